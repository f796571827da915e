import { alphanumeric, closing, fold, opening } from "./bytes.ts";
import type { Beginning } from "./keystrokes.ts";
import type { Needle, Needles } from "./needles.ts";

/** Bytes on both sides in which the other pieces of a split value are looked for. */
const near = 480;
/** The same for pieces of one or two signs, which are often something else. */
const veryNear = 260;
/** Most signs that may stand between two digits of one number: `) `, ` - `. */
const widest = 3;
/** Signs that people put between the digits of a number. */
const between = Uint8Array.from({ length: 256 }, (_, byte) =>
  " -().+/_".includes(String.fromCharCode(byte)) ? 1 : 0,
);

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 48 && byte <= 57;

/**
 * Where bytes beyond ASCII touch a text: is that the length of a binary format, or a sign of Chinese or of
 * typography (`：`, `，`, `“`), rather than a letter? Lengths are bytes that no well-formed UTF-8 has there.
 */
function partsBefore(bytes: Uint8Array, start: number): boolean {
  let lead = start - 1;
  while (lead > start - 4 && ((bytes[lead] as number) & 0xc0) === 0x80) lead--;
  const byte = bytes[lead] as number;
  const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 1;
  return lead + length !== start || isSign(bytes, lead);
}
const partsAfter = (bytes: Uint8Array, end: number): boolean =>
  (bytes[end] as number) < 0xc0 || isSign(bytes, end);
const isSign = (bytes: Uint8Array, at: number): boolean => {
  const [a, b] = [bytes[at], bytes[at + 1] as number];
  return (a === 0xef && b === 0xbc) || (a === 0xe3 && b === 0x80) || (a === 0xe2 && b === 0x80);
};

/** Is what stands from `start` to `end` a whole value: of a parameter, in JSON, in binary formats? Names of values are none. */
function isValue(bytes: Uint8Array, start: number, end: number): boolean {
  if (start > 0) {
    let at = start - 1;
    let byte = bytes[at] as number;
    if (byte === 43 && at > 0) byte = bytes[--at] as number;
    if (byte === 32) {
      while (at > 0 && bytes[at] === 32) at--;
      byte = bytes[at] as number;
      if (byte !== 58 && byte !== 61 && byte !== 44 && byte !== 91 && byte !== 32) return false;
    } else if (byte >= 0x80 ? !partsBefore(bytes, start) : opening[byte] === 0) return false;
  }
  if (end >= bytes.length) return true;
  const after = bytes[end] as number;
  if (after >= 0x80) return partsAfter(bytes, end);
  if (closing[after] === 0) return false;
  const next = bytes[end + 1] as number;
  // The beginning of an escaped sign: `\\u0040`, `&#64;`.
  if (after === 38 && next === 35) return false;
  if (after === 92) {
    let letter = end;
    while (bytes[letter] === 92) letter++;
    if (bytes[letter] === 117 || bytes[letter] === 120) return false;
  }
  if (after !== 34 && after !== 39 && after !== 92) return true;
  let at = end;
  while (at < bytes.length && (bytes[at] === 92 || bytes[at] === 34 || bytes[at] === 39)) at++;
  while (bytes[at] === 32) at++;
  return bytes[at] !== 58;
}

/** Do letters end before an `@`, so that they are the name in an address? */
const isLocalPart = (bytes: Uint8Array, end: number): boolean => {
  if (alphanumeric[bytes[end - 1] as number] === 0 || isDigit(bytes[end - 1])) return false;
  return bytes[end] === 64 || (bytes[end] === 37 && bytes[end + 1] === 52 && bytes[end + 2] === 48);
};

/** Is what stands there no piece of a longer word? */
function isWord(bytes: Uint8Array, start: number, end: number, whole: boolean): boolean {
  const before = start > 0 ? (bytes[start - 1] as number) : 0;
  const after = end < bytes.length ? (bytes[end] as number) : 0;
  if (alphanumeric[before] === 1 && alphanumeric[bytes[start] as number] === 1) return false;
  if (alphanumeric[after] === 1 && alphanumeric[bytes[end - 1] as number] === 1) return false;
  if (isLocalPart(bytes, end)) return false;
  if (!whole) return true;
  const joins = (sign: number) => sign === 46 || sign === 45;
  if (start > 1 && joins(before) && alphanumeric[bytes[start - 2] as number] === 1) return false;
  return !(joins(after) && end + 1 < bytes.length && alphanumeric[bytes[end + 1] as number] === 1);
}

