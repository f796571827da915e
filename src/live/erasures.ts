import type { Erasure } from "../log/index.ts";

/** An erasure that was asked for and can still be taken back. */
export interface Pending {
  id: string;
  /** When it is carried out, ms since epoch. */
  due: number;
  erasure: Erasure;
}

/** Time for which an erasure can be taken back, in ms. */
export const undoTime = 10_000;

export interface Erasures {
  /** Erases when the time for taking back is over, whatever happens to the page that asked. */
  ask(erasure: Erasure): Promise<Pending>;
  /** Takes it back; false where it is too late. */
  undo(id: string): Promise<boolean>;
  pending(): Promise<readonly Pending[]>;
  /** Carries out what is due: called when the worker starts, and by an alarm. */
  due(): Promise<void>;
}

/** What the erasures need of the place they run in. */
export interface ErasureHost {
  /** Where they are kept, so that a stopped worker or a crash forgets none. */
  load(): Promise<readonly Pending[]>;
  save(pending: readonly Pending[]): Promise<void>;
  erase(erasure: Erasure): Promise<unknown>;
  now(): number;
  timer(task: () => void, ms: number): unknown;
  newId(): string;
}

/** Erasures that wait a little, and then happen for certain. */
export function createErasures(host: ErasureHost): Erasures {
  // On its own, not as a method of the host: browsers refuse their own timer then.
  const { timer } = host;
  // One after the other: two changes of the list must not overwrite each other.
  let turn: Promise<unknown> = Promise.resolve();
  const alone = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const mine = turn.then(task);
    turn = mine.catch(() => {});
    return mine;
  };

  const due = () =>
    alone(async () => {
      const all = await host.load();
      for (const one of all.filter((pending) => pending.due <= host.now())) {
        await host.erase(one.erasure);
        // Only now is it done with: stopped before, it is carried out again, which does no harm.
        await host.save((await host.load()).filter(({ id }) => id !== one.id));
      }
    });

  return {
    ask: (erasure) =>
      alone(async () => {
        const pending = { id: host.newId(), due: host.now() + undoTime, erasure };
        await host.save([...(await host.load()), pending]);
        timer(() => void due(), undoTime);
        return pending;
      }),
    undo: (id) =>
      alone(async () => {
        const all = await host.load();
        const left = all.filter((pending) => pending.id !== id);
        await host.save(left);
        return left.length < all.length;
      }),
    pending: host.load,
    due,
  };
}
