import type { Progress } from "./records.ts";
import type { Store } from "./store.ts";

/** What was learned or answered: lessons, quiz questions, tips. */

/** Notes something learned; a later note of the same id takes the place of the earlier. */
export const noteProgress = ({ inside }: Store, progress: Progress): Promise<void> =>
  inside.run("readwrite", async (transaction) => {
    await transaction.objectStore("progress").put(progress);
  });

/** Everything learned so far, by id. */
export const allProgress = ({ inside }: Store): Promise<Progress[]> =>
  inside.run("readonly", async (transaction) =>
    inside.readable("progress", await transaction.objectStore("progress").getAll()),
  );
