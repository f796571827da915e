import { hexValue, readable, utf8 } from "./bytes.ts";
import { type Digest, type Digests, digestLengths } from "./digests.ts";
import { lzText } from "./layers/lz.ts";
import { base64Value, fromBase32, fromBase58, fromBase64, fromHex } from "./layers/radix.ts";

/** What tokens lead to. */
export interface TokenFindings {
  /** A token is a digest; `layers` are around it (`base64`; none for hexadecimal). */
  digest(digest: Digest, layers: readonly string[]): void;
  /** A token holds these bytes. `sure`: they read as text or begin like something packed. */
  inside(bytes: Uint8Array, layers: readonly string[], sure: boolean): void;
  /** False where the budget has ended. */
  goOn(): boolean;
}

/** Shortest run of letters, digits and signs of base64 that is looked at. */
const shortest = 8;
/** Longest token that is tried as base58, whose cost is the square of the length. */
const longestBase58 = 180;
/** Code units that lz-string may unpack to. */
const mostUnpacked = 262_144;

/** What a byte may be part of: 1 digit, 2 hexadecimal letter, 4 small letter, 8 capital, 16 sign of base64. */
const traits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[0-9]/.test(sign)) return 1;
  if (/[a-z]/.test(sign)) return 4 | (/[a-f]/.test(sign) ? 2 : 0);
  if (/[A-Z]/.test(sign)) return 8 | (/[A-F]/.test(sign) ? 2 : 0);
  return "+/-_$".includes(sign) ? 16 : 0;
});

/** The first four bytes that eight hexadecimal digits stand for. */
function hexWord(text: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 8; i++) value = (value << 4) | (hexValue[text[i] as number] as number);
  return value;
}

/** The first four bytes that six signs of base64 stand for. */
function base64Word(text: Uint8Array, at: number): number {
  let bits = 0;
  for (let i = at; i < at + 5; i++) bits = (bits << 6) | (base64Value[text[i] as number] as number);
  return (bits << 2) | ((base64Value[text[at + 5] as number] as number) >> 4);
}

/** Places in a run of `size` where something of `length` may stand: alone, in front, at the end. */
function places(from: number, size: number, length: number): readonly number[] {
  if (size === length) return [from];
  return size > length ? [from, from + size - length] : [];
}

function hexDigests(
  text: Uint8Array,
  from: number,
  to: number,
  digests: Digests,
  on: TokenFindings,
): boolean {
  for (const length of digestLengths) {
    for (const at of places(from, to - from, length * 2)) {
      if (!digests.begins(length, hexWord(text, at), to - from === length * 2)) continue;
      const digest = digests.find(fromHex(text, at, at + length * 2), 0, length);
      if (digest === undefined) continue;
      on.digest(digest, []);
      return true;
    }
  }
  return false;
}

function base64Digests(
  text: Uint8Array,
  from: number,
  to: number,
  digests: Digests,
  on: TokenFindings,
): boolean {
  for (const length of digestLengths) {
    const signs = Math.ceil((length * 4) / 3);
    for (const at of places(from, to - from, signs)) {
      if (!digests.begins(length, base64Word(text, at), to - from === signs)) continue;
      const digest = digests.find(fromBase64(text, at, at + signs), 0, length);
      if (digest === undefined) continue;
      on.digest(digest, ["base64"]);
      return true;
    }
  }
  return false;
}

const sampleSigns = 20;

/** Does base64 read as text, taken from this place on, at its beginning or in its middle? */
function readsAt(text: Uint8Array, from: number, to: number): boolean {
  const begin = fromBase64(text, from, Math.min(to, from + sampleSigns));
  if (begin.length >= 5 && readable(begin)) return true;
  if (to - from < sampleSigns * 3) return false;
  const middle = from + ((to - from) >> 3) * 4;
  return readable(fromBase64(text, middle, middle + sampleSigns));
}

function turned(text: Uint8Array, from: number, to: number): Uint8Array {
  return text.slice(from, to).reverse();
}

const rot13 = Uint8Array.from({ length: 256 }, (_, byte) => {
  const small = byte | 32;
  if (small < 97 || small > 122) return byte;
  return small < 110 ? byte + 13 : byte - 13;
});

const packed = (bytes: Uint8Array): boolean =>
  (bytes[0] === 0x1f && bytes[1] === 0x8b) ||
  (((bytes[0] as number) & 0x8f) === 8 &&
    (((bytes[0] as number) << 8) | (bytes[1] as number)) % 31 === 0);

