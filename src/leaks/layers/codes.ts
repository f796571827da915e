import { alphanumeric, hexValue, readable, utf8 } from "../bytes.ts";

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

/** Every second number, where the others only count: `{"0":106,"1":97}`, as typed arrays come out of JSON. */
function counted(codes: readonly number[]): number[] | undefined {
  const values: number[] = [];
  for (let i = 0; i + 1 < codes.length; i += 2) {
    if (codes[i] !== (codes[0] as number) + i / 2) return undefined;
    values.push(codes[i + 1] as number);
  }
  return values;
}

/**
 * Texts written as lists of character codes, decimal or hexadecimal, with whatever stands between: `106,97`,
 * `6a 61`, `0x6a,0x61`, `[106, 97]`.
 */
export function characterCodes(text: Uint8Array, found: (bytes: Uint8Array) => void): void {
  let decimal: number[] = [];
  let hex: number[] = [];
  let allDecimal = true;
  let allHex = true;
  let end = 0;
  const close = () => {
    if (decimal.length + hex.length === 0) return;
    if (allDecimal && decimal.length >= fewestWide) {
      const bytes = textOf(decimal) ?? textOf(counted(decimal) ?? []);
      if (bytes !== undefined) found(bytes);
    }
    if (allHex && hex.length >= fewest) {
      const bytes = textOf(hex);
      if (bytes !== undefined) found(bytes);
    }
    decimal = [];
    hex = [];
    allDecimal = true;
    allHex = true;
  };
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] as number;
    if (alphanumeric[byte] === 0) continue;
    let to = i + 1;
    while (to < text.length && alphanumeric[text[to] as number] === 1) to++;
    if (to - i > longest || (to - i === 1 && !isDigit(byte))) {
      close();
      i = to - 1;
      continue;
    }
    const from = to - i > 2 && byte === 48 && ((text[i + 1] as number) | 32) === 120 ? i + 2 : i;
    const size = to - from;
    let value = 0;
    let pair = 0;
    let isNumber = size <= 6 && from === i;
    let isPair = size === 2;
    for (let k = from; k < to; k++) {
      const digit = text[k] as number;
      if (!isDigit(digit)) isNumber = false;
      value = value * 10 + digit - 48;
      const nibble = hexValue[digit] as number;
      if (nibble > 15) isPair = false;
      pair = pair * 16 + nibble;
    }
    if (!isNumber && !isPair) {
      close();
    } else {
      // What stands between `%` is read as such.
      if (text[i - 1] === 37) {
        close();
        i = to - 1;
        continue;
      }
      if (decimal.length + hex.length > 0 && i - end > widest) close();
      if (
        (!isNumber && allDecimal && !(allHex && isPair)) ||
        (!isPair && allHex && !(allDecimal && isNumber))
      )
        close();
      if (isNumber) decimal.push(value);
      else allDecimal = false;
      if (isPair) hex.push(pair);
      else allHex = false;
      end = to;
    }
    i = to - 1;
  }
  close();
}
