import type { Readable } from "./readable.ts";
import { afterAll, type Transaction } from "./schema.ts";
import { type Counts, type Share, sharesOf } from "./share.ts";

/** Sums over some visits, with the times of the first and last of them. */
export interface Sum {
  counts: Counts;
  first: number;
  last: number;
}

/** Which row of a tally. */
export interface RowName {
  store: Share["store"];
  site: string;
  subject: Share["subject"];
}

type Direction = "next" | "prev";

/**
 * What a row is added up from, by time forwards (`next`) or backwards (`prev`).
 *
 * @param from time to begin at, where nothing that belongs to the row lies beyond
 */
export type PartsOf = (row: RowName, direction: Direction, from?: number) => AsyncIterable<Sum>;

/**
 * The visits to a site that have a share in a row. Many rows ask about the same visits at once: each is
 * read but once for all of them, so the visits must not change any more.
 */
export function visitsIn(transaction: Transaction<"readwrite">, readable: Readable): PartsOf {
  const lists = new Map<string, AsyncIterable<{ at: number; shares: Share[] }>>();

  async function* read(site: string, direction: Direction, from: number | undefined) {
    const visits = transaction.objectStore("visits").index("site");
    for await (const { value } of visits.iterate(rangeOf([site], direction, from), direction)) {
      for (const visit of readable("visits", [value])) {
        yield { at: visit.at, shares: sharesOf(visit) };
      }
    }
  }

  return async function* ({ store, site, subject }, direction, from) {
    const key = JSON.stringify([site, direction, from]);
    const list = lists.get(key) ?? replayed(read(site, direction, from));
    lists.set(key, list);
    for await (const { at, shares } of list) {
      for (const share of shares) {
        const isSame = share.subject.every((part, index) => part === subject[index]);
        if (share.store === store && isSame) yield { counts: share.counts, first: at, last: at };
      }
    }
  };
}

/** The rows of each site, for a row over all sites. */
export function sitesIn(transaction: Transaction<"readwrite">, readable: Readable): PartsOf {
  return async function* ({ store, subject }, direction, from) {
    const index = direction === "next" ? "first" : "last";
    const rows = transaction.objectStore(store).index(index as never);
    const range = rangeOf(subject, direction, from) as never;
    for await (const { value } of rows.iterate(range, direction)) {
      for (const { site, counts, first, last } of readable(store, [value])) {
        // The row over all sites stands among them.
        if (site !== "") yield { counts: { ...counts, sites: 1 }, first, last };
      }
    }
  };
}

function rangeOf(
  start: readonly string[],
  direction: Direction,
  from: number | undefined,
): IDBKeyRange {
  const [low, high] = direction === "next" ? [from, undefined] : [undefined, from];
  return IDBKeyRange.bound(
    [...start, low ?? Number.NEGATIVE_INFINITY],
    [...start, high ?? afterAll],
  );
}

/** Lets many go through what can be gone through once, each from the start and as far as it likes. */
function replayed<Item>(source: AsyncGenerator<Item>): AsyncIterable<Item> {
  const items: Promise<IteratorResult<Item>>[] = [];
  return {
    async *[Symbol.asyncIterator]() {
      for (let index = 0; ; index++) {
        items[index] ??= source.next();
        const item = await items[index];
        if (item === undefined || item.done) return;
        yield item.value;
      }
    },
  };
}
