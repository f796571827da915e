/** One thing that can be found. */
export interface Findable {
  /** Where it is: `lessons/cookies`. */
  where: string;
  /** What it is called, in the language that is spoken now. */
  title: string;
  /** Everything that it may be found by, in any language. */
  texts: readonly string[];
}

/** A thing that was found. */
export interface Found {
  where: string;
  title: string;
  /** The words around what was looked for; empty where the title says it. */
  around: string;
}

/** Letters that are looked at on both sides of a hit. */
const around = 28;

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/**
 * Prepares a search over things. Chinese has no spaces, so parts of words are looked for in any
 * language: the guide is small enough to be read through at every key.
 *
 * @returns looks for all words of a query; those in a title come first. At most `most` things.
 */
export function createSearch(
  things: readonly Findable[],
): (query: string, most?: number) => Found[] {
  const ready = things.map((thing) => ({
    ...thing,
    called: plain(thing.title),
    body: thing.texts.map((text) => [plain(text), text] as const),
  }));
  return (query, most = 30) => {
    const words = plain(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found: (Found & { rank: number })[] = [];
    for (const { where, title, called, body } of ready) {
      const holds = (word: string) =>
        called.includes(word) || body.some(([text]) => text.includes(word));
      if (!words.every(holds)) continue;
      const named = words.filter((word) => called.includes(word)).length;
      const [first = ""] = words.filter((word) => !called.includes(word));
      const hit = body.find(([text]) => text.includes(first));
      const rank = named * 10 + (called === words.join(" ") ? 100 : 0) - called.length / 1000;
      found.push({
        where,
        title,
        around: hit && first ? cut(hit[1], hit[0].indexOf(first)) : "",
        rank,
      });
    }
    return found
      .sort((a, b) => b.rank - a.rank)
      .slice(0, most)
      .map(({ rank: _, ...one }) => one);
  };
}

const cut = (text: string, at: number): string => {
  const from = Math.max(0, at - around);
  const to = Math.min(text.length, at + 2 * around);
  return `${from > 0 ? "…" : ""}${text.slice(from, to)}${to < text.length ? "…" : ""}`;
};