/** Takes a token apart in every way that gives text, likeliest first. */
function decode(
  text: Uint8Array,
  from: number,
  to: number,
  kinds: number,
  on: TokenFindings,
): void {
  const length = to - from;
  if (length < 16) {
    const bytes = fromBase64(text, from, to);
    if (length % 4 !== 1 && bytes.length >= 5 && readable(bytes)) {
      on.inside(bytes, ["base64"], true);
      return;
    }
  } else {
    for (let shift = 0; shift < 4; shift++) {
      if (!readsAt(text, from + shift, to)) continue;
      on.inside(fromBase64(text, from + shift, to), ["base64"], true);
      return;
    }
    const head = fromBase64(text, from, from + 12);
    if (packed(head)) {
      on.inside(fromBase64(text, from, to), ["base64"], true);
      return;
    }
  }
  const oneCase = (kinds & 4) === 0 || (kinds & 8) === 0;
  if (oneCase && length >= 10 && (kinds & 16) === 0) {
    const bytes = fromBase32(text, from, to);
    if (bytes !== undefined && (readable(bytes) || packed(bytes) || bytes.length === 32)) {
      on.inside(bytes, ["base32"], true);
      return;
    }
  }
  if (
    length <= longestBase58 &&
    (kinds & 16) === 0 &&
    (kinds & 13) !== 1 &&
    (!oneCase || kinds & 1)
  ) {
    const bytes = fromBase58(text, from, to);
    if (bytes !== undefined && bytes.length >= 5 && (readable(bytes) || bytes.length === 32)) {
      on.inside(bytes, ["base58"], readable(bytes));
      if (readable(bytes)) return;
    }
  }
  const unpacked = lzText(text, from, to, mostUnpacked);
  if (unpacked !== undefined && unpacked.length >= 5) {
    on.inside(utf8(unpacked), ["lz"], true);
  }
  if (length < 12) return;
  const back = turned(text, from, to);
  if (readsAt(back, 0, back.length)) {
    on.inside(fromBase64(back), ["reversed", "base64"], true);
    return;
  }
  const rotated = text.slice(from, to).map((byte) => rot13[byte] as number);
  if (readsAt(rotated, 0, rotated.length)) {
    on.inside(fromBase64(rotated), ["rotated", "base64"], true);
    return;
  }
  // Nothing to be read: it may be under a key, or of a binary format. Words have no such mixture.
  if (!oneCase && (kinds & 1 || length >= 16))
    on.inside(fromBase64(text, from, to), ["base64"], false);
}

/** A run of hexadecimal digits: a digest, a checksum or a text. */
function hexRun(
  text: Uint8Array,
  from: number,
  to: number,
  kinds: number,
  digests: Digests,
  on: TokenFindings,
): boolean {
  const length = to - from;
  if (length === 8) {
    const sum = digests.checksum(hexWord(text, from) >>> 0);
    if (sum !== undefined) on.digest(sum, []);
  }
  if (length >= 16 && hexDigests(text, from, to, digests, on)) return true;
  if (length < 12 || ((kinds & 6) === 6 && (kinds & 8) !== 0)) return false;
  const even = to - (length & 1);
  const bytes = fromHex(text, from, Math.min(even, from + 32));
  const sure = readable(bytes) || packed(bytes);
  if (sure || length >= 24) on.inside(fromHex(text, from, even), ["hex"], sure);
  return sure;
}

/** A decimal number on its own: a checksum. */
function decimalRun(
  text: Uint8Array,
  from: number,
  to: number,
  digests: Digests,
  on: TokenFindings,
): void {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (text[i] as number) - 48;
  if (text[from - 1] === 45) value = -value;
  if (value < -0x80000000 || value > 0xffffffff) return;
  const sum = digests.checksum(value >>> 0);
  if (sum !== undefined) on.digest(sum, []);
}

/** One run: its hexadecimal parts, then the whole as a digest, then as something with text in it. */
function run(
  text: Uint8Array,
  from: number,
  to: number,
  digests: Digests,
  on: TokenFindings,
): void {
  let kinds = 0;
  let start = from;
  let known = false;
  let part = 0;
  for (let i = from; i <= to; i++) {
    const trait = i < to ? (traits[text[i] as number] as number) : 0;
    kinds |= trait;
    if (trait & 3) {
      part |= trait;
      continue;
    }
    const size = i - start;
    if (size >= 8) {
      if ((part & 14) === 0 && size >= 7 && size <= 10) decimalRun(text, start, i, digests, on);
      // The end of a longer word is no number of its own.
      if (hexRun(text, start, i, part, digests, on)) known = true;
    }
    start = i + 1;
    part = 0;
  }
  if (known) return;
  const length = to - from;
  if (length >= 22 && base64Digests(text, from, to, digests, on)) return;
  // A word of small letters, or a number.
  if (length < 16 && (kinds === 4 || kinds === 6) && length < 10) return;
  decode(text, from, to, kinds, on);
  if ((kinds & 16) === 0) return;
  // Pieces of a path, or something with a name in front.
  let piece = from;
  for (let i = from; i <= to; i++) {
    if (i < to && text[i] !== 47 && text[i] !== 36) continue;
    if (i - piece >= shortest && i - piece < length) {
      if (!(i - piece >= 22 && base64Digests(text, piece, i, digests, on))) {
        decode(text, piece, i, kinds, on);
      }
    }
    piece = i + 1;
  }
}

/** Looks at every run of letters, digits and signs of base64 in a text. */
export function eachToken(text: Uint8Array, digests: Digests, on: TokenFindings): void {
  let at = shortest - 1;
  let looked = 0;
  while (at < text.length) {
    if (traits[text[at] as number] === 0) {
      at += shortest;
      continue;
    }
    let from = at;
    while (from > 0 && traits[text[from - 1] as number] !== 0) from--;
    let to = at + 1;
    while (to < text.length && traits[text[to] as number] !== 0) to++;
    if (to - from >= shortest) {
      run(text, from, to, digests, on);
      if ((++looked & 63) === 0 && !on.goOn()) return;
    }
    at = to + shortest;
  }
}
