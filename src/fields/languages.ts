import { normalise, tokens } from "./normalise.ts";
import type { PackedKnowledge } from "./table.ts";

/** So many of a language's common words make the page likely written in it. */
const enough = 3;

/**
 * The languages that a page is likely written in.
 *
 * @param declared `lang` of the document, as written
 * @param sample some of the page's running text
 * @returns first parts of language tags; empty where nothing tells
 */
export function likelyLanguages(
  declared: string,
  sample: string,
  common: PackedKnowledge["common"],
): ReadonlySet<string> {
  const first = declared.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  const found = new Set<string>(first === "" ? [] : [first]);
  const said = new Map<string, number>();
  for (const { text } of tokens(normalise(sample))) said.set(text, (said.get(text) ?? 0) + 1);
  const counts = common.map(({ language, also, words }) => ({
    language,
    own: language === first || also.includes(first),
    count: words.reduce((sum, word) => sum + (said.get(word) ?? 0), 0),
  }));
  // Languages share short words: another one than the page names must say more of its own.
  const declaredCount = Math.max(0, ...counts.filter(({ own }) => own).map(({ count }) => count));
  for (const { language, own, count } of counts)
    if (own || (count >= enough && count > declaredCount)) found.add(language);
  return found;
}
