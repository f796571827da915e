import type { KindId } from "../kinds/index.ts";
import type { LogEvent } from "./event.ts";
import { type Deed, deeds, type Given, type Tie, type Visit } from "./records.ts";
import { afterAll } from "./schema.ts";
import { companiesIn } from "./share.ts";
import type { Store } from "./store.ts";
import { eventsOf } from "./write.ts";

/** Sites and visits, for lists. Times are ms since the epoch. */

/** A site in numbers: visits in which each deed happened, and the loudest it ever was. */
export interface SiteRow {
  site: string;
  visits: number;
  first: number;
  last: number;
  deeds: Record<Deed, number>;
  level: 0 | 1 | 2 | 3;
}

/** Which sites to list; what is left out does not matter. */
export interface SiteFilter {
  /** A part of the name. */
  name?: string;
  kind?: KindId;
  company?: string;
  /** At least this loud. */
  level?: 0 | 1 | 2 | 3;
  /** Visited at this time or later. */
  since?: number;
}

function siteRow({ site, counts, first, last }: Tie): SiteRow {
  const level = ([3, 2, 1] as const).find((loud) => counts[`level ${loud}`]) ?? 0;
  const done = Object.fromEntries(deeds.map((deed) => [deed, counts[deed] ?? 0]));
  return {
    site,
    visits: counts.visits ?? 0,
    first,
    last,
    deeds: done as Record<Deed, number>,
    level,
  };
}

/**
 * Sites by their latest visit, newest first. Without a filter the cost is that of the rows shown; with one,
 * of the rows that have to be looked at until enough are found.
 *
 * @param most rows
 * @param before only sites last visited before this: where the list goes on
 */
export const siteList = (
  { inside }: Store,
  filter: SiteFilter,
  most: number,
  before = Number.POSITIVE_INFINITY,
): Promise<SiteRow[]> =>
  inside.run("readonly", async (transaction) => {
    const ties = transaction.objectStore("ties");
    const given = transaction.objectStore("given");
    const only = await Promise.all([
      filter.kind === undefined
        ? null
        : given
            .index("company")
            .getAllKeys(IDBKeyRange.bound([""], ["", afterAll]))
            .then((keys) => keys.flatMap(([site, kind]) => (kind === filter.kind ? [site] : []))),
      filter.company === undefined
        ? null
        : Promise.all([
            ties.index("last").getAllKeys(everything(filter.company)),
            given.index("company").getAllKeys(everything(filter.company)),
          ]).then((keys) => keys.flat().map(([site]) => site)),
    ]);
    const sets = only.flatMap((sites) => (sites === null ? [] : [new Set(sites)]));
    const name = filter.name?.trim().toLowerCase() ?? "";
    const fits = (row: SiteRow): boolean =>
      row.site !== "" &&
      row.site.includes(name) &&
      row.level >= (filter.level ?? 0) &&
      sets.every((sites) => sites.has(row.site));

    const found: SiteRow[] = [];
    const range = IDBKeyRange.bound(["", filter.since ?? 0], ["", before], false, true);
    const index = ties.index("last");
    const take = (value: unknown) => {
      const [tie] = inside.readable("ties", [value]);
      const row = tie && siteRow(tie);
      if (row !== undefined && fits(row)) found.push(row);
      return found.length >= most;
    };
    // All at once is ten times faster than one by one where most have to be looked at.
    if (isSearch(filter)) (await index.getAll(range)).reverse().some(take);
    else for await (const { value } of index.iterate(range, "prev")) if (take(value)) break;
    return found;
  });

const isSearch = ({ since: _, ...filter }: SiteFilter): boolean =>
  Object.values(filter).some((wanted) => wanted !== undefined && wanted !== "" && wanted !== 0);

const everything = (start: string): IDBKeyRange => IDBKeyRange.bound([start], [start, afterAll]);

/** One site in numbers; null where it is not known. */
export const oneSite = ({ inside }: Store, site: string): Promise<SiteRow | null> =>
  inside.run("readonly", async (transaction) => {
    const raw = await transaction.objectStore("ties").get([site, ""]);
    const [tie] = inside.readable("ties", raw === undefined ? [] : [raw]);
    return tie === undefined ? null : siteRow(tie);
  });

