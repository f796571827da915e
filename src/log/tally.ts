import { tallyDays } from "./daily.ts";
import { type PartsOf, type RowName, type Sum, sitesIn, visitsIn } from "./parts.ts";
import type { Readable } from "./readable.ts";
import type { Given, Visit } from "./records.ts";
import { afterAll, type Transaction } from "./schema.ts";
import { addCounts, type Counts, sharesOf } from "./share.ts";

/** A visit before and after; one of them may be missing. */
export interface Change {
  before?: Visit | undefined;
  after?: Visit | undefined;
}

/** What changes in one row. */
interface Delta extends RowName {
  counts: Counts;
  /** Times of visits that came to the row and that left it. */
  came: Span;
  left: Span;
}

/** From the first of some times to the last. */
type Span = Pick<Sum, "first" | "last">;

const never = (): Span => ({ first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY });

function widen(span: Span, { first, last }: Span): void {
  span.first = Math.min(span.first, first);
  span.last = Math.max(span.last, last);
}

type Deltas = Map<string, Delta>;

/**
 * Brings `ties`, `given` and `days` in step with visits that changed. All are sums of what the visits add, so
 * putting in what a visit adds now and taking out what it added before is all there is to do, whatever
 * the number of visits stored. Only where a first or last visit left is the next one looked up.
 *
 * The visits themselves must have been written or deleted in the same transaction already.
 */
export async function tally(
  transaction: Transaction<"readwrite">,
  changes: readonly Change[],
  readable: Readable,
): Promise<void> {
  await Promise.all([
    tallySums(transaction, changes, readable),
    tallyDays(transaction, changes, readable),
  ]);
}

async function tallySums(
  transaction: Transaction<"readwrite">,
  changes: readonly Change[],
  readable: Readable,
): Promise<void> {
  const rows = deltasOf(changes);
  const sums: Deltas = new Map();
  const visits = visitsIn(transaction, readable);
  const sites = sitesIn(transaction, readable);
  const readTogether = readerOf(transaction, [...rows.values()]);
  const readOne: ReadRow = (store, key) => transaction.objectStore(store).get(key as never);
  await Promise.all(
    [...rows.values()].map(async (delta) => {
      const appeared = await apply(transaction, delta, readTogether, readable, visits);
      const sum = deltaAt(sums, { ...delta, site: "" });
      addCounts(sum.counts, { ...delta.counts, sites: appeared }, 1);
      widen(sum.came, delta.came);
      widen(sum.left, delta.left);
    }),
  );
  await Promise.all(
    [...sums.values()].map((delta) => apply(transaction, delta, readOne, readable, sites)),
  );
}

/** Reads a row by its key, whatever it is worth. */
type ReadRow = (store: RowName["store"], key: readonly string[]) => Promise<unknown>;

/** From so many rows of a site on, all that there are of it are read together: each request costs the browser more than a row. */
const togetherFrom = 6;

