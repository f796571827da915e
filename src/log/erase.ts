import { afterAll, storeNames } from "./schema.ts";
import type { Store } from "./store.ts";
import { removeCompany, removeVisits } from "./write.ts";

/** What to erase. `company`: what it did and got, on all sites; the visits stay. `notes`: everything about pages, but not what was learned. `all`: that too. */
export type Erasure =
  | { what: "visit"; visit: string }
  | { what: "site"; site: string }
  | { what: "company"; company: string }
  /** Visits that began at `from` or later and before `to`; ms since epoch. */
  | { what: "period"; from: number; to: number }
  | { what: "notes" }
  | { what: "all" };

/**
 * Erases for good, all of it or nothing: in one transaction, and where everything goes, with the database. What waits to be written is
 * written before, so that it goes too.
 *
 * @returns visits that were erased, or of which something was
 */
export async function erase(store: Store, erasure: Erasure): Promise<number> {
  await store.flush();
  const { run, drop, readable, judge } = store.inside;
  if (erasure.what === "all") {
    const visits = await run("readonly", (transaction) =>
      transaction.objectStore("visits").count(),
    );
    await drop();
    return visits;
  }
  return run("readwrite", async (transaction) => {
    const visits = transaction.objectStore("visits");
    switch (erasure.what) {
      case "visit":
        return removeVisits(transaction, [erasure.visit], judge, readable);
      case "site": {
        const range = IDBKeyRange.bound([erasure.site], [erasure.site, afterAll]);
        const ids = await visits.index("site").getAllKeys(range);
        return removeVisits(transaction, ids, judge, readable);
      }
      case "company":
        return removeCompany(transaction, erasure.company, judge, readable);
      case "period": {
        const { from, to } = erasure;
        if (from >= to) return 0;
        const ids = await visits.index("at").getAllKeys(IDBKeyRange.bound(from, to, false, true));
        return removeVisits(transaction, ids, judge, readable);
      }
      case "notes": {
        const count = await visits.count();
        const names = storeNames.filter((name) => name !== "progress");
        await Promise.all(names.map((name) => transaction.objectStore(name).clear()));
        return count;
      }
    }
  });
}
