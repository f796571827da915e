import type { KindId } from "../kinds/index.ts";
import type { Confidence } from "./event.ts";
import { stronger } from "./key.ts";
import { type Day, type Deed, deeds, type Given } from "./records.ts";
import { afterAll, type Transaction } from "./schema.ts";
import type { Counts } from "./share.ts";
import type { Store } from "./store.ts";

/** Who knows what: kinds x companies, over everything that is kept or over some days. */

/** What happened to one kind at one company: the strongest confidence of each deed that did. */
export interface Cell {
  kind: KindId;
  company: string;
  visits: number;
  deeds: { [Name in Deed]?: Confidence };
}

/** A company in a list of those that know most: visits in which it asked, and in which it got something. */
export interface Knower {
  company: string;
  visits: number;
  asked: number;
  got: number;
}

/** A kind over all companies: visits in which each deed happened to it. */
export interface KindSum {
  kind: KindId;
  visits: number;
  asked: number;
  typed: number;
  got: number;
}

export interface Ledger {
  companies: Knower[];
  kinds: KindSum[];
  /** Cells of the companies that are listed. */
  cells: Cell[];
}

/** The strongest confidence of each deed, read off the counts of a row. */
export function deedsIn(counts: Counts): Cell["deeds"] {
  const found: Cell["deeds"] = {};
  for (const deed of deeds) {
    for (const confidence of ["saw", "likely", "possible"] as const) {
      if (counts[`${deed} ${confidence}`]) found[deed] = stronger(found[deed], confidence);
    }
  }
  return found;
}

/**
 * The ledger over everything that is kept. Reads the companies that are shown, however many there are.
 *
 * @param most companies: those first that got something without being told, then those that asked most
 */
export const ledger = ({ inside }: Store, most: number): Promise<Ledger> =>
  inside.run("readonly", async (transaction) => {
    const given = transaction.objectStore("given");
    const companies: Knower[] = [];
    for (const by of ["got", "asked"] as const) {
      const range = IDBKeyRange.bound(["", ""], ["", "", afterAll]);
      for await (const { value } of given.index(by).iterate(range, "prev")) {
        if (companies.length >= most) break;
        const [row] = inside.readable("given", [value]);
        const isNew =
          row !== undefined && companies.every(({ company }) => company !== row.company);
        if (isNew) companies.push(knower(row));
      }
    }
    const kinds = await kindSums(transaction, inside.readable);
    const cells = await cellsOf(
      transaction,
      inside.readable,
      companies.map(({ company }) => company),
    );
    return { companies, kinds, cells };
  });

/** The columns of some companies, and what all companies together know of each kind. */
export const ledgerOf = ({ inside }: Store, names: readonly string[]): Promise<Ledger> =>
  inside.run("readonly", async (transaction) => {
    const given = transaction.objectStore("given");
    const raw = await Promise.all(names.map((name) => given.get(["", "", name])));
    const companies = inside.readable("given", raw.filter(Boolean)).map(knower);
    const kinds = await kindSums(transaction, inside.readable);
    return { companies, kinds, cells: await cellsOf(transaction, inside.readable, names) };
  });

type Readable = Store["inside"]["readable"];

async function cellsOf(
  transaction: Transaction<"readonly">,
  readable: Readable,
  companies: readonly string[],
): Promise<Cell[]> {
  const index = transaction.objectStore("given").index("company");
  const raw = await Promise.all(
    companies.map((company) => index.getAll(IDBKeyRange.only([company, ""]))),
  );
  return readable("given", raw.flat()).flatMap((row) => cell(row) ?? []);
}

function cell({ kind, company, counts }: Pick<Given, "kind" | "company" | "counts">): Cell | null {
  if (kind === "" || company === "") return null;
  return { kind, company, visits: counts.visits ?? 0, deeds: deedsIn(counts) };
}

const knower = ({ company, counts }: Pick<Given, "company" | "counts">): Knower => ({
  company,
  visits: counts.visits ?? 0,
  asked: counts.asked ?? 0,
  got: counts.got ?? 0,
});