/** Makes what reads rows: those of a site of which many are wanted all at once, the others one by one. */
function readerOf(transaction: Transaction<"readwrite">, wanted: readonly RowName[]): ReadRow {
  const counts = new Map<string, number>();
  const nameOf = (store: string, site: string | undefined) => `${store} ${site}`;
  for (const { store, site } of wanted) {
    const name = nameOf(store, site);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const read = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  return async (store, key) => {
    const [site = ""] = key;
    const name = nameOf(store, site);
    if ((counts.get(name) ?? 0) < togetherFrom) {
      return transaction.objectStore(store).get(key as never);
    }
    const rows = read.get(name) ?? rowsOf(transaction, store, site);
    read.set(name, rows);
    return (await rows).get(JSON.stringify(key));
  };
}

/** All rows of a site, by their keys as text. */
async function rowsOf(
  transaction: Transaction<"readwrite">,
  name: RowName["store"],
  site: string,
): Promise<ReadonlyMap<string, unknown>> {
  const store = transaction.objectStore(name);
  const range = IDBKeyRange.bound([site], [site, afterAll]);
  const [keys, rows] = await Promise.all([store.getAllKeys(range), store.getAll(range)]);
  return new Map(keys.map((key, at) => [JSON.stringify(key), rows[at]]));
}

function deltasOf(changes: readonly Change[]): Deltas {
  const deltas: Deltas = new Map();
  for (const { before, after } of changes) {
    const moved = before?.site !== after?.site || before?.at !== after?.at;
    const had = new Set<Delta>();
    if (before !== undefined) {
      for (const share of sharesOf(before)) {
        const delta = deltaAt(deltas, { ...share, site: before.site });
        addCounts(delta.counts, share.counts, -1);
        had.add(delta);
      }
    }
    if (after !== undefined) {
      for (const share of sharesOf(after)) {
        const delta = deltaAt(deltas, { ...share, site: after.site });
        addCounts(delta.counts, share.counts, 1);
        if (had.has(delta) && !moved) had.delete(delta);
        else widen(delta.came, { first: after.at, last: after.at });
      }
    }
    if (before !== undefined) {
      for (const delta of had) widen(delta.left, { first: before.at, last: before.at });
    }
  }
  for (const [key, { counts, came, left }] of deltas) {
    const isIdle = Object.keys(counts).length === 0;
    if (isIdle && came.first > came.last && left.first > left.last) deltas.delete(key);
  }
  return deltas;
}

function deltaAt(deltas: Deltas, { store, site, subject }: RowName) {
  const key = JSON.stringify([store, site, ...subject]);
  let delta = deltas.get(key);
  if (delta === undefined) {
    delta = { store, site, subject, counts: {}, came: never(), left: never() };
    deltas.set(key, delta);
  }
  return delta;
}

/** Writes one row; 1 where it appeared, -1 where it went, else 0. */
async function apply(
  transaction: Transaction<"readwrite">,
  delta: Delta,
  read: ReadRow,
  readable: Readable,
  partsOf: PartsOf,
): Promise<number> {
  const store = transaction.objectStore(delta.store);
  const key = [delta.site, ...delta.subject];
  const raw = await read(delta.store, key);
  const wasThere = raw !== undefined;
  const [known] = readable(delta.store, wasThere ? [raw] : []);
  const isDamaged = wasThere && known === undefined;
  let sum = isDamaged ? null : await change(known, delta, partsOf);
  // Less than nothing: the row was wrong, if readable.
  if (sum === null || Object.values(sum.counts).some((count) => count < 0)) {
    sum = await addUp(delta, partsOf);
  }
  if (sum.counts.visits === undefined) {
    await store.delete(key as never);
    return wasThere ? -1 : 0;
  }
  const [company, kind] = [...delta.subject].reverse() as [string, Given["kind"]];
  const row = { site: delta.site, company, ...sum };
  await store.put(delta.store === "ties" ? row : { ...row, kind });
  return wasThere ? 0 : 1;
}

/** What a row comes to when a change is put in. */
async function change(known: Sum | undefined, delta: Delta, partsOf: PartsOf): Promise<Sum> {
  const sum: Sum = { ...never(), ...known, counts: { ...known?.counts } };
  addCounts(sum.counts, delta.counts, 1);
  widen(sum, delta.came);
  if (sum.counts.visits === undefined) return sum;
  // Where a first or last visit left, the next one takes its place. What lies between is passed over once
  // in the row's life, since its end moves on: the cost for each visit that goes stays small.
  for (const [end, direction] of [["first", "next"] as const, ["last", "prev"] as const]) {
    const from = sum[end];
    const isGone = end === "first" ? delta.left.first <= from : delta.left.last >= from;
    if (!isGone) continue;
    for await (const next of partsOf(delta, direction, from)) {
      sum[end] = next[end];
      break;
    }
  }
  return sum;
}

/** What a row comes to from the beginning: for one that was damaged. */
async function addUp(row: RowName, partsOf: PartsOf): Promise<Sum> {
  const sum: Sum = { ...never(), counts: {} };
  for await (const part of partsOf(row, "next")) {
    addCounts(sum.counts, part.counts, 1);
    widen(sum, part);
  }
  return sum;
}
