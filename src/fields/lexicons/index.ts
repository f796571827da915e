import type { Lexicon } from "../lexicon.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** Every language that fields are spotted in. */
export const lexicons: readonly Lexicon[] = [en, zh];

/** Languages in letters of their own; all others are written in Latin ones. */
const otherLetters: ReadonlySet<string> = new Set("ar bg fa hi ja ko ru th zh".split(" "));

/**
 * The lexicons to read a page with: English always (programmers everywhere name fields in it), and those
 * of the languages named, by the first part of their tags; `latin` stands for all in Latin letters.
 */
export function lexiconsFor(languages: readonly string[]): readonly Lexicon[] {
  const wanted = new Set(languages);
  return lexicons.filter(({ language }) => {
    const first = language.split("-")[0] ?? language;
    return first === "en" || wanted.has(first) || (wanted.has("latin") && !otherLetters.has(first));
  });
}