/** Visits to a site, newest first. */
export const visitsTo = (
  { inside }: Store,
  site: string,
  most: number,
  before = Number.POSITIVE_INFINITY,
): Promise<Visit[]> =>
  inside.run("readonly", async (transaction) => {
    const index = transaction.objectStore("visits").index("site");
    const range = IDBKeyRange.bound([site], [site, before], false, true);
    const found: Visit[] = [];
    for await (const { value } of index.iterate(range, "prev")) {
      found.push(...inside.readable("visits", [value]));
      if (found.length >= most) break;
    }
    return found;
  });

/** What happened to each kind on a site, over all companies: first and last, and on how many visits. */
export interface AskedOverTime {
  kind: KindId;
  visits: number;
  first: number;
  last: number;
}

export const askedOn = ({ inside }: Store, site: string): Promise<AskedOverTime[]> =>
  inside.run("readonly", async (transaction) => {
    const range = IDBKeyRange.bound([site], [site, afterAll]);
    const raw = await transaction.objectStore("given").getAll(range);
    return inside
      .readable("given", raw)
      .flatMap(({ kind, company, counts, first, last }) =>
        kind === "" || company !== "" || !counts.asked
          ? []
          : [{ kind, visits: counts.asked, first, last }],
      )
      .sort((a, b) => b.visits - a.visits);
  });

/** A site on which one company had to do with one kind. */
export interface GivenSite extends Pick<Given, "site" | "counts" | "first" | "last"> {}

/** Where a company had to do with a kind: newest first. */
export const whereGiven = (
  { inside }: Store,
  kind: KindId,
  company: string,
  most: number,
): Promise<GivenSite[]> =>
  inside.run("readonly", async (transaction) => {
    const index = transaction.objectStore("given").index("last");
    const range = IDBKeyRange.bound([kind, company], [kind, company, afterAll]);
    const found: GivenSite[] = [];
    for await (const { value } of index.iterate(range, "prev")) {
      for (const { site, counts, first, last } of inside.readable("given", [value])) {
        if (site !== "") found.push({ site, counts, first, last });
      }
      if (found.length >= most) break;
    }
    return found;
  });

/** What was noted of one kind and one company at one visit. */
export interface Proof {
  /** When the visit began, ms since epoch. */
  at: number;
  events: LogEvent[];
}

/**
 * What was noted at the newest visit to a site on which a company had to do with a kind; null where there is
 * none among the visits that are looked at.
 *
 * @param most newest visits to look at
 */
export const newestProof = (
  { inside }: Store,
  { site, kind, company }: { site: string; kind: KindId; company: string },
  most = 200,
): Promise<Proof | null> =>
  inside.run("readonly", async (transaction) => {
    const index = transaction.objectStore("visits").index("site");
    const range = IDBKeyRange.bound([site], [site, afterAll]);
    let looked = 0;
    for await (const { value } of index.iterate(range, "prev")) {
      const [visit] = inside.readable("visits", [value]);
      if (visit?.given.some(([what, by]) => what === kind && by === company)) {
        const raw = await transaction.objectStore("events").getAll(eventsOf(visit.id));
        const events = inside
          .readable("events", raw)
          .filter(
            (event) =>
              "kind" in event &&
              event.kind === kind &&
              companiesIn(event, inside.judge.receiverOf).includes(company),
          );
        return { at: visit.at, events };
      }
      looked += 1;
      if (looked >= most) break;
    }
    return null;
  });

/** A line of the picture of sites and companies. */
export interface Link {
  site: string;
  company: string;
  requests: number;
  /** When the two were first seen together. */
  first: number;
}

/**
 * The newest sites with the companies met on them, for a picture.
 *
 * @param mostSites sites that are looked at
 */
export const links = ({ inside }: Store, mostSites: number): Promise<Link[]> =>
  inside.run("readonly", async (transaction) => {
    const ties = transaction.objectStore("ties");
    const sites: string[] = [];
    const range = IDBKeyRange.bound([""], ["", afterAll]);
    for await (const { value } of ties.index("last").iterate(range, "prev")) {
      if (value.site !== "") sites.push(value.site);
      if (sites.length >= mostSites) break;
    }
    const raw = await Promise.all(
      sites.map((site) => ties.getAll(IDBKeyRange.bound([site, ""], [site, afterAll], true))),
    );
    return inside.readable("ties", raw.flat()).map(({ site, company, counts, first }) => ({
      site,
      company,
      requests: counts.requests ?? 0,
      first,
    }));
  });
