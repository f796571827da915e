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

/** What a row is added up from, by time forwards (`next`) or backwards (`prev`). */
export type PartsOf = (
  transaction: Transaction<"readwrite">,
  row: RowName,
  readable: Readable,
  direction: "next" | "prev",
  /** Time to begin at; nothing that belongs to the row lies beyond. */
  from?: number,
) => AsyncGenerator<Sum>;

/** The visits to a site that have a share in the row. */
export async function* partsOnSite(
  ...[transaction, { store, site, subject }, readable, direction, from]: Parameters<PartsOf>
): ReturnType<PartsOf> {
  const visits = transaction.objectStore("visits").index("site");
  for await (const { value } of visits.iterate(rangeOf([site], direction, from), direction)) {
    for (const visit of readable("visits", [value])) {
      for (const share of sharesOf(visit)) {
        const isSame = share.subject.every((part, index) => part === subject[index]);
        if (share.store === store && isSame) {
          yield { counts: share.counts, first: visit.at, last: visit.at };
        }
      }
    }
  }
}

/** The rows of each site, where a row is over all sites. */
export async function* partsOfAllSites(
  ...[transaction, { store, subject }, readable, direction, from]: Parameters<PartsOf>
): ReturnType<PartsOf> {
  const index = direction === "next" ? "first" : "last";
  const rows = transaction.objectStore(store).index(index as never);
  const range = rangeOf(subject, direction, from) as never;
  for await (const { value } of rows.iterate(range, direction)) {
    for (const { site, counts, first, last } of readable(store, [value])) {
      // The row over all sites stands among them.
      if (site !== "") yield { counts: { ...counts, sites: 1 }, first, last };
    }
  }
}

const rangeOf = (
  start: readonly string[],
  direction: "next" | "prev",
  from: number | undefined,
): IDBKeyRange => {
  const [low, high] = direction === "next" ? [from, undefined] : [undefined, from];
  return IDBKeyRange.bound(
    [...start, low ?? Number.NEGATIVE_INFINITY],
    [...start, high ?? afterAll],
  );
};
