/** What the requests of a page can show. */
export type TraceName =
  | "click-id"
  | "contact-hash"
  | "bounce"
  | "cookie-set"
  | "id-in-picture"
  | "id-passed"
  | "pixel"
  | "tag-set"
  | "collection"
  | "worker-script";

/** One thing that requests to one host showed: counts and words of our own lists, no addresses. */
export interface TraceFact {
  trace: TraceName;
  /** Host that received or did it; `""` for the page's own address. */
  host: string;
  /** Host that it came from, where there are two. */
  from?: string;
  count: number;
  /** Is it known to the letter, or does it only look like it? */
  sure: boolean;
  /** Words out of our own lists: ids of pixels, events, kinds, names of parameters. */
  words: Readonly<Record<string, readonly string[]>>;
}

/** The traces of one visit. */
export interface Traces {
  /**
   * @param again more about a request that was counted
   * @returns whether it says something new
   */
  add(fact: Omit<TraceFact, "count">, again?: boolean): boolean;
  all(): TraceFact[];
}

/** Most traces that are kept of one visit. */
const mostTraces = 400;
const mostWords = 40;

/** @param known what an earlier worker had noted of the same visit */
export function createTraces(known: readonly TraceFact[] = []): Traces {
  const traces = new Map(known.map((fact) => [keyOf(fact), fact]));
  return {
    add(fact, again = false) {
      const key = keyOf(fact);
      const before = traces.get(key);
      if (before === undefined) {
        if (traces.size >= mostTraces) return false;
        traces.set(key, { ...fact, count: 1 });
        return true;
      }
      const words = joined(before.words, fact.words);
      traces.set(key, {
        ...before,
        count: before.count + (again ? 0 : 1),
        sure: before.sure || fact.sure,
        words,
      });
      return words !== before.words || (fact.sure && !before.sure);
    },
    all: () => [...traces.values()],
  };
}

/** Facts of one pixel belong together, those of two do not. */
const keyOf = ({ trace, host, from = "", words }: Omit<TraceFact, "count">): string =>
  `${trace} ${host} ${from} ${words.id?.[0] ?? ""}`;

/** Both together; the first itself where the second has nothing new. */
function joined(a: TraceFact["words"], b: TraceFact["words"]): TraceFact["words"] {
  let both = a;
  for (const [name, words] of Object.entries(b)) {
    const known = both[name] ?? [];
    const fresh = words.filter((word) => !known.includes(word));
    if (fresh.length === 0) continue;
    both = { ...both, [name]: [...known, ...fresh].slice(0, mostWords) };
    if (both[name]?.length === known.length) both = a;
  }
  return both;
}
