import type { IDBPObjectStore } from "idb";
import type { KindId } from "../kinds/index.ts";
import { byKnown, cellOf, type Knower, kindSum, knower, type Ledger } from "./ledger.ts";
import type { Day } from "./records.ts";
import { afterAll, type LogDatabase, type StoreName } from "./schema.ts";
import { addCounts, type Counts } from "./share.ts";
import type { Store } from "./store.ts";

/** What happened day by day, from sums that are kept ready. */

/** Some days in three facts, and the ledger of these days. */
export interface Days {
  /** Sites that asked for data. */
  asking: number;
  /** Companies that read data or were sent it. */
  getting: number;
  /** The kind that was asked for on the most visits; null where none was. */
  mostAsked: KindId | null;
  ledger: Ledger;
}

/**
 * What happened in some days. Cost grows with the days and with who got something in them, little with how
 * many sites and companies there were.
 *
 * @param from first day, as `dayOf` counts them
 * @param to last day
 * @param most companies in the ledger
 */
export const daysTogether = (
  { inside }: Store,
  from: number,
  to: number,
  most: number,
): Promise<Days> =>
  inside.run("readonly", async (transaction) => {
    const days = transaction.objectStore("days");
    /** Rows over all sites of one company, or of all of them, summed over the days. */
    const ofCompany = async (company: string): Promise<DayRow[]> => {
      const range = IDBKeyRange.bound(["", company, from], ["", company, to, afterAll]);
      return summed(inside.readable("days", await days.index("company").getAll(range)));
    };
    const [asking, taking, all] = await Promise.all([
      days.index("asked").getAllKeys(IDBKeyRange.bound(["", "", from], ["", "", to, afterAll])),
      days.index("got").getAll(IDBKeyRange.bound(["", "", from], ["", "", to, afterAll])),
      ofCompany(""),
    ]);
    const kinds = all
      .flatMap(({ kind, counts }) => (kind === "" ? [] : [kindSum(kind, counts)]))
      .sort(byKnown);
    const takers = ranked(inside.readable("days", taking));
    // Days on which they got nothing are not among these: whoever got as much as the last may come before it.
    const least = most === 0 ? Number.POSITIVE_INFINITY : takers[most - 1]?.got;
    const first =
      least === undefined
        ? ranked(inside.readable("days", await companyRows(days, from, to))).slice(0, most)
        : takers.filter(({ got }) => got >= least);
    const known = (
      await Promise.all(
        first.map(async ({ company }) => {
          const rows = await ofCompany(company);
          const counts = rows.find(({ kind }) => kind === "")?.counts ?? {};
          return { rows, ...knower({ company, counts }) };
        }),
      )
    )
      .sort(byGot)
      .slice(0, most);
    const [mostAsked] = [...kinds].sort((a, b) => b.asked - a.asked);
    return {
      asking: namesIn(asking.map(([, site]) => site)).length,
      getting: takers.length,
      mostAsked: mostAsked?.asked ? mostAsked.kind : null,
      ledger: {
        companies: known.map(({ rows: _, ...company }) => company),
        kinds,
        cells: known.flatMap(({ rows }) => rows.flatMap((row) => cellOf(row) ?? [])),
      },
    };
  });

type DayRow = Pick<Day, "kind" | "company" | "counts">;

/** Each once; `""` stands for all of them and is no name. */
const namesIn = (names: readonly string[]): string[] => [...new Set(names)].filter(Boolean);

const byGot = (a: Knower, b: Knower): number => b.got - a.got || b.asked - a.asked;

/** The companies of some rows, added up; those that got most first, then those that asked most. */
function ranked(rows: readonly Day[]): Knower[] {
  const sums = new Map<string, Counts>();
  for (const { company, counts } of rows) {
    const sum = sums.get(company) ?? {};
    addCounts(sum, counts, 1);
    sums.set(company, sum);
  }
  // The day as a whole is no company.
  sums.delete("");
  return [...sums].map(([company, counts]) => knower({ company, counts })).sort(byGot);
}

/** Rows of each company over all sites and kinds. */
const companyRows = async (
  days: IDBPObjectStore<LogDatabase, StoreName[], "days", "readonly">,
  from: number,
  to: number,
): Promise<Day[]> => {
  const each = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const rows = await Promise.all(
    each.map((day) => days.getAll(IDBKeyRange.bound([day, "", ""], [day, "", "", afterAll]))),
  );
  return rows.flat();
};

/** Rows of several days put together by kind. */
function summed(rows: readonly Day[]): DayRow[] {
  const sums = new Map<string, DayRow>();
  for (const { kind, company, counts } of rows) {
    const sum = sums.get(kind) ?? { kind, company, counts: {} };
    addCounts(sum.counts, counts, 1);
    sums.set(kind, sum);
  }
  return [...sums.values()];
}

/** One bar of the timeline. */
export interface DaySum {
  day: number;
  visits: number;
  asked: number;
  got: number;
}

/** Each day of a span, also those on which nothing was noted. */
export const timeline = ({ inside }: Store, from: number, to: number): Promise<DaySum[]> =>
  inside.run("readonly", async (transaction) => {
    const store = transaction.objectStore("days");
    const days = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const raw = await Promise.all(days.map((day) => store.get([day, "", "", ""])));
    const known = new Map(
      inside.readable("days", raw.filter(Boolean)).map(({ day, counts }) => [day, counts]),
    );
    return days.map((day) => {
      const counts = known.get(day) ?? {};
      const got = Math.max(counts.read ?? 0, counts.sent ?? 0);
      return { day, visits: counts.visits ?? 0, asked: counts.asked ?? 0, got };
    });
  });

/** The sites of one day, those visited most first. */
export const sitesOfDay = (
  { inside }: Store,
  day: number,
  most: number,
): Promise<{ site: string; visits: number }[]> =>
  inside.run("readonly", async (transaction) => {
    const raw = await transaction
      .objectStore("days")
      .getAll(IDBKeyRange.bound([day, "\0"], [day, afterAll]));
    return inside
      .readable("days", raw)
      .flatMap(({ site, counts }) => (site === "" ? [] : [{ site, visits: counts.visits ?? 0 }]))
      .sort((a, b) => b.visits - a.visits)
      .slice(0, most);
  });
