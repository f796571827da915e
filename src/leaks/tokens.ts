import { fingerprint, hexValue, readable, utf8 } from "./bytes.ts";
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
  /** Tokens that were looked at already, by their fingerprints. */
  seen: Set<number>;
}

/** Shortest run of letters, digits and signs of base64 that is looked at. */
const shortest = 7;
/** Longest token that is tried as base58, whose cost is the square of the length. */
const longestBase58 = 180;
/** Code units that lz-string may unpack to. */
const mostUnpacked = 262_144;
/** Beginnings in one path from which something may go to its end. */
const mostPieces = 8;

const DIGIT = 1;
const SMALL = 4;
const CAPITAL = 8;
const SIGN = 16;
const SLASH = 32;
const HEX = 64;

/** What a byte may be part of. */
const traits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[0-9]/.test(sign)) return DIGIT | HEX;
  if (/[a-z]/.test(sign)) return SMALL | (/[a-f]/.test(sign) ? HEX : 0);
  if (/[A-Z]/.test(sign)) return CAPITAL | (/[A-F]/.test(sign) ? HEX : 0);
  if (sign === "/" || sign === "$") return SIGN | SLASH;
  return "+-_".includes(sign) ? SIGN : 0;
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

/** A way of writing digests. */
interface Writing {
  layers: readonly string[];
  signs(length: number): number;
  wordAt(text: Uint8Array, at: number): number;
  decode(text: Uint8Array, from: number, to: number): Uint8Array;
}

/** A digest written in a run of signs: alone, in front or at the end of it. */
function digestIn(
  text: Uint8Array,
  from: number,
  to: number,
  { layers, signs, wordAt, decode }: Writing,
  digests: Digests,
  on: TokenFindings,
): boolean {
  for (const length of digestLengths) {
    const size = signs(length);
    if (size > to - from) continue;
    const exact = size === to - from;
    for (let at = from; ; at = to - size) {
      if (digests.begins(length, wordAt(text, at), exact)) {
        const digest = digests.find(decode(text, at, at + size), 0, length);
        if (digest !== undefined) {
          on.digest(digest, layers);
          return true;
        }
      }
      if (at === to - size) break;
    }
  }
  return false;
}

const inHex: Writing = {
  layers: [],
  signs: (length: number) => length * 2,
  wordAt: hexWord,
  decode: fromHex,
};
const inBase64: Writing = {
  layers: ["base64"],
  signs: (length: number) => Math.ceil((length * 4) / 3),
  wordAt: base64Word,
  decode: fromBase64,
};

const identity = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const rot13 = identity.map((byte) => {
  const small = byte | 32;
  if (small < 97 || small > 122) return byte;
  return small < 110 ? byte + 13 : byte - 13;
});

const sampleGroups = 5;

/**
 * May base64 from a place on be text? The first of every four signs holds the six upper bits of a byte, which tell
 * letters from most else, without decoding anything.
 *
 * @param step 1, or -1 to read backwards
 * @param by what each sign stands for
 */
function mayRead(text: Uint8Array, at: number, to: number, step: number, by: Uint8Array): boolean {
  let latin = 0;
  let other = 0;
  let groups = 0;
  for (let i = at; groups < sampleGroups && (step > 0 ? i < to : i >= to); i += 4 * step) {
    const value = base64Value[by[text[i] as number] as number] as number;
    if (value > 7 && value < 32) latin++;
    else if (value >= 0x31 && value < 0x3c) other++;
    groups++;
  }
  return latin + other >= Math.min(groups, 4);
}

/** Does base64 read as text, taken from this place on, at its beginning or in its middle? */
function readsAt(text: Uint8Array, from: number, to: number): boolean {
  if (mayRead(text, from, to, 1, identity)) {
    const begin = fromBase64(text, from, Math.min(to, from + 20));
    if (begin.length >= 5 && readable(begin)) return true;
  }
  if (to - from < 60) return false;
  const middle = from + ((to - from) >> 3) * 4;
  return mayRead(text, middle, to, 1, identity) && readable(fromBase64(text, middle, middle + 20));
}

