import { fingerprint, readable } from "./bytes.ts";
import type { Digests } from "./digests.ts";
import { fromBase64, fromHex } from "./layers/radix.ts";
import { digestIn, hexWord, inBase64, inHex } from "./token-digests.ts";
import { decode, isMixed, isPacked, plainBase64, type TokenFindings } from "./token-text.ts";
import { CAPITAL, DIGIT, HEX, SIGN, SLASH, SMALL, traits } from "./token-traits.ts";

/** Shortest run of letters, digits and signs of base64 that is looked at. */
const shortest = 7;
/** Beginnings in one path from which something may go to its end. */
const mostPieces = 8;

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
  if (sure || length < 14) return sure;
  const back = text.slice(from, even).reverse();
  if (!readable(fromHex(back, 0, 14))) return false;
  on.inside(fromHex(back), ["reversed", "hex"], true);
  return true;
}

/** Where a digest that is written like a UUID has its hyphens, and how long it is so. */
const hyphens = [8, 13, 18, 23];
const uuidLength = 36;

/** A digest of 16 bytes with the hyphens of a UUID. */
function uuid(text: Uint8Array, from: number, digests: Digests, on: TokenFindings): boolean {
  if (hyphens.some((at) => text[from + at] !== 45)) return false;
  if (!digests.begins(16, hexWord(text, from), false)) return false;
  const digits = text.slice(from, from + uuidLength).filter((sign) => sign !== 45);
  return digits.length === 32 && digestIn(digits, 0, 32, inHex, digests, on);
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

/** A digest in base64. Of so many signs some are capitals and some are small; names and ids have one case. */
const digestInBase64 = (
  text: Uint8Array,
  from: number,
  to: number,
  kinds: number,
  digests: Digests,
  on: TokenFindings,
): boolean =>
  to - from >= 22 &&
  (kinds & CAPITAL) !== 0 &&
  (kinds & SMALL) !== 0 &&
  digestIn(text, from, to, inBase64, digests, on);

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
      (digestInBase64(text, start, i, kindsIn(text, start, i), digests, on) ||
        decode(text, start, i, kindsIn(text, start, i), on));
    if (!known && i < to && start > from && isMixed(text, start, to)) {
      on.inside(fromBase64(text, start, to), ["base64"], false);
    }
    start = i + 1;
  }
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
      if (size === 8 && uuid(text, start, digests, on)) known = true;
      if (size >= 8 && hexRun(text, start, i, part, digests, on)) known = true;
    }
    start = i + 1;
    part = 0;
  }
  if (known) return;
  const length = to - from;
  // Small letters and nothing else are a word; with signs between, a path or a name.
  if ((kinds & (CAPITAL | DIGIT)) === 0 && (length < 10 || kinds & SIGN)) return;
  if (digestInBase64(text, from, to, kinds, digests, on)) return;
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
