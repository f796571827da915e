/** Checksums of 32 bits that scripts use as identifiers. Others' values share them: weak evidence. */
export const checksums: Readonly<Record<string, (bytes: Uint8Array) => number>> = {
  crc32(bytes) {
    let crc = -1;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
  },
  "fnv-1": (bytes) =>
    bytes.reduce((hash, byte) => Math.imul(hash, 0x01000193) ^ byte, 0x811c9dc5) >>> 0,
  "fnv-1a": (bytes) =>
    bytes.reduce((hash, byte) => Math.imul(hash ^ byte, 0x01000193), 0x811c9dc5) >>> 0,
  djb2: (bytes) => bytes.reduce((hash, byte) => (Math.imul(hash, 33) + byte) | 0, 5381) >>> 0,
  "djb2-xor": (bytes) => bytes.reduce((hash, byte) => Math.imul(hash, 33) ^ byte, 5381) >>> 0,
  /** Java's `hashCode`, the most copied hash function of scripts. */
  "java-hash": (bytes) => bytes.reduce((hash, byte) => (Math.imul(hash, 31) + byte) | 0, 0) >>> 0,
  sdbm: (bytes) => bytes.reduce((hash, byte) => (Math.imul(hash, 65599) + byte) | 0, 0) >>> 0,
  adler32(bytes) {
    let a = 1;
    let b = 0;
    for (const byte of bytes) {
      a = (a + byte) % 65521;
      b = (b + a) % 65521;
    }
    return ((b << 16) | a) >>> 0;
  },
  murmur3(bytes) {
    let hash = 0;
    const mix = (k: number) => Math.imul(turn(Math.imul(k, 0xcc9e2d51), 15), 0x1b873593);
    const whole = bytes.length & ~3;
    for (let i = 0; i < whole; i += 4) {
      const word =
        (bytes[i] as number) |
        ((bytes[i + 1] as number) << 8) |
        ((bytes[i + 2] as number) << 16) |
        ((bytes[i + 3] as number) << 24);
      hash = (Math.imul(turn(hash ^ mix(word), 13), 5) + 0xe6546b64) | 0;
    }
    let rest = 0;
    for (let i = bytes.length - 1; i >= whole; i--) rest = (rest << 8) | (bytes[i] as number);
    if (bytes.length > whole) hash ^= mix(rest);
    hash ^= bytes.length;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  },
};

const turn = (value: number, by: number): number => (value << by) | (value >>> (32 - by));
