import { alphanumeric, hexValue, readable, utf8 } from "../bytes.ts";
import { digestLengths } from "../digests.ts";

/** Fewest numbers in a row that are taken for the codes of characters, and for those of Chinese ones. */
const fewest = 5;
const fewestWide = 2;
/** First code of the characters of which few make a name. */
const wide = 0x3000;
/** Longest number that may be a code. */
const longest = 6;
/** Most signs between two of them: `", "`. */
const widest = 4;

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;

/** The text that numbers are the codes of; nothing where they are of none. */
function textOf(codes: readonly number[]): Uint8Array | undefined {
  const least = codes.every((code) => code >= wide) ? fewestWide : fewest;
  if (codes.length < least || codes.some((code) => code < 9 || code > 0x10ffff)) return undefined;
  const bytes = codes.every((code) => code < 256)
    ? Uint8Array.from(codes)
    : utf8(String.fromCodePoint(...codes));
  if (readable(bytes)) return bytes;
  const letters = utf8(String.fromCodePoint(...codes));
  return readable(letters) ? letters : undefined;
}

/** The bytes that so many numbers are as a digest has, of which some may be below zero. */
function bytesOf(codes: readonly number[]): Uint8Array | undefined {
  const isDigest = (digestLengths as readonly number[]).includes(codes.length);
  if (!isDigest || codes.length < 16 || codes.some((code) => code < -128 || code > 255)) return;
  return Uint8Array.from(codes);
}

/** Every second number, where the others only count: `{"0":106,"1":97}`, as typed arrays come out of JSON. */
function counted(codes: readonly number[]): number[] | undefined {
  const values: number[] = [];
  for (let i = 0; i + 1 < codes.length; i += 2) {
    if (codes[i] !== (codes[0] as number) + i / 2) return undefined;
    values.push(codes[i + 1] as number);
  }
  return values;
}

const NUMBER = 1;
const PAIR = 2;

/** Where the digits of a token begin: after its `0x`. */
const digitsFrom = (text: Uint8Array, from: number, to: number): number =>
  to - from > 2 && text[from] === 48 && ((text[from + 1] as number) | 32) === 120 ? from + 2 : from;

/** Is a token a number in decimal digits, two hexadecimal ones, or both? */
function shapeOf(text: Uint8Array, from: number, to: number): number {
  const start = digitsFrom(text, from, to);
  let shape = (start === from ? NUMBER : 0) | (to - start === 2 ? PAIR : 0);
  for (let i = start; i < to && shape !== 0; i++) {
    const byte = text[i] as number;
    if (!isDigit(byte)) shape &= (hexValue[byte] as number) > 15 ? 0 : PAIR;
  }
  return shape;
}

/** Does a minus stand before a number, and not between two? */
const isBelowZero = (text: Uint8Array, at: number): boolean =>
  text[at - 1] === 45 && alphanumeric[text[at - 2] as number] !== 1;

/** The numbers of a list. */
function numbersIn(text: Uint8Array, from: number, to: number, base: 10 | 16): number[] {
  const numbers: number[] = [];
  for (let i = from; i < to; i++) {
    if (alphanumeric[text[i] as number] === 0) continue;
    let end = i + 1;
    while (end < to && alphanumeric[text[end] as number] === 1) end++;
    let value = 0;
    for (let k = digitsFrom(text, i, end); k < end; k++) {
      value = value * base + (hexValue[text[k] as number] as number);
    }
    numbers.push(base === 10 && isBelowZero(text, i) ? -value : value);
    i = end;
  }
  return numbers;
}

/**
 * Texts written as lists of character codes, decimal or hexadecimal, with whatever stands between: `106,97`,
 * `6a 61`, `0x6a,0x61`, `[106, 97]`.
 */
export function characterCodes(text: Uint8Array, found: (bytes: Uint8Array) => void): void {
  /** The list so far: where it began and ended, of how many numbers, and what all of them can be. */
  let start = 0;
  let end = 0;
  let count = 0;
  let shapes = 0;
  for (let i = 0; i < text.length; i++) {
    if (alphanumeric[text[i] as number] === 0) continue;
    let to = i + 1;
    while (to < text.length && alphanumeric[text[to] as number] === 1) to++;
    // Nothing longer is a code, and what stands after `%` is read as such.
    const isCode = to - i <= longest && text[i - 1] !== 37;
    const own = isCode ? shapeOf(text, i, to) : 0;
    const goesOn = count > 0 && i - end <= widest && (shapes & own) !== 0;
    if (!goesOn) {
      if (count >= fewestWide) list(text, start, end, count, shapes, found);
      start = i;
      count = 0;
      shapes = NUMBER | PAIR;
    }
    shapes &= own;
    if (own !== 0) count++;
    end = to;
    i = to;
  }
  if (count >= fewestWide) list(text, start, end, count, shapes, found);
}

function list(
  text: Uint8Array,
  from: number,
  to: number,
  count: number,
  shapes: number,
  found: (bytes: Uint8Array) => void,
): void {
  if (shapes & NUMBER) {
    const codes = numbersIn(text, from, to, 10);
    const single = counted(codes);
    const bytes =
      textOf(codes) ?? textOf(single ?? []) ?? bytesOf(codes) ?? (single && bytesOf(single));
    if (bytes !== undefined) found(bytes);
  }
  if (shapes & PAIR && count >= fewest) {
    const codes = numbersIn(text, from, to, 16);
    const bytes = textOf(codes) ?? bytesOf(codes);
    if (bytes !== undefined) found(bytes);
  }
}
