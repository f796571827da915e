import type { KindId } from "../kinds/index.ts";
import type { Confidence, LogEvent } from "./event.ts";
import { stronger } from "./key.ts";
import type { Readable } from "./readable.ts";
import { type Deed, deeds, type Given, type Tie } from "./records.ts";
import { afterAll, type StoreName, storeNames, type Transaction } from "./schema.ts";
import type { Store } from "./store.ts";
import { eventsOf } from "./write.ts";

/** Times are ms since the epoch; every list is cut to what is shown, so that its cost is. */

/** A site in numbers. */
export interface SiteSum {
  site: string;
  visits: number;
  first: number;
  last: number;
}

/** A company in numbers, over all sites or on one of them. */
export interface CompanySum {
  company: string;
  visits: number;
  requests: number;
  first: number;
  last: number;
}

/** What happened to one kind at one company: the strongest confidence of each deed that did. */
export type GivenSum = Pick<Given, "site" | "company" | "first" | "last"> & {
  kind: KindId;
  visits: number;
} & { [Name in Deed]?: Confidence };

/** Everything noted about one visit, in the order of time. */
export const byVisit = ({ inside }: Store, visit: string): Promise<LogEvent[]> =>
  inside.run("readonly", async (transaction) => {
    const raw = await transaction.objectStore("events").getAll(eventsOf(visit));
    return byTime(inside.readable("events", raw));
  });

/**
 * Everything noted about a site's visits that began at `since` or later, in the order of time.
 *
 * @param most newest visits to look at
 */
export const bySite = (
  { inside }: Store,
  site: string,
  since: number,
  most = 50,
): Promise<LogEvent[]> =>
  inside.run("readonly", async (transaction) => {
    const visits: string[] = [];
    const range = IDBKeyRange.bound([site, since], [site, afterAll]);
    const index = transaction.objectStore("visits").index("site");
    for (
      let cursor = await index.openKeyCursor(range, "prev");
      cursor !== null && visits.length < most;
      cursor = await cursor.continue()
    ) {
      visits.push(cursor.primaryKey);
    }
    const events = transaction.objectStore("events");
    const raw = await Promise.all(visits.map((visit) => events.getAll(eventsOf(visit))));
    return byTime(inside.readable("events", raw.flat()));
  });

const byTime = (events: readonly LogEvent[]): LogEvent[] => [...events].sort((a, b) => a.at - b.at);

/**
 * Sites by their latest visit, newest first.
 *
 * @param before only sites last visited before this: where the list goes on
 */
export const recentSites = (
  { inside }: Store,
  most: number,
  before = Number.POSITIVE_INFINITY,
): Promise<SiteSum[]> =>
  inside.run("readonly", async (transaction) => {
    const range = IDBKeyRange.bound([""], ["", before], false, true);
    const index = transaction.objectStore("ties").index("last");
    const found: SiteSum[] = [];
    for await (const { value } of index.iterate(range, "prev")) {
      const [tie] = inside.readable("ties", [value]);
      if (tie !== undefined && tie.site !== "") found.push(siteSum(tie));
      if (found.length >= most) break;
    }
    return found;
  });

const siteSum = ({ site, counts, first, last }: Tie): SiteSum => ({
  site,
  visits: counts.visits ?? 0,
  first,
  last,
});

/** The companies that were met on the most sites, with the number of those. */
export const topCompanies = (
  { inside }: Store,
  most: number,
): Promise<(CompanySum & { sites: number })[]> =>
  inside.run("readonly", async (transaction) => {
    const range = IDBKeyRange.bound([""], ["", afterAll]);
    const index = transaction.objectStore("ties").index("sites");
    const found: (CompanySum & { sites: number })[] = [];
    for await (const { value } of index.iterate(range, "prev")) {
      const [tie] = inside.readable("ties", [value]);
      if (tie !== undefined && tie.company !== "") {
        found.push({ ...companySum(tie), sites: tie.counts.sites ?? 0 });
      }
      if (found.length >= most) break;
    }
    return found;
  });

const companySum = ({ company, counts, first, last }: Tie): CompanySum => ({
  company,
  visits: counts.visits ?? 0,
  requests: counts.requests ?? 0,
  first,
  last,
});

/** The companies met on a site, most requests first. */
export const companiesOn = ({ inside }: Store, site: string): Promise<CompanySum[]> =>
  inside.run("readonly", async (transaction) => {
    const range = IDBKeyRange.bound([site, ""], [site, afterAll], true);
    const raw = await transaction.objectStore("ties").getAll(range);
    return inside
      .readable("ties", raw)
      .map(companySum)
      .sort((a, b) => b.requests - a.requests);
  });

