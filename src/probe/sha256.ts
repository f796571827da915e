const Words = Uint32Array;
const encode = TextEncoder.prototype.encode.bind(new TextEncoder());

/** First 32 bits of the fractional parts of the square or cube roots of the first primes (FIPS 180-4). */
function rootsOf(power: number, count: number): Uint32Array {
  const roots = new Words(count);
  let found = 0;
  for (let candidate = 2; found < count; candidate += 1) {
    let prime = true;
    for (let by = 2; by * by <= candidate; by += 1) if (candidate % by === 0) prime = false;
    if (!prime) continue;
    const root = candidate ** power;
    roots[found] = (root - (root | 0)) * 2 ** 32;
    found += 1;
  }
  return roots;
}

/** Worked out when they are first needed: most pages make no scripts out of text. */
let start: Uint32Array | undefined;
let rounds: Uint32Array | undefined;
const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));
const digits = "0123456789abcdef";

/**
 * SHA-256 of a text's UTF-8 bytes as 64 hex digits (FIPS 180-4). The engine names scripts made of text by
 * it; the browser's own digest is asynchronous, and withheld from unencrypted pages.
 */
export function sha256(text: string): string {
  start ??= rootsOf(1 / 2, 8);
  rounds ??= rootsOf(1 / 3, 64);
  const bytes = encode(text);
  const { length } = bytes;
  const blocks = ((length + 8) >> 6) + 1;
  const words = new Words(blocks * 16);
  const put = (at: number, byte: number): void => {
    words[at >> 2] = (words[at >> 2] as number) | (byte << (24 - (at & 3) * 8));
  };
  for (let at = 0; at < length; at += 1) put(at, bytes[at] as number);
  put(length, 0x80);
  words[blocks * 16 - 2] = (length / 2 ** 29) | 0;
  words[blocks * 16 - 1] = length << 3;

  const state = new Words(8);
  for (let at = 0; at < 8; at += 1) state[at] = start[at] as number;
  const w = new Words(64);
  const s = new Words(8);
  for (let block = 0; block < blocks; block += 1) {
    for (let at = 0; at < 64; at += 1) {
      if (at < 16) {
        w[at] = words[block * 16 + at] as number;
        continue;
      }
      const a = w[at - 15] as number;
      const b = w[at - 2] as number;
      const low = turn(a, 7) ^ turn(a, 18) ^ (a >>> 3);
      const high = turn(b, 17) ^ turn(b, 19) ^ (b >>> 10);
      w[at] = (w[at - 16] as number) + low + (w[at - 7] as number) + high;
    }
    for (let at = 0; at < 8; at += 1) s[at] = state[at] as number;
    for (let at = 0; at < 64; at += 1) {
      const a = s[0] as number;
      const b = s[1] as number;
      const c = s[2] as number;
      const e = s[4] as number;
      const one =
        (s[7] as number) +
        (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) +
        ((e & (s[5] as number)) ^ (~e & (s[6] as number))) +
        (rounds[at] as number) +
        (w[at] as number);
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      for (let to = 7; to > 0; to -= 1) s[to] = s[to - 1] as number;
      s[4] = (s[4] as number) + one;
      s[0] = one + two;
    }
    for (let at = 0; at < 8; at += 1) state[at] = (state[at] as number) + (s[at] as number);
  }
  let hex = "";
  for (let at = 0; at < 64; at += 1) {
    hex += digits[((state[at >> 3] as number) >>> (28 - (at & 7) * 4)) & 15];
  }
  return hex;
}
