import { type Messages, type TextKey, translate } from "./translate.ts";

/** A value of a sentence, before it is put into words. */
export type SentenceValue = { text: string } | { kinds: readonly string[] } | { count: number };

/** A sentence before it is put into words: what a report's phrases look like. */
export interface Sentence {
  key: string;
  values: Readonly<Record<string, SentenceValue>>;
}

/**
 * The text key of an id: `textKey("kind", "national-id", "why")` is `kind_national_id_why`.
 * Ids are fixed lists of ours, and a test proves that each of them has its words.
 */
export const textKey = (prefix: string, id: string, part?: string): TextKey =>
  [prefix, id, part].filter(Boolean).join("_").replaceAll("-", "_") as TextKey;

/** The texts of one language, with everything that turns values into its words. */
export interface Texts {
  /** Name of the language's folder (`zh_CN`). */
  language: string;
  /** BCP 47 tag of the language, for `lang`. */
  tag: string;
  /** BCP 47 tag of how dates, numbers and lists are written, for `Intl`. */
  locale: string;
  /** A text with its values put in. */
  t(key: TextKey, values?: Readonly<Record<string, string>>): string;
  /** A sentence with kinds listed, numbers written and the plural chosen. */
  phrase(sentence: Sentence): string;
  /** Words as a list: "a, b and c". */
  list(words: readonly string[]): string;
  number(value: number): string;
}

/**
 * Prepares the texts of a language.
 *
 * A sentence with a count is looked up under its key and the plural form that the language asks for
 * (`key_one`, `key_other`), or under the key alone. Kinds in it are written as they stand inside a
 * sentence (`kind_ID_in`).
 *
 * @param messages content of the language's `messages.json`
 * @param language name of its folder (`zh_CN`)
 */
export function createTexts(messages: Messages, language: string): Texts {
  const tag = language.replace("_", "-");
  // Our English is British: "a, b and c".
  const locale = tag === "en" ? "en-GB" : tag;
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });

  const t: Texts["t"] = (key, values) => translate(messages, key, values);
  const list: Texts["list"] = (words) => lists.format(words);
  const number: Texts["number"] = (value) => numbers.format(value);

  const words = (value: SentenceValue): string => {
    if ("text" in value) return value.text;
    if ("count" in value) return number(value.count);
    return list(value.kinds.map((kind) => t(textKey("kind", kind, "in"))));
  };

  return {
    language,
    tag,
    locale,
    t,
    list,
    number,
    phrase({ key, values }) {
      const count = Object.values(values).find((value) => "count" in value)?.count;
      const form = count === undefined ? key : `${key}_${plural.select(count)}`;
      const known = form in messages ? form : `${key}_other` in messages ? `${key}_other` : key;
      const filled = Object.entries(values).map(([name, value]) => [name, words(value)]);
      return t(known as TextKey, Object.fromEntries(filled));
    },
  };
}