/** Does this folded text stand as a whole value between two places, and not in a list that only counts? */
function standsNear(bytes: Uint8Array, text: Uint8Array, from: number, to: number): boolean {
  const last = Math.min(to, bytes.length) - text.length;
  for (let i = Math.max(0, from); i <= last; i++) {
    let k = 0;
    while (k < text.length && fold[bytes[i + k] as number] === text[k]) k++;
    if (k === text.length && isValue(bytes, i, i + k) && !counts(bytes, i, i + k)) return true;
  }
  return false;
}

/** Signs between two numbers of one list, at most: `</option><option value="`. */
const widestList = 30;

/** The number that stands next in a direction, and its place on the far side; another one than `not`. */
function numberBeside(bytes: Uint8Array, from: number, step: 1 | -1, not: number) {
  let at = from;
  for (let tries = 0; tries < 3; tries++) {
    const start = at;
    while (!isDigit(bytes[at]) && Math.abs(at - start) < widestList) at += step;
    let value = 0;
    let unit = 1;
    for (let size = 0; size < 5 && isDigit(bytes[at]); size++, at += step) {
      const digit = (bytes[at] as number) - 48;
      value = step > 0 ? value * 10 + digit : value + digit * unit;
      unit *= 10;
    }
    if (unit === 1) return undefined;
    if (value !== not) return { value, at };
  }
  return undefined;
}

/** Is a number of a few digits one of many in a row, as days, months and years to choose from are? */
function counts(bytes: Uint8Array, start: number, end: number): boolean {
  if (end - start > 4) return false;
  let value = 0;
  for (let i = start; i < end; i++) {
    if (!isDigit(bytes[i])) return false;
    value = value * 10 + (bytes[i] as number) - 48;
  }
  const before = numberBeside(bytes, start - 1, -1, value);
  const after = numberBeside(bytes, end, 1, value);
  const next = (one: { value: number } | undefined, by: number) => one?.value === value + by;
  for (const by of [1, -1]) {
    if (next(before, -by) && next(after, by)) return true;
    if (next(after, by) && after && next(numberBeside(bytes, after.at, 1, after.value), 2 * by))
      return true;
    if (
      next(before, by) &&
      before &&
      next(numberBeside(bytes, before.at, -1, before.value), 2 * by)
    )
      return true;
  }
  return false;
}

/** Does a needle that was found at a place count there? */
function fits(
  needle: Needle,
  bytes: Uint8Array,
  start: number,
  end: number,
  loose: boolean,
): boolean {
  if (needle.dead) return false;
  const { exact, beside } = needle;
  if (exact !== undefined) {
    for (let i = 0; i < exact.length; i++) if (exact[i] !== bytes[start + i]) return false;
  }
  if (needle.place === "word" || loose) {
    if (!isWord(bytes, start, end, needle.whole)) return false;
  } else if (!isValue(bytes, start, end)) return false;
  if (beside === undefined) return true;
  if (loose || counts(bytes, start, end)) return false;
  return beside.every((text) => {
    const within = text.length < 3 ? veryNear : near;
    // Its own place does not count for another piece that reads the same.
    return (
      standsNear(bytes, text, start - within, start) || standsNear(bytes, text, end, end + within)
    );
  });
}

/** Longer than any code of a country with the zeros before or behind it. */
const longestLed = 7;

/**
 * Where a number begins that was found, a country's code included where one may stand before it; -1 where it is
 * the end or the beginning of a longer one.
 */
function numberFrom(
  bytes: Uint8Array,
  start: number,
  end: number,
  { length, led = [] }: Needle,
): number {
  const contiguous = end - start === length;
  let first = start;
  while (first > start - longestLed && isDigit(bytes[first - 1])) first--;
  const before = String.fromCharCode(...bytes.subarray(first, start));
  if (isDigit(bytes[end]) || (before !== "" && !led.includes(before))) return -1;
  const point = (at: number) => bytes[at] === 46;
  const isFraction =
    (point(end) && isDigit(bytes[end + 1])) || (point(first - 1) && isDigit(bytes[first - 2]));
  return contiguous && isFraction ? -1 : first;
}

/**
 * Finds needles in bytes: one look-up a byte, and a second one for digits.
 *
 * @param loose words are enough where whole values are asked for
 * @param begun is told of beginnings of values that stand as values of their own
 */
