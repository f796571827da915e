import type { KindId } from "../kinds/index.ts";
import type { Confidence } from "./event.ts";
import { stronger } from "./key.ts";
import { type Deed, deeds, type Given } from "./records.ts";
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
  return readable("given", raw.flat()).flatMap((row) => cellOf(row) ?? []);
}

/** A cell of a row; null for the margins. */
export function cellOf({
  kind,
  company,
  counts,
}: Pick<Given, "kind" | "company" | "counts">): Cell | null {
  if (kind === "" || company === "") return null;
  return { kind, company, visits: counts.visits ?? 0, deeds: deedsIn(counts) };
}

export const knower = ({ company, counts }: Pick<Given, "company" | "counts">): Knower => ({
  company,
  visits: counts.visits ?? 0,
  asked: counts.asked ?? 0,
  got: counts.got ?? 0,
});

export const kindSum = (kind: KindId, counts: Counts): KindSum => ({
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
export const byKnown = (a: KindSum, b: KindSum): number =>
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

/** The companies that had to do with a kind: those that got it first, then those that asked most. */
export const companiesWith = ({ inside }: Store, kind: KindId, most: number): Promise<Cell[]> =>
  inside.run("readonly", async (transaction) => {
    const raw = await transaction
      .objectStore("given")
      .getAll(IDBKeyRange.bound(["", kind], ["", kind, afterAll]));
    const taken = ({ deeds }: Cell) => Number(deeds.sent !== undefined || deeds.read !== undefined);
    return inside
      .readable("given", raw)
      .flatMap((row) => cellOf(row) ?? [])
      .sort((a, b) => taken(b) - taken(a) || b.visits - a.visits)
      .slice(0, most);
  });
