import type { Readable } from "./readable.ts";
import type { Day, Visit } from "./records.ts";
import type { Transaction } from "./schema.ts";
import { addCounts, type Counts, type DaySubject, dailyOf } from "./share.ts";
import type { Change } from "./tally.ts";

/** What changes in one row of a day. */
interface Delta {
  key: readonly [day: number, ...DaySubject];
  counts: Counts;
}

/** More than any time zone moves a visit away from its day, in ms. */
const slack = 2 * 24 * 60 * 60 * 1000;

/**
 * Brings the sums by day in step with visits that changed, as `tally` does it for the others: what a visit
 * adds now is put in, what it added before is taken out.
 *
 * The visits themselves must have been written or deleted in the same transaction already.
 */
export async function tallyDays(
  transaction: Transaction<"readwrite">,
  changes: readonly Change[],
  readable: Readable,
): Promise<void> {
  const deltas = new Map<string, Delta>();
  const add = (visit: Visit, sign: 1 | -1) => {
    for (const [subject, counts] of dailyOf(visit)) {
      const key = [visit.day, ...subject] as const;
      const name = JSON.stringify(key);
      const delta = deltas.get(name) ?? { key, counts: {} };
      addCounts(delta.counts, counts, sign);
      deltas.set(name, delta);
    }
  };
  for (const { before, after } of changes) {
    if (before !== undefined) add(before, -1);
    if (after !== undefined) add(after, 1);
  }
  const visitsOf = visitsByDay(transaction, readable);
  const changed = [...deltas.values()].filter(({ counts }) => Object.keys(counts).length > 0);
  await Promise.all(changed.map((delta) => apply(transaction, delta, readable, visitsOf)));
}

async function apply(
  transaction: Transaction<"readwrite">,
  { key, counts }: Delta,
  readable: Readable,
  visitsOf: (day: number) => Promise<Visit[]>,
): Promise<void> {
  const store = transaction.objectStore("days");
  const raw = await store.get([...key]);
  const [known] = readable("days", raw === undefined ? [] : [raw]);
  let sum: Counts = { ...known?.counts };
  addCounts(sum, counts, 1);
  const isDamaged = raw !== undefined && known === undefined;
  // Less than nothing: the row was wrong. It is added up from the day's visits.
  if (isDamaged || Object.values(sum).some((count) => count < 0)) {
    sum = {};
    for (const visit of await visitsOf(key[0])) {
      for (const [subject, share] of dailyOf(visit)) {
        if (subject.every((part, index) => part === key[index + 1])) addCounts(sum, share, 1);
      }
    }
  }
  if (sum.visits === undefined) return store.delete([...key]);
  const [day, site, kind, company] = key;
  await store.put({ day, site, kind: kind as Day["kind"], company, counts: sum });
}

/** The visits that are counted to a day; read once for all rows that ask. */
function visitsByDay(transaction: Transaction<"readwrite">, readable: Readable) {
  const days = new Map<number, Promise<Visit[]>>();
  const read = async (day: number): Promise<Visit[]> => {
    const noon = day * 24 * 60 * 60 * 1000;
    const range = IDBKeyRange.bound(noon - slack, noon + slack);
    const raw = await transaction.objectStore("visits").index("at").getAll(range);
    return readable("visits", raw).filter((visit) => visit.day === day);
  };
  return (day: number): Promise<Visit[]> => {
    const found = days.get(day) ?? read(day);
    days.set(day, found);
    return found;
  };
}
