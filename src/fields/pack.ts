import { kinds } from "../kinds/index.ts";
import type { Lexicon } from "./lexicon.ts";
import { normalise, type Token, tokens } from "./normalise.ts";
import { flags, type PackedKnowledge, shortestStem, type WordTable } from "./table.ts";

const firstPart = (language: string) => language.split("-")[0] ?? language;

/** The names of a lexicon's tables of phrases. */
type TableName = "words" | "options" | "purposes";

class Packer {
  readonly #concepts = new Map<string, number>();
  readonly #languages = new Map<string, number>();
  readonly #maps = [0, 1, 2].map(() => new Map<string, string[]>());

  add(phrase: string, concept: string, language: string): void {
    const parts = tokens(normalise(phrase));
    const [first, ...rest] = parts.map(({ text }) => text);
    if (first === undefined) return;
    const long = (token: Token | undefined) => (token?.text.length ?? 0) >= shortestStem;
    const openStart = phrase.startsWith("*") && long(parts[0]);
    const openEnd = /\*[?~]?$/.test(phrase) && long(parts.at(-1));
    let flag = 0;
    if (phrase.endsWith("?")) flag |= flags.weak;
    if (phrase.endsWith("~")) flag |= flags.vague;
    if (phrase.startsWith("=")) flag |= flags.alone;
    if (openEnd && rest.length > 0) flag |= flags.open;
    const line = [
      rest.join(" "),
      this.#place(this.#concepts, concept),
      this.#place(this.#languages, firstPart(language)),
      flag,
    ].join(",");
    const one = openEnd && rest.length === 0;
    if (openStart) this.#put(2, first, line);
    if (one) this.#put(1, first, line);
    else if (!openStart) this.#put(0, first, line);
  }

  #place(list: Map<string, number>, text: string): number {
    const known = list.get(text) ?? list.size;
    list.set(text, known);
    return known;
  }

  #put(map: 0 | 1 | 2, first: string, line: string): void {
    const lines = this.#maps[map]?.get(first);
    if (lines === undefined) this.#maps[map]?.set(first, [line]);
    else lines.push(line);
  }

  table(): WordTable {
    const [whole, starts, ends] = this.#maps.map((map) =>
      Object.fromEntries([...map].map(([first, lines]) => [first, lines.join("|")])),
    );
    return {
      concepts: [...this.#concepts.keys()],
      languages: [...this.#languages.keys()],
      whole: whole ?? {},
      starts: starts ?? {},
      ends: ends ?? {},
    };
  }
}

/** Packs one table of some lexicons. */
export function packTable(lexicons: readonly Lexicon[], table: TableName): WordTable {
  const packer = new Packer();
  for (const lexicon of lexicons) {
    for (const [concept, phrases] of Object.entries(lexicon[table] ?? {})) {
      for (const phrase of phrases.split("|")) packer.add(phrase.trim(), concept, lexicon.language);
    }
  }
  return packer.table();
}

/** Sets of languages whose words are kept packed: pages ask for the same few again and again. */
const mostPacked = 4;

/**
 * Packs as `packKnowledge` does, each set of lexicons once: packing those of all Latin letters takes longer
 * than anything else that a page with a form has a background do.
 */
export function createPacking(): (lexicons: readonly Lexicon[]) => PackedKnowledge {
  const known = new Map<string, PackedKnowledge>();
  return (lexicons) => {
    const key = lexicons.map(({ language }) => language).join();
    const packed = known.get(key) ?? packKnowledge(lexicons);
    // The one that was asked for last goes last.
    known.delete(key);
    known.set(key, packed);
    const oldest = known.keys().next().value;
    if (known.size > mostPacked && oldest !== undefined) known.delete(oldest);
    return packed;
  };
}

/** Packs all kinds that a form can ask for, and the words of some languages. */
export const packKnowledge = (lexicons: readonly Lexicon[]): PackedKnowledge => ({
  kinds: kinds.filter(({ askable }) => askable),
  common: lexicons.map(({ language, also = [], common }) => ({
    language: firstPart(language),
    also,
    words: common.split(" ").map(normalise),
  })),
  words: packTable(lexicons, "words"),
  options: packTable(lexicons, "options"),
  purposes: packTable(lexicons, "purposes"),
});