/** The sites on which a company was met, by their latest visit with it, newest first. */
export const sitesWith = ({ inside }: Store, company: string, most: number): Promise<SiteSum[]> =>
  inside.run("readonly", async (transaction) => {
    const range = IDBKeyRange.bound([company], [company, afterAll]);
    const index = transaction.objectStore("ties").index("last");
    const found: SiteSum[] = [];
    for await (const { value } of index.iterate(range, "prev")) {
      const [tie] = inside.readable("ties", [value]);
      if (tie !== undefined && tie.site !== "") found.push(siteSum(tie));
      if (found.length >= most) break;
    }
    return found;
  });

/** What a site asked and saw typed, and who else read or got it there. */
export const givenOn = ({ inside }: Store, site: string): Promise<GivenSum[]> =>
  inside.run("readonly", async (transaction) => {
    const range = IDBKeyRange.bound([site], [site, afterAll]);
    const raw = await transaction.objectStore("given").getAll(range);
    return inside.readable("given", raw).filter(isCell).map(givenSum);
  });

/** What one company has to do with each kind, over all sites: a column of the ledger. */
export const givenTo = ({ inside }: Store, company: string): Promise<GivenSum[]> =>
  inside.run("readonly", async (transaction) => {
    const index = transaction.objectStore("given").index("company");
    const raw = await index.getAll(IDBKeyRange.only([company, ""]));
    return inside.readable("given", raw).filter(isCell).map(givenSum);
  });

/** Is it a row of one kind and one company, not a margin? */
const isCell = (given: Given): given is Given & { kind: KindId } =>
  given.kind !== "" && given.company !== "";

function givenSum({
  site,
  kind,
  company,
  counts,
  first,
  last,
}: Given & { kind: KindId }): GivenSum {
  const sum: GivenSum = { site, kind, company, visits: counts.visits ?? 0, first, last };
  for (const deed of deeds) {
    for (const confidence of ["saw", "likely", "possible"] as const) {
      if (counts[`${deed} ${confidence}`]) sum[deed] = stronger(sum[deed], confidence);
    }
  }
  return sum;
}

/** How much is kept. */
export interface Summary {
  /** Records in each store, and about how many bytes they take as text. */
  stores: { name: StoreName; count: number; bytes: number }[];
  /** Time of the earliest visit; null where there is none. */
  since: number | null;
}

/** The row that sums up everything. */
async function wholeOf(
  { inside }: Store,
  transaction: Transaction<"readonly">,
): Promise<Tie | undefined> {
  const raw = await transaction.objectStore("ties").get(["", ""]);
  return inside.readable("ties", raw === undefined ? [] : [raw])[0];
}

/** Visits that are kept. */
export const visitsKept = (store: Store): Promise<number> =>
  store.inside.run("readonly", async (transaction) => {
    const all = await wholeOf(store, transaction);
    return all?.counts.visits ?? transaction.objectStore("visits").count();
  });

/**
 * Records in each store, and since when. Only the sums by day are counted, which browsers do one by one; all
 * other numbers are read off the sums, and cost what companies and kinds there are.
 */
export const summary = (store: Store): Promise<Summary> =>
  store.inside.run("readonly", async (transaction) => {
    const { readable } = store.inside;
    const count = (name: StoreName) => transaction.objectStore(name).count();
    const all = await wholeOf(store, transaction);
    const [visits, events, ties, given, days, progress] = await Promise.all([
      all?.counts.visits ?? count("visits"),
      all?.counts.events ?? count("events"),
      pairs(transaction, "ties", readable),
      pairs(transaction, "given", readable),
      count("days"),
      count("progress"),
    ]);
    const counts: Record<StoreName, number> = { visits, events, ties, given, days, progress };
    const stores = await Promise.all(
      storeNames.map(async (name) => {
        const some = await transaction.objectStore(name).getAll(null, sample);
        const size = JSON.stringify(some).length / Math.max(1, some.length);
        return { name, count: counts[name], bytes: Math.round(size * counts[name]) };
      }),
    );
    return { stores, since: all?.first ?? null };
  });

/** Records whose size stands for that of the others in their store. */
const sample = 50;

const everything = (...start: string[]): IDBKeyRange =>
  IDBKeyRange.bound(start, [...start, afterAll]);

/**
 * Rows of a tally without the sums that stand among them: sites and companies, or sites, kinds and companies
 * that belong together. Each sum over all sites knows how many rows it sums up.
 */
async function pairs(
  transaction: Transaction<"readonly">,
  name: "ties" | "given",
  readable: Readable,
): Promise<number> {
  const raw = await transaction.objectStore(name).getAll(everything(""));
  return readable(name, raw)
    .filter((row) => row.company !== "" && (!("kind" in row) || row.kind !== ""))
    .reduce((sum, { counts }) => sum + (counts.sites ?? 0), 0);
}
