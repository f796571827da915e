/** When news are noted: not piece by piece, for while a page loads they come by the hundred. */
export interface Pace<Subject> {
  /** News that may wait until there have been none for a while, though not for ever. */
  soon(subject: Subject): void;
  /** News that somebody waits for. Resolves when they are noted; rejects where that failed. */
  shortly(subject: Subject): Promise<void>;
  /** Notes at once what waits, if anything does. */
  now(subject: Subject): Promise<void>;
}

/** Milliseconds without news after which they are noted, and the longest that any wait. */
const quiet = 500;
const longest = 2000;
/** So long do those wait for others that somebody waits for. */
const short = 100;

interface Waiting {
  since: number;
  latest: number;
  /** Somebody waits until then. */
  hurry: number;
  /** The next look at the clock. */
  wakes: number;
  waits: { noted: () => void; failed: (reason: unknown) => void }[];
}

/**
 * @param note notes all that is known of a subject by now
 * @param timer `setTimeout` of the place this runs in
 */
export function createPace<Subject extends object>(
  note: (subject: Subject) => Promise<void>,
  timer: (task: () => void, ms: number) => unknown,
  now: () => number,
): Pace<Subject> {
  const waiting = new Map<Subject, Waiting>();

  const dueOf = ({ since, latest, hurry }: Waiting): number =>
    Math.min(hurry, since + longest, latest + quiet);

  function news(subject: Subject): Waiting {
    const at = now();
    let one = waiting.get(subject);
    if (one === undefined) {
      one = { since: at, latest: at, hurry: Infinity, wakes: Infinity, waits: [] };
      waiting.set(subject, one);
    }
    one.latest = at;
    return one;
  }

  /** Sets the clock, unless it rings before that anyway. */
  function wake(subject: Subject, one: Waiting): void {
    const due = dueOf(one);
    if (one.wakes <= due) return;
    one.wakes = due;
    timer(
      () => {
        if (waiting.get(subject) !== one || one.wakes !== due) return;
        one.wakes = Infinity;
        if (now() < dueOf(one)) wake(subject, one);
        else void write(subject, one);
      },
      Math.max(0, due - now()),
    );
  }

  async function write(subject: Subject, { waits }: Waiting): Promise<void> {
    waiting.delete(subject);
    try {
      await note(subject);
      for (const { noted } of waits) noted();
    } catch (reason) {
      for (const { failed } of waits) failed(reason);
    }
  }

  return {
    soon(subject) {
      wake(subject, news(subject));
    },
    shortly(subject) {
      const one = news(subject);
      one.hurry = Math.min(one.hurry, now() + short);
      const written = new Promise<void>((noted, failed) => one.waits.push({ noted, failed }));
      wake(subject, one);
      return written;
    },
    async now(subject) {
      const one = waiting.get(subject);
      if (one !== undefined) await write(subject, one);
    },
  };
}
