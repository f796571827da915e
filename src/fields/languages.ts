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
  const found = new Set<string>();
  const first = declared.trim().toLowerCase().split(/[-_]/)[0];
  if (first) found.add(first);
  const said = new Map<string, number>();
  for (const { text } of tokens(normalise(sample))) said.set(text, (said.get(text) ?? 0) + 1);
  for (const { language, words } of common) {
    let count = 0;
    for (const word of words) count += said.get(word) ?? 0;
    if (count >= enough) found.add(language);
  }
  return found;
}
