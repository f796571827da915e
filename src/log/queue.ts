/** Gathers entries for a short while and hands them on together, in order, one batch after the other. */
export interface Queue<Entry> {
  /** Resolves when the batch with this entry was handed on and taken. */
  add(entry: Entry): Promise<void>;
  /** Hands on what waits, now; resolves when nothing is under way. Failures reach those who added. */
  flush(): Promise<void>;
}

/**
 * @param take takes a batch; while it does, later entries gather
 * @param wait greatest time between an entry and its handing on, in ms
 */
export function createQueue<Entry>(
  take: (batch: readonly Entry[]) => Promise<void>,
  wait: number,
): Queue<Entry> {
  interface Waiting {
    entry: Entry;
    resolve: () => void;
    reject: (reason: unknown) => void;
  }
  let waiting: Waiting[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underway: Promise<void> = Promise.resolve();

  function handOn(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    underway = underway.then(() => {
      const batch = waiting;
      waiting = [];
      return batch.length === 0 ? undefined : settle(batch);
    });
    return underway;
  }

  async function settle(batch: readonly Waiting[]): Promise<void> {
    try {
      await take(batch.map(({ entry }) => entry));
      for (const { resolve } of batch) resolve();
    } catch (reason) {
      const [only, ...others] = batch;
      if (others.length === 0) return only?.reject(reason);
      // One bad entry must not cost the others: each on its own.
      for (const one of batch) await settle([one]);
    }
  }

  return {
    add: (entry) =>
      new Promise((resolve, reject) => {
        waiting.push({ entry, resolve, reject });
        timer ??= setTimeout(handOn, wait);
      }),
    flush: handOn,
  };
}
