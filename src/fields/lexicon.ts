/**
 * The words of one language, by what they ask for. Data only: to add a language, write one file
 * in `lexicons/` that exports one of these, and a line in `lexicons/index.ts`.
 *
 * `words` and `options` map a concept to its phrases, separated by `|`.
 *
 * A concept is
 * - the id of a kind (`email-address`), for labels, placeholders, headings, names of fields;
 * - a kind and a part of it (`birth-date/day`, `person-name/first`, `region/postcode`), where
 *   forms ask for the kind in pieces or a kind can be told better by knowing the piece;
 * - `not`: words of fields that ask for nothing personal (search, coupon, quantity, captcha,
 *   comment, price, subject, company's own numbers). Longer phrases win, so `not` is also the place
 *   for phrases that contain a kind's word and mean something else ("file name", "IP address");
 * - `not/search`: those of them that searches and filters use, on their buttons too;
 * - `not/agree`: how a sentence begins that people agree with ("I have read …"): what it is about is not
 *   asked, however near it stands;
 * - `aside`: phrases that name a kind and say nothing of what the field asks for ("forgot password?",
 *   "we never share your e-mail");
 * - `trap`: words of boxes that people must leave empty ("leave this field blank");
 * - a part named `send` (`one-time-code/send`): what the button beside such a field says.
 *
 * `options` holds the texts of choices that give the question away ("male|female" -> gender).
 *
 * How to write a phrase
 * - Lower case, singular, the shortest form that is still clear; accents and full width do not
 *   matter. The longest phrase at a place wins: "company name" keeps "name" from matching.
 * - `telefon*`: the last word may go on (endings, compounds). `*adresse`: the first word may have
 *   something before it. At least three letters beside the star.
 * - `=name`: only where nothing else of the text touches it (scripts without spaces: 성 but not 성명).
 * - `code?`: weak. Alone it does not decide; it needs a second fact that agrees.
 * - `name~`: clear where people read it, weak in the `name` of a field.
 * - In Chinese, Japanese, Korean and Thai a phrase matches anywhere inside the text.
 * - Write what people read on forms and what programmers of that language put into `name`
 *   (Chinese: pinyin such as `shouji`). No site's name, no whole sentences.
 */
export interface Lexicon {
  /** BCP 47 language, as in `lang`; its first part is compared. */
  language: string;
  /** Languages close enough to be read with these words, by the first part of their tags. */
  also?: readonly string[];
  /** Short words that running text of the language is full of; separated by spaces. */
  common: string;
  words: Readonly<Record<string, string>>;
  options: Readonly<Record<string, string>>;
  /** What forms say of what they are for, on buttons and in headings, by form purpose. */
  purposes?: Readonly<Record<string, string>>;
}

/** Declares a lexicon. */
export const defineLexicon = (lexicon: Lexicon): Lexicon => lexicon;

/** The kind (or `not`, `trap`) that a concept belongs to: what stands before its slash. */
export const kindOfConcept = (concept: string): string => {
  const slash = concept.indexOf("/");
  return slash < 0 ? concept : concept.slice(0, slash);
};
