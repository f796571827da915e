import type { Rebuild } from "./migrations.ts";
import type { Readable } from "./readable.ts";
import type { Transaction } from "./schema.ts";
import { type Judge, visitOf } from "./share.ts";
import { type Change, tally } from "./tally.ts";
import { eventsOf } from "./write.ts";

/** Visits that are made anew at once: enough to be quick, few enough for any memory. */
const batch = 200;

/** Makes visits and tallies anew from the events, which are all that cannot be made again. */
export const rebuilder =
  (judge: Judge, readable: Readable): Rebuild =>
  async (upgrading) => {
    const transaction = upgrading as unknown as Transaction<"readwrite">;
    const visits = transaction.objectStore("visits");
    const events = transaction.objectStore("events");
    const ids = await visits.getAllKeys();
    await Promise.all(
      (["visits", "ties", "given", "days"] as const).map((name) =>
        transaction.objectStore(name).clear(),
      ),
    );
    for (let start = 0; start < ids.length; start += batch) {
      const changes = await Promise.all(
        ids.slice(start, start + batch).map(async (id): Promise<Change> => {
          const [first, ...others] = readable("events", await events.getAll(eventsOf(id)));
          if (first === undefined) return {};
          const after = visitOf([first, ...others], judge);
          await visits.put(after);
          return { after };
        }),
      );
      await tally(transaction, changes, readable);
    }
  };
