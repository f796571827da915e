/**
 * How many bits of a text could tell one person from others: runs of random letters and digits
 * count, words, times, dates, sizes and short numbers do not. A rough lower bound, from the
 * classes of characters and how often they change, since random text changes all the time.
 *
 * Also runs among page code: it calls no methods, which pages may have redefined.
 *
 * @returns whole bits, 0 for what tells nobody from anybody, at most 1000
 */
export function identifyingBits(text: string): number {
  let bits = 0;
  let from = 0;
  let end = text.length;
  if (end > longest) end = longest;
  for (let at = 0; at <= end; at += 1) {
    if (at < end && classOf(text[at] as string) !== other) continue;
    if (at - from >= shortestRun) bits += bitsOfRun(text, from, at);
    from = at + 1;
  }
  if (bits > 1000) return 1000;
  return bits;
}

/** From so many bits on, a text that is kept tells one browser from most others. */
export const identifying = 26;

/** From so many bits on, no name is needed to take a text for an identifier. */
export const surelyIdentifying = 40;

const { create } = Object;

/** Nobody's identifier is longer; what is, is data of another sort and read this far. */
const longest = 400;
const shortestRun = 4;

const other = 0;
const digit = 1;
const lower = 2;
const upper = 3;

function classOf(character: string): number {
  if (character >= "0" && character <= "9") return digit;
  if (character >= "a" && character <= "z") return lower;
  return character >= "A" && character <= "Z" ? upper : other;
}

const isHex = (character: string): boolean =>
  (character >= "0" && character <= "9") ||
  (character >= "a" && character <= "f") ||
  (character >= "A" && character <= "F");

/** Bits of one run of letters and digits. */
function bitsOfRun(text: string, from: number, to: number): number {
  const length = to - from;
  let digits = 0;
  let changes = 0;
  let hex = true;
  let different = 0;
  const seen: Record<string, true> = create(null);
  let before = other;
  for (let at = from; at < to; at += 1) {
    const character = text[at] as string;
    const kind = classOf(character);
    if (kind === digit) digits += 1;
    if (before !== other && kind !== before) changes += 1;
    before = kind;
    hex &&= isHex(character);
    if (!seen[character]) different += 1;
    seen[character] = true;
  }
  if (different < 4) return 0;
  if (digits === length)
    return length < 5 || isTime(text, from, length) ? 0 : ((length * 33) / 10) | 0;
  if (digits === 0) return changes * 2 >= length && length >= 12 ? length * 4 : 0;
  if (hex && changes > 0 && digits < length - 1) return length * 4;
  if (changes <= 1) return digits >= 5 ? digits * 3 : 0;
  // "1920x1080" is a size.
  if (changes === 2) return length - digits === 1 || length < 8 ? 0 : length * 3;
  return length < 6 ? 0 : length * 5;
}

/** Do digits write a time (seconds, milliseconds or microseconds since 1970) or a date? */
function isTime(text: string, from: number, length: number): boolean {
  const first = text[from] as string;
  const second = text[from + 1] as string;
  if (length === 10 || length === 13 || length === 16) return first === "1" && second >= "4";
  if (length !== 8 && length !== 12 && length !== 14) return false;
  return (first === "2" && second === "0") || (first === "1" && second === "9");
}