const isPacked = (a: number, b: number): boolean =>
  (a === 0x1f && b === 0x8b) || ((a & 0x8f) === 8 && ((a << 8) | b) % 31 === 0);

/** Does base64 at a place begin like something packed? */
function packedAt(text: Uint8Array, at: number): boolean {
  const bits =
    ((base64Value[text[at] as number] as number) << 12) |
    ((base64Value[text[at + 1] as number] as number) << 6) |
    (base64Value[text[at + 2] as number] as number);
  return isPacked(bits >> 10, (bits >> 2) & 255);
}

/** Base64 that reads as text or begins like something packed. */
function plainBase64(text: Uint8Array, from: number, to: number, on: TokenFindings): boolean {
  const length = to - from;
  if (length < 16) {
    if (length % 4 === 1 || !mayRead(text, from, to, 1, identity)) return false;
    const bytes = fromBase64(text, from, to);
    if (bytes.length < 5 || !readable(bytes)) return false;
    on.inside(bytes, ["base64"], true);
    return true;
  }
  for (let shift = 0; shift < 4; shift++) {
    if (!readsAt(text, from + shift, to)) continue;
    on.inside(fromBase64(text, from + shift, to), ["base64"], true);
    // Some signs further in it may read by chance: packed digits do.
    if (shift > 0 && isMixed(text, from, to))
      on.inside(fromBase64(text, from, to), ["base64"], false);
    return true;
  }
  if (!packedAt(text, from)) return false;
  on.inside(fromBase64(text, from, to), ["base64"], true);
  return true;
}

