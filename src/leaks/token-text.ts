import { readable, utf8 } from "./bytes.ts";
import type { Digest } from "./digests.ts";
import { lzText } from "./layers/lz.ts";
import { base64Value, fromBase32, fromBase58, fromBase64 } from "./layers/radix.ts";
import { CAPITAL, DIGIT, SIGN, SMALL, traits } from "./token-traits.ts";

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

/** Longest token that is tried as base58, whose cost is the square of the length. */
const longestBase58 = 180;
/** Code units that lz-string may unpack to. */
const mostUnpacked = 262_144;
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

/** Do two bytes begin something packed: gzip or zlib? */
export const isPacked = (a: number, b: number): boolean =>
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
export function plainBase64(
  text: Uint8Array,
  from: number,
  to: number,
  on: TokenFindings,
): boolean {
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
    const bytes = fromBase64(text, from + shift, to);
    on.inside(bytes, ["base64"], true);
    // Some signs further in it may read by chance: packed digits do.
    if (shift > 0 && isMixed(text, from, to))
      on.inside(fromBase64(text, from, to), ["base64"], false);
    // So may some in the middle of one that is written backwards.
    if (!readable(bytes)) backwards(text, from, to, on);
    return true;
  }
  if (!packedAt(text, from)) return false;
  on.inside(fromBase64(text, from, to), ["base64"], true);
  return true;
}

/** Base64 that reads as text, or begins like what gzip packed, from its end to its beginning. */
function backwards(text: Uint8Array, from: number, to: number, on: TokenFindings): boolean {
  for (let end = to; end > to - 4 && end - from >= 8; end--) {
    // `H4s` begins what gzip packed; less than that would be chance in too many tokens.
    const packed = text[end - 1] === 72 && text[end - 2] === 52 && text[end - 3] === 115;
    if (!packed && !mayRead(text, end - 1, from, -1, identity)) continue;
    const back = fromBase64(text.slice(from, end).reverse());
    if (!packed && !readable(back, 0, Math.min(15, back.length))) continue;
    on.inside(back, ["reversed", "base64"], true);
    return true;
  }
  return false;
}

/** Takes a token apart in every way that gives text, likeliest first. */
export function decode(
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
  if (backwards(text, from, to, on)) return true;
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

/** Is there more of capitals, small letters and digits in turns than words have? */
export function isMixed(text: Uint8Array, from: number, to: number): boolean {
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
