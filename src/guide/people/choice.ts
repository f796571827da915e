import type { MadeUp } from "./made-up.ts";

/** One choice of a select. */
export interface Option {
  value: string;
  text: string;
}

/** Words that a list begins with to say that nothing is chosen yet. */
const placeholder = /^([^\p{L}\p{N}]*$|please|select|choose|pick|请|选择|未选)/iu;

/**
 * The choice that fits a made-up person's answer best: the same words, a part of a date, a range with the
 * number in it, words within it, else the first that is a choice at all.
 *
 * @returns the option's value, or null where there is nothing to choose
 */
export function choiceFor(answer: MadeUp, options: readonly Option[]): string | null {
  const real = options.filter(({ value, text }) => value !== "" && !placeholder.test(plain(text)));
  const words = [answer.text, ...(answer.also ?? [])].map(plain);
  const best =
    firstOf(words, (word) => real.find((option) => faces(option).includes(word))) ??
    partOfDate(answer, real) ??
    rangeWith(answer, real) ??
    firstOf(words, (word) => real.find((option) => faces(option).some(holds(word)))) ??
    real[0];
  return best?.value ?? null;
}

/** Days that the shortest month has: a list with fewer numbers is none of days. */
const fewestDays = 28;

/** The day, month or year of the answer's date: which one, the list's own shape tells. */
function partOfDate({ as }: MadeUp, options: readonly Option[]): Option | undefined {
  const date = as?.date ?? as?.month;
  if (date === undefined) return undefined;
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  const numbers = options.map(numberOf);
  if (numbers.every((number) => number === null)) {
    return options.length === 12 ? options[month - 1] : undefined;
  }
  const known = numbers.filter((number) => number !== null);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  if (least >= 1000) return options[numbers.indexOf(year)];
  if (least > 12) return options[numbers.indexOf(year % 100)];
  if (most === 12 && known.length === 12) return options[numbers.indexOf(month)];
  return known.length >= fewestDays ? options[numbers.indexOf(day)] : undefined;
}

/** "25–34", "20,000 to 40,000": the range that the answer's number lies in. */
function rangeWith({ text, as }: MadeUp, options: readonly Option[]): Option | undefined {
  const number = Number(as?.number ?? text);
  if (!Number.isFinite(number)) return undefined;
  return options.find((option) => {
    const ends = option.text
      .replace(/(?<=\d),(?=\d{3})/g, "")
      .match(/\d+/g)
      ?.map(Number);
    if (ends?.length !== 2) return false;
    const [from = 0, to = 0] = ends;
    return from <= number && number <= to;
  });
}

/** The one number of an option ("05", "5月", "2030年"); null where it has none or more. */
function numberOf({ value, text }: Option): number | null {
  const found = text.match(/\d+/g) ?? value.match(/\d+/g) ?? [];
  const [only] = new Set(found.map(Number));
  return new Set(found.map(Number)).size === 1 ? (only ?? null) : null;
}

/** Does a text hold a word? Whole words only: "male" is no part of "female". */
const holds =
  (word: string) =>
  (face: string): boolean => {
    const at = face.indexOf(word);
    if (at < 0 || word === "") return false;
    const around = [face[at - 1], face[at + word.length]];
    return !around.some(
      (letter) => letter !== undefined && /[\p{Script=Latin}\p{N}]/u.test(letter),
    );
  };

const faces = ({ value, text }: Option): string[] => [plain(text), plain(value)];

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