/** Takes a token apart in every way that gives text, likeliest first. */
function decode(
  text: Uint8Array,
  from: number,
  to: number,
  kinds: number,
  on: TokenFindings,
): boolean {
  const length = to - from;
  const oneCase = (kinds & SMALL) === 0 || (kinds & CAPITAL) === 0;
  const signs = (kinds & SIGN) !== 0;
  if (oneCase) {
    if (length < 10 || signs) return false;
    const bytes = fromBase32(text, from, to);
    if (bytes !== undefined) {
      const sure = readable(bytes) || isPacked(bytes[0] as number, bytes[1] as number);
      if (sure || bytes.length === 32 || bytes.length === 20 || bytes.length === 16) {
        on.inside(bytes, ["base32"], sure);
        if (sure) return true;
      }
    }
    if ((kinds & DIGIT) === 0) return false;
  }
  if (plainBase64(text, from, to, on)) return true;
  if (length >= 7 && length <= longestBase58 && !signs && (!oneCase || kinds & DIGIT)) {
    const bytes = fromBase58(text, from, to);
    if (bytes !== undefined && bytes.length >= 5) {
      const sure = readable(bytes);
      if (sure || bytes.length === 32) on.inside(bytes, ["base58"], sure);
      if (sure) return true;
    }
  }
  const unpacked = lzText(text, from, to, mostUnpacked);
  if (unpacked !== undefined && unpacked.length >= (unpacked < "\u3000" ? 5 : 3))
    on.inside(utf8(unpacked), ["lz"], true);
  if (length < 8) return false;
  for (let shift = 0; shift < 4 && to - shift - from >= 8; shift++) {
    if (!mayRead(text, to - 1 - shift, from, -1, identity)) continue;
    const back = fromBase64(text.slice(from, to - shift).reverse());
    if (!readable(back, 0, Math.min(15, back.length))) continue;
    on.inside(back, ["reversed", "base64"], true);
    return true;
  }
  if (mayRead(text, from, to, 1, rot13)) {
    const rotated = fromBase64(text.slice(from, to).map((byte) => rot13[byte] as number));
    if (readable(rotated, 0, Math.min(15, rotated.length))) {
      on.inside(rotated, ["rotated", "base64"], true);
      return true;
    }
  }
  // Nothing to be read: it may be under a key, or of a binary format. Words have no such mixture.
  if (!oneCase && isMixed(text, from, to)) {
    on.inside(fromBase64(text, from, to), ["base64"], false);
  }
  return false;
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
  if (length >= 16 && digestIn(text, from, to, inHex, digests, on)) return true;
  const mixed = (kinds & SMALL) !== 0 && (kinds & CAPITAL) !== 0;
  if (length < 12 || mixed) return false;
  const even = to - (length & 1);
  const bytes = fromHex(text, from, even);
  const sure =
    readable(bytes, 0, Math.min(16, bytes.length)) ||
    isPacked(bytes[0] as number, bytes[1] as number);
  if (sure || length >= 14) on.inside(bytes, ["hex"], sure);
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

/** What there is in a part of a run. */
function kindsIn(text: Uint8Array, from: number, to: number): number {
  let kinds = 0;
  for (let i = from; i < to; i++) kinds |= traits[text[i] as number] as number;
  return kinds;
}

/** Pieces of a path, and what begins with one and has slashes of its own. */
function pieces(
  text: Uint8Array,
  from: number,
  to: number,
  digests: Digests,
  on: TokenFindings,
): void {
  let start = from;
  let count = 0;
  for (let i = from; i <= to && count < mostPieces; i++) {
    if (i < to && ((traits[text[i] as number] as number) & SLASH) === 0) continue;
    const size = i - start;
    count++;
    if (start > from && to - start >= shortest && plainBase64(text, start, to, on)) return;
    const known =
      size >= shortest &&
      ((size >= 22 && digestIn(text, start, i, inBase64, digests, on)) ||
        decode(text, start, i, kindsIn(text, start, i), on));
    if (!known && i < to && start > from && isMixed(text, start, to)) {
      on.inside(fromBase64(text, start, to), ["base64"], false);
    }
    start = i + 1;
  }
}

/** Is there more of capitals, small letters and digits in turns than words have? */
function isMixed(text: Uint8Array, from: number, to: number): boolean {
  if (to - from < 8) return false;
  let turns = 0;
  let before = 0;
  let kinds = 0;
  for (let i = from; i < to && (turns < 3 || kinds < (SMALL | CAPITAL)); i++) {
    const kind = (traits[text[i] as number] as number) & (SMALL | CAPITAL | DIGIT);
    if (kind === 0) continue;
    kinds |= kind & (SMALL | CAPITAL);
    // A capital begins a word; anything else is no part of one.
    if (kind !== before && !(before === CAPITAL && kind === SMALL)) turns++;
    before = kind;
  }
  return kinds === (SMALL | CAPITAL) && turns >= 3;
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
    if (trait & HEX) {
      part |= trait;
      continue;
    }
    const size = i - start;
    if (size >= 7) {
      const alone = (part & (SMALL | CAPITAL)) === 0;
      if (alone && size <= 10) decimalRun(text, start, i, digests, on);
      if (size >= 8 && hexRun(text, start, i, part, digests, on)) known = true;
    }
    start = i + 1;
    part = 0;
  }
  if (known) return;
  const length = to - from;
  // Small letters and nothing else are a word; with signs between, a path or a name.
  if ((kinds & (CAPITAL | DIGIT)) === 0 && (length < 10 || kinds & SIGN)) return;
  if (length >= 22 && digestIn(text, from, to, inBase64, digests, on)) return;
  if (!decode(text, from, to, kinds, on) && kinds & SLASH) pieces(text, from, to, digests, on);
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
      const mark = fingerprint(text, from, to);
      if (!on.seen.has(mark)) {
        on.seen.add(mark);
        run(text, from, to, digests, on);
        if ((++looked & 63) === 0 && !on.goOn()) return;
      }
    }
    at = to + shortest;
  }
}