export function match(
  needles: Needles,
  bytes: Uint8Array,
  found: (needle: Needle) => void,
  loose = false,
  begun?: (beginning: Beginning) => void,
): void {
  const { classes, width, next, ends, first, ending, depth, through } = needles.plain.automaton;
  const all = needles.plain.needles;
  const numbers = needles.digits.automaton;
  const numberNeedles = needles.digits.needles;
  const hasNumbers = numberNeedles.length > 0;
  const places = new Int32Array(32);
  let count = 0;
  let gap = 0;
  let state = 0;
  let number = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    const before = state;
    state = next[state * width + (classes[byte] as number)] as number;
    if (before !== 0 && closing[byte] === 1 && begun !== undefined) {
      const length = depth[before] as number;
      const owners = through[before] as number;
      if (owners !== 0 && isValue(bytes, i - length, i)) begun({ owners, bytes: length });
    }
    if (ends[state] === 1) {
      for (let k = first[state] as number; k < (first[state + 1] as number); k++) {
        const needle = all[ending[k] as number] as Needle;
        if (fits(needle, bytes, i + 1 - needle.length, i + 1, loose)) found(needle);
      }
    }
    if (byte >= 48 && byte <= 57) {
      if (!hasNumbers) continue;
      places[count++ & 31] = i;
      gap = 0;
      number = numbers.next[number * numbers.width + (numbers.classes[byte] as number)] as number;
      for (
        let k = numbers.first[number] as number;
        k < (numbers.first[number + 1] as number);
        k++
      ) {
        const needle = numberNeedles[numbers.ending[k] as number] as Needle;
        const start = places[(count - needle.length) & 31] as number;
        const first = numberFrom(bytes, start, i + 1, needle);
        if (first >= 0 && fits(needle, bytes, first, i + 1, loose)) found(needle);
      }
    } else if (number !== 0 && (between[byte] === 0 || ++gap > widest)) {
      number = 0;
      gap = 0;
    }
  }
  const length = depth[state] as number;
  const owners = through[state] as number;
  if (owners !== 0 && isValue(bytes, bytes.length - length, bytes.length)) {
    begun?.({ owners, bytes: length });
  }
}

/** Finds texts by the differences of their bytes: under a key of one byte, or two bytes a letter. */
export function matchDifferences(
  needles: Needles,
  bytes: Uint8Array,
  found: (needle: Needle) => void,
): void {
  const { classes, width, next, ends, first, ending } = needles.differences.automaton;
  const all = needles.differences.needles;
  if (all.length === 0) return;
  let state = 0;
  let before = bytes[0] as number;
  for (let i = 1; i < bytes.length; i++) {
    const byte = bytes[i] as number;
    state = next[state * width + (classes[byte ^ before] as number)] as number;
    before = byte;
    if (ends[state] === 0) continue;
    for (let k = first[state] as number; k < (first[state + 1] as number); k++) {
      const needle = all[ending[k] as number] as Needle;
      const key = (bytes[i - needle.length] as number) ^ (needle.start as number);
      const hidden = needle.encoding[0] === "xor";
      // No key is no disguise, and the key of a space only turns small letters into capitals.
      if (!needle.dead && (hidden ? key !== 0 && key !== 32 : key === 0)) found(needle);
    }
  }
}

/** Finds texts whose signs were all moved by one number: `b` for `a`, `A` for `@`. */
export function matchShifts(
  needles: Needles,
  bytes: Uint8Array,
  found: (needle: Needle) => void,
): void {
  const { classes, width, next, ends, first, ending } = needles.shifts.automaton;
  const all = needles.shifts.needles;
  if (all.length === 0) return;
  let state = 0;
  for (let i = 1; i < bytes.length; i++) {
    const step = ((bytes[i] as number) - (bytes[i - 1] as number)) & 255;
    state = next[state * width + (classes[step] as number)] as number;
    if (ends[state] === 0) continue;
    for (let k = first[state] as number; k < (first[state + 1] as number); k++) {
      const needle = all[ending[k] as number] as Needle;
      const by = (bytes[i - needle.length] as number) - (needle.start as number);
      // Moved by 32, small letters are capitals.
      if (!needle.dead && by !== 0 && Math.abs(by) !== 32) found(needle);
    }
  }
}
