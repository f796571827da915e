import type { Readable } from "./readable.ts";
import type { Given, Tie, Visit } from "./records.ts";
import { afterAll, type Transaction } from "./schema.ts";
import { type Counts, type Share, sharesOf } from "./share.ts";

/** A visit before and after; one of them may be missing. */
export interface Change {
  before?: Visit | undefined;
  after?: Visit | undefined;
}

/** What changes in one row. */
interface Delta {
  store: Share["store"];
  site: string;
  subject: Share["subject"];
  counts: Counts;
  /** Times of visits that came to the row and that left it. */
  came: number[];
  left: number[];
}

type Deltas = Map<string, Delta>;

/**
 * Brings `ties` and `given` in step with visits that changed. Both are sums of what the visits add, so
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
  const rows = deltasOf(changes);
  const sums: Deltas = new Map();
  await Promise.all(
    [...rows.values()].map(async (delta) => {
      const appeared = await apply(transaction, delta, readable, endOnSite);
      const sum = deltaAt(sums, { ...delta, site: "" });
      addCounts(sum.counts, { ...delta.counts, sites: appeared }, 1);
      sum.came.push(...delta.came);
      sum.left.push(...delta.left);
    }),
  );
  await Promise.all(
    [...sums.values()].map((delta) => apply(transaction, delta, readable, endOverall)),
  );
}

function deltasOf(changes: readonly Change[]): Deltas {
  const deltas: Deltas = new Map();
  for (const { before, after } of changes) {
    const moved = before?.site !== after?.site || before?.at !== after?.at;
    const had = new Set<Delta>();
    for (const share of before === undefined ? [] : sharesOf(before)) {
      const delta = deltaAt(deltas, { ...share, site: before?.site ?? "" });
      addCounts(delta.counts, share.counts, -1);
      had.add(delta);
    }
    for (const share of after === undefined ? [] : sharesOf(after)) {
      const delta = deltaAt(deltas, { ...share, site: after?.site ?? "" });
      addCounts(delta.counts, share.counts, 1);
      const stays = had.delete(delta) && !moved;
      if (!stays && after !== undefined) delta.came.push(after.at);
      if (!stays && moved && before !== undefined) delta.left.push(before.at);
    }
    for (const delta of had) if (before !== undefined) delta.left.push(before.at);
  }
  for (const [key, { counts, came, left }] of deltas) {
    const idle = Object.values(counts).every((count) => count === 0);
    if (idle && came.length === 0 && left.length === 0) deltas.delete(key);
  }
  return deltas;
}

function deltaAt(
  deltas: Deltas,
  { store, site, subject }: Omit<Share, "counts"> & { site: string },
) {
  const key = JSON.stringify([store, site, ...subject]);
  let delta = deltas.get(key);
  if (delta === undefined) {
    delta = { store, site, subject, counts: {}, came: [], left: [] };
    deltas.set(key, delta);
  }
  return delta;
}

function addCounts(counts: Counts, more: Counts, sign: 1 | -1): void {
  for (const [name, count] of Object.entries(more)) {
    counts[name] = (counts[name] ?? 0) + sign * count;
  }
}

type Direction = "next" | "prev";

/** Looks up the time of the first (`next`) or last (`prev`) visit in a row, beginning at a time. */
type FindEnd = (
  transaction: Transaction<"readwrite">,
  row: Delta,
  from: number,
  direction: Direction,
  readable: Readable,
) => Promise<number | undefined>;

/** Writes one row; 1 where it appeared, -1 where it went, else 0. */
async function apply(
  transaction: Transaction<"readwrite">,
  delta: Delta,
  readable: Readable,
  findEnd: FindEnd,
): Promise<number> {
  const { known, key } = await readRow(transaction, delta, readable);
  const counts: Counts = { ...known?.counts };
  addCounts(counts, delta.counts, 1);
  for (const [name, count] of Object.entries(counts)) if (count <= 0) delete counts[name];
  if (counts.visits === undefined) {
    await transaction.objectStore(delta.store).delete(key as never);
    return known === undefined ? 0 : -1;
  }
  let first = Math.min(known?.first ?? Number.POSITIVE_INFINITY, ...delta.came);
  let last = Math.max(known?.last ?? Number.NEGATIVE_INFINITY, ...delta.came);
  const find = (from: number, direction: Direction) =>
    findEnd(transaction, delta, from, direction, readable);
  if (delta.left.some((at) => at <= first)) first = (await find(first, "next")) ?? first;
  if (delta.left.some((at) => at >= last)) last = (await find(last, "prev")) ?? last;
  await putRow(transaction, delta, { site: delta.site, counts, first, last });
  return known === undefined ? 1 : 0;
}

async function readRow(
  transaction: Transaction<"readwrite">,
  { store, site, subject }: Delta,
  readable: Readable,
): Promise<{ known: Tie | Given | undefined; key: string[] }> {
  const key = [site, ...subject];
  const raw = await transaction.objectStore(store).get(key as never);
  const [known] = readable(store, raw === undefined ? [] : [raw]);
  return { known, key };
}

async function putRow(
  transaction: Transaction<"readwrite">,
  { store, subject }: Delta,
  row: Omit<Tie, "company">,
): Promise<void> {
  const [company, kind] = [...subject].reverse() as [string, Given["kind"]];
  if (store === "ties") await transaction.objectStore(store).put({ ...row, company });
  else await transaction.objectStore(store).put({ ...row, kind, company });
}

/**
 * The next visit of the site that has a share in the row. What lies before it is looked at once in the
 * row's life, since the row's end moves on with it: the cost per visit taken away stays small.
 */
async function endOnSite(
  transaction: Transaction<"readwrite">,
  { store, site, subject }: Delta,
  from: number,
  direction: Direction,
  readable: Readable,
): Promise<number | undefined> {
  const range =
    direction === "next"
      ? IDBKeyRange.bound([site, from], [site, afterAll])
      : IDBKeyRange.bound([site], [site, from]);
  const visits = transaction.objectStore("visits").index("site");
  for await (const { value } of visits.iterate(range, direction)) {
    const [visit] = readable("visits", [value]);
    if (visit !== undefined && sharesOf(visit).some((share) => isSame(share, store, subject))) {
      return visit.at;
    }
  }
  return undefined;
}

const isSame = (share: Share, store: Share["store"], subject: Share["subject"]): boolean =>
  share.store === store && share.subject.every((part, index) => part === subject[index]);

/** The end among the sites' own rows, which stand sorted by it. */
async function endOverall(
  transaction: Transaction<"readwrite">,
  { store, subject }: Delta,
  _from: number,
  direction: Direction,
): Promise<number | undefined> {
  const range = IDBKeyRange.bound([...subject], [...subject, afterAll]);
  const end = direction === "next" ? "first" : "last";
  const rows = transaction.objectStore(store).index(end as never);
  for await (const { value } of rows.iterate(range as never, direction)) {
    // The sum over all sites stands among them.
    if (value.site !== "") return value[end];
  }
  return undefined;
}
