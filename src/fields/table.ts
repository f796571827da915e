import type { KindDefinition } from "../kinds/define.ts";

/**
 * The phrases of one table of some lexicons, cut into tokens and sorted by the first one, so that
 * whoever reads with them need not look at those that a page never says. Plain JSON.
 *
 * Each value is a list of phrases that begin so, separated by `|`; each of them is
 * `<the other tokens>,<place in concepts>,<place in languages>,<flags>`.
 */
export interface WordTable {
  concepts: readonly string[];
  /** First parts of language tags. */
  languages: readonly string[];
  /** By the whole first token, by what it begins with, by what it ends with. */
  whole: Readonly<Record<string, string>>;
  starts: Readonly<Record<string, string>>;
  ends: Readonly<Record<string, string>>;
}

/** Flags of a phrase in a {@link WordTable}. */
export const flags = { weak: 1, vague: 2, alone: 4, open: 8 } as const;

/** All that the engine judges with, as JSON: the worker packs it, frames open it. */
export interface PackedKnowledge {
  kinds: readonly KindDefinition[];
  /** Common words of each language, normalised, and the languages that are read as this one. */
  common: readonly { language: string; also: readonly string[]; words: readonly string[] }[];
  words: WordTable;
  options: WordTable;
  purposes: WordTable;
}

/** Shorter tokens are no stems. */
export const shortestStem = 3;
