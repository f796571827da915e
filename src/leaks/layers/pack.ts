import { Inflate, Unzlib } from "fflate";

/** Bytes fed to the inflater at once: at most a thousand times as many come out before we can stop. */
const step = 1024;

type Inflater = Inflate | Unzlib;

/** The beginning of what an inflater gives, up to `most` bytes; also where the end is cut off. */
function upTo(most: number, start: () => Inflater, bytes: Uint8Array): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    const inflater = start();
    inflater.ondata = (part) => {
      parts.push(part);
      length += part.length;
    };
    for (let at = 0; at < bytes.length && length < most; at += step) {
      inflater.push(bytes.subarray(at, at + step), false);
    }
  } catch {
    // Damaged or none of it: what came before counts.
  }
  if (length === 0) return undefined;
  const whole = new Uint8Array(Math.min(most, length));
  let at = 0;
  for (const part of parts) {
    const room = whole.length - at;
    if (room <= 0) break;
    whole.set(part.length > room ? part.subarray(0, room) : part, at);
    at += part.length;
  }
  return whole;
}

/** Length of a gzip header (RFC 1952); 0 where there is none. */
function gzipHeader(bytes: Uint8Array): number {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b || bytes[2] !== 8) return 0;
  const flags = bytes[3] as number;
  let at = 10;
  if (flags & 4) at += 2 + (bytes[at] as number) + ((bytes[at + 1] as number) << 8);
  for (const flag of [8, 16]) if (flags & flag) at = bytes.indexOf(0, at) + 1 || bytes.length;
  return flags & 2 ? at + 2 : at;
}

const isZlib = (bytes: Uint8Array): boolean =>
  ((bytes[0] as number) & 0x8f) === 8 &&
  (((bytes[0] as number) << 8) | (bytes[1] as number)) % 31 === 0;

/** Second bytes of zlib with the usual window of 32 KB, one for each of its four levels (RFC 1950). */
const zlibLevels: ReadonlySet<number> = new Set([0x01, 0x5e, 0x9c, 0xda]);

/** Places behind the first byte at which gzip or zlib may begin. Two letters of a text may look the same. */
export function* packedStarts(bytes: Uint8Array): Generator<number> {
  for (let at = 1; at < bytes.length - 8; at++) {
    const byte = bytes[at];
    const next = bytes[at + 1] as number;
    if (
      byte === 0x1f ? next === 0x8b && bytes[at + 2] === 8 : byte === 0x78 && zlibLevels.has(next)
    )
      yield at;
  }
}

/** Order in which a block tells the lengths of its codes' codes (RFC 1951). */
const lengthOrderCount = 19;

/** May a first block of deflate begin here? Of bytes by chance, hardly any may. */
function mayBeDeflate(bytes: Uint8Array): boolean {
  const bits = (at: number, count: number): number => {
    let value = 0;
    for (let i = 0; i < count; i++) {
      value |= (((bytes[(at + i) >> 3] as number) >> ((at + i) & 7)) & 1) << i;
    }
    return value;
  };
  const kind = bits(1, 2);
  if (kind === 1) {
    // Fixed codes: the first sign must be a literal that can be read. Bytes below 144 have eight bits, the
    // others nine; a text beyond ASCII begins with 0xc2 to 0xf4.
    let code = 0;
    for (let i = 3; i < 12; i++) code = (code << 1) | bits(i, 1);
    const byte = (code >> 1) - 0x30;
    return (byte >= 9 && byte < 127) || (code >= 0x190 + 0x32 && code <= 0x190 + 0x64);
  }
  if (kind !== 2 || bytes.length < 16) return false;
  const codes = bits(13, 4) + 4;
  if (bits(3, 5) > 29 || bits(8, 5) > 29 || codes > lengthOrderCount) return false;
  // The lengths must make a complete code.
  let sum = 0;
  for (let i = 0; i < codes; i++) {
    const length = bits(17 + i * 3, 3);
    if (length > 0) sum += 128 >> length;
  }
  return sum === 128;
}

/**
 * Unpacks gzip, zlib or (where `raw`) deflate without a header, up to a size.
 *
 * @returns the name of the layer and what was in it; nothing where the bytes are none of these
 */
export function unpack(
  bytes: Uint8Array,
  most: number,
  raw: boolean,
): { name: string; bytes: Uint8Array } | undefined {
  if (bytes.length < 8) return undefined;
  const header = gzipHeader(bytes);
  const [name, start, body] =
    header > 0
      ? (["gzip", () => new Inflate(), bytes.subarray(header)] as const)
      : isZlib(bytes)
        ? (["zlib", () => new Unzlib(), bytes] as const)
        : (["deflate", () => new Inflate(), bytes] as const);
  if (name === "deflate" && !(raw && mayBeDeflate(bytes))) return undefined;
  const inside = upTo(most, start, body);
  return inside === undefined ? undefined : { name, bytes: inside };
}
