/** Scripts that tell a language, or a few that share one. */
const scripts: readonly (readonly [script: RegExp, languages: readonly string[]])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, ["ja"]],
  [/\p{Script=Hangul}/u, ["ko"]],
  [/\p{Script=Han}/u, ["zh"]],
  [/\p{Script=Cyrillic}/u, ["ru", "bg", "uk"]],
  [/\p{Script=Greek}/u, ["el"]],
  [/\p{Script=Hebrew}/u, ["he"]],
  [/\p{Script=Arabic}/u, ["ar", "fa"]],
  [/\p{Script=Devanagari}/u, ["hi"]],
  [/\p{Script=Thai}/u, ["th"]],
  [/\p{Script=Latin}/u, ["latin"]],
];

/** So much of a page's text is looked at. */
const sample = 4000;

/**
 * The languages that a page may be written in: what it says of itself, and what its letters allow.
 * `latin` stands for every language in Latin letters, which letters alone do not tell apart.
 *
 * @returns first parts of language tags, in lower case
 */
export function writtenIn(doc: Document): string[] {
  const declared = (doc.documentElement?.getAttribute("lang") ?? "").slice(0, 35).toLowerCase();
  const walker = doc.createTreeWalker(doc, 4 /* text */);
  let text = "";
  for (let seen = 0; seen < 400 && text.length < sample && walker.nextNode() !== null; seen += 1) {
    text += (walker.currentNode as Text).data.slice(0, 200);
  }
  const found = languagesOf(text);
  return [...new Set([declared.split(/[-_]/)[0] ?? "", ...found])].filter(Boolean);
}

/** Letters of no other script than the Latin one, and signs of none: up to U+024F, and from U+2000. */
const plain = /[\0-\u024f\u2000-\u206f\u20a0-\u20cf\u2190-\u2bff]+/g;
const plainLetters = /[A-Za-z\u00aa\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;

/** The languages that letters allow. Most pages have plain letters alone, and need no look at the others. */
function languagesOf(text: string): string[] {
  const rest = text.replace(plain, "");
  const others = rest === "" ? [] : scripts.filter(([script]) => script.test(rest));
  const found = others.flatMap(([, languages]) => languages);
  return plainLetters.test(text) ? [...found, "latin"] : found;
}
