import type { Visit } from "./records.ts";
import type { Transaction } from "./schema.ts";
import type { Store } from "./store.ts";
import { removeVisits } from "./write.ts";

const day = 24 * 60 * 60 * 1000;

/**
 * Days for which notes are kept that should go when the browser closes, where it is never closed.
 * (When it starts again, `erase` with `notes` is what forgets them.)
 */
const sessionDays = 90;

/** Clocks are put right by minutes now and then: nothing that people need to hear of. */
const slack = 60 * 60 * 1000;

/**
 * Deletes visits that were kept long enough, in small batches with a transaction each. May be stopped
 * anywhere and run again.
 *
 * A clock that was set back makes visits lie in the future. They are not deleted for that (the clock may be
 * wrong only now), but neither are they kept for ever: they go when they have lain in the future for the
 * whole time of keeping.
 *
 * @param retention days to keep, or until the browser closes
 * @param now ms since epoch
 * @param batch most visits in one transaction
 * @returns visits that were deleted
 */
export async function prune(
  store: Store,
  retention: "session" | number,
  now: number,
  batch = 50,
): Promise<number> {
  const oldest = now - (retention === "session" ? sessionDays : retention) * day;
  const old = await inBatches(store, IDBKeyRange.upperBound(oldest, true), batch);
  const foundAhead = await markAhead(store, now);
  // The visit with the mark is the newest: it goes last, so that a stopped pruning finds it again.
  if (foundAhead === null || foundAhead >= oldest) return old;
  return old + (await inBatches(store, IDBKeyRange.lowerBound(now, true), batch));
}

async function inBatches({ inside }: Store, range: IDBKeyRange, batch: number): Promise<number> {
  const { run, readable, judge } = inside;
  for (let total = 0; ; ) {
    const removed = await run("readwrite", async (transaction) => {
      const index = transaction.objectStore("visits").index("at");
      const ids = await index.getAllKeys(range, batch);
      return removeVisits(transaction, ids, judge, readable);
    });
    total += removed;
    if (removed < batch) return total;
  }
}

/**
 * Notes at the newest visit when it was first found to lie in the future, and takes the note away when it
 * no longer does.
 *
 * @returns the time of that note; null where no visit lies in the future
 */
const markAhead = ({ inside }: Store, now: number): Promise<number | null> =>
  inside.run("readwrite", async (transaction) => {
    const newest = await newestVisit(transaction, inside.readable);
    if (newest === undefined) return null;
    const { ahead: noted, ...visit } = newest;
    const ahead = visit.at > now ? Math.min(noted ?? now, now) : null;
    if (ahead !== null && noted === undefined && visit.at > now + slack) {
      inside.notice({ what: "ahead" });
    }
    if (ahead !== (noted ?? null)) {
      await transaction.objectStore("visits").put(ahead === null ? visit : { ...visit, ahead });
    }
    return ahead;
  });

async function newestVisit(
  transaction: Transaction<"readwrite">,
  readable: Store["inside"]["readable"],
): Promise<Visit | undefined> {
  const index = transaction.objectStore("visits").index("at");
  for await (const { value } of index.iterate(null, "prev")) {
    const [visit] = readable("visits", [value]);
    if (visit !== undefined) return visit;
  }
  return undefined;
}
