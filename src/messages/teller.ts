import { inTime } from "./persist.ts";

/** What the other side says of a message: stored up to this sequence; go on telling or not. */
export interface Answer {
  acknowledged: number;
  record: boolean;
}

/** Tells the newest state until it is acknowledged. */
export interface Teller {
  /** Something changed: tell it soon. */
  changed(): void;
  /** Tell it now, without waiting for anything (the page is going away). */
  now(): void;
  /** Tells no more, until `changed` is called again after `resume`. */
  readonly stopped: boolean;
  resume(): void;
}

/** Milliseconds before the second try, twice as many before each further one, and the longest wait between two. */
const tryAgain = 120;
const longestWait = 10_000;

/**
 * Sends the whole state again and again until the other side has stored it. At most one message is
 * under way; what changes meanwhile goes with the next. A worker that was stopped at any moment
 * therefore loses nothing, and since states are whole, nothing is counted twice.
 *
 * @param send sends the state under a sequence number; rejects where nobody answers
 * @param timer `setTimeout` of the place this runs in
 * @param gather tells for how many milliseconds changes are gathered before they are told
 */
export function createTeller(
  send: (sequence: number) => Promise<Answer>,
  timer: (task: () => void, ms: number) => unknown,
  gather: () => number = () => tryAgain,
): Teller {
  let sequence = 0;
  let acknowledged = 0;
  let underWay = false;
  let waiting = false;
  let failures = 0;
  let stopped = false;
  let resumed = 0;

  const later = (ms: number) => {
    if (waiting || underWay || stopped) return;
    waiting = true;
    timer(() => {
      waiting = false;
      void tell();
    }, ms);
  };

  async function tell(atOnce = false): Promise<void> {
    if ((underWay && !atOnce) || stopped || acknowledged === sequence) return;
    underWay = true;
    const telling = sequence;
    const since = resumed;
    try {
      const answer = await inTime(send(telling), timer);
      acknowledged = Math.max(acknowledged, Math.min(answer.acknowledged, telling));
      // Who was resumed meanwhile was refused by rules that no longer hold.
      stopped = !answer.record && since === resumed;
      failures = 0;
    } catch {
      failures += 1;
    }
    underWay = false;
    if (acknowledged === sequence) return;
    later(failures === 0 ? gather() : Math.min(tryAgain * 2 ** failures, longestWait));
  }

  return {
    changed() {
      sequence += 1;
      later(gather());
    },
    now() {
      void tell(true);
    },
    get stopped() {
      return stopped;
    },
    resume() {
      stopped = false;
      resumed += 1;
      if (acknowledged !== sequence) later(0);
    },
  };
}