const kindSum = (kind: KindId, counts: Counts): KindSum => ({
  kind,
  visits: counts.visits ?? 0,
  asked: counts.asked ?? 0,
  typed: counts.typed ?? 0,
  got: counts.got ?? 0,
});

async function kindSums(
  transaction: Transaction<"readonly">,
  readable: Readable,
): Promise<KindSum[]> {
  const index = transaction.objectStore("given").index("company");
  const raw = await index.getAll(IDBKeyRange.only(["", ""]));
  return readable("given", raw)
    .flatMap(({ kind, counts }) => (kind === "" ? [] : [kindSum(kind, counts)]))
    .sort(byKnown);
}

/** What was got behind a person's back first, then what was typed, then what was asked. */
const byKnown = (a: KindSum, b: KindSum): number =>
  b.got - a.got || b.typed - a.typed || b.asked - a.asked;

/** All companies that had to do with a kind or were met, by name: to search in. */
export const companyNames = ({ inside }: Store): Promise<string[]> =>
  inside.run("readonly", async (transaction) => {
    const [met, given] = await Promise.all([
      transaction.objectStore("ties").getAllKeys(IDBKeyRange.bound([""], ["", afterAll])),
      transaction.objectStore("given").getAllKeys(IDBKeyRange.bound(["", ""], ["", "", afterAll])),
    ]);
    const names = new Set([...met.map(([, name]) => name), ...given.map(([, , name]) => name)]);
    names.delete("");
    return [...names];
  });

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
 * What happened in some days. Cost grows with what these days hold.
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
    const raw = await transaction
      .objectStore("days")
      .getAll(IDBKeyRange.bound([from], [to, afterAll]));
    const rows = new Map<string, Day>();
    for (const row of inside.readable("days", raw)) {
      const key = JSON.stringify([row.site, row.kind, row.company]);
      const sum = rows.get(key);
      if (sum === undefined) rows.set(key, { ...row, counts: { ...row.counts } });
      else
        for (const [name, count] of Object.entries(row.counts))
          sum.counts[name] = (sum.counts[name] ?? 0) + count;
    }
    const all = [...rows.values()];
    const kinds = all
      .flatMap(({ site, kind, company, counts }) =>
        site === "" && kind !== "" && company === "" ? [kindSum(kind, counts)] : [],
      )
      .sort(byKnown);
    const companies = all
      .filter(({ site, kind, company }) => site === "" && kind === "" && company !== "")
      .map(knower)
      .sort((a, b) => b.got - a.got || b.asked - a.asked);
    const shown = companies.slice(0, most);
    const names = new Set(shown.map(({ company }) => company));
    const [mostAsked] = [...kinds].sort((a, b) => b.asked - a.asked);
    return {
      asking: all.filter(({ site, counts }) => site !== "" && counts.asked).length,
      getting: companies.filter(({ got }) => got > 0).length,
      mostAsked: mostAsked?.asked ? mostAsked.kind : null,
      ledger: {
        companies: shown,
        kinds,
        cells: all
          .filter(({ site, company }) => site === "" && names.has(company))
          .flatMap((row) => cell(row) ?? []),
      },
    };
  });

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

/** The companies that had to do with a kind: those that got it first, then those that asked most. */
export const companiesWith = ({ inside }: Store, kind: KindId, most: number): Promise<Cell[]> =>
  inside.run("readonly", async (transaction) => {
    const raw = await transaction
      .objectStore("given")
      .getAll(IDBKeyRange.bound(["", kind], ["", kind, afterAll]));
    const taken = ({ deeds }: Cell) => Number(deeds.sent !== undefined || deeds.read !== undefined);
    return inside
      .readable("given", raw)
      .flatMap((row) => cell(row) ?? [])
      .sort((a, b) => taken(b) - taken(a) || b.visits - a.visits)
      .slice(0, most);
  });
