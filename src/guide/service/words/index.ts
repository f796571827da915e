import type { ServiceWords } from "../guess.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** Words by language; a language is one file and one line here. */
const byLanguage: Readonly<Record<string, ServiceWords>> = { en, zh };

/**
 * The words for a page.
 *
 * @param languages first parts of language tags; `latin` stands for any language in Latin letters
 */
export const serviceWordsFor = (languages: readonly string[]): readonly ServiceWords[] =>
  Object.entries(byLanguage)
    .filter(
      ([language]) =>
        languages.includes(language) || (language === "en" && languages.includes("latin")),
    )
    .map(([, words]) => words);
