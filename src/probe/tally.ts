import { bounds } from "./bounds.ts";
import { create, createWeakMap, stringify } from "./intrinsics.ts";
import type { Measured } from "./measure.ts";
import { callerOf } from "./stack.ts";
import type { After } from "./wrap.ts";

/** Most pairs of script and action that one frame tells of: pages can make scripts without end. */
const mostFacts = 200;

/** Milliseconds that facts are gathered for before they are told. */
const gather = 100;

/** What one script did; `told`: nothing has changed since it was said. */
interface Fact {
  script: string;
  action: string;
  count: number;
  size: number;
  told: boolean;
  /** The next one that is to be told. */
  next: Fact | undefined;
}

/** The calls of one action on one object. */
interface Calls {
  count: number;
  /** The count at which the script is looked up again: 1, 10, 100… */
  lookAt: number;
  size: number;
  fact: Fact | undefined;
}

/** What scripts of one frame did. */
export interface Tally {
  /** A counter of calls of an action, each of the size that `measure` finds. */
  counter(action: string, measure: Measured): After;
  /** Tells at once what has not been told yet. */
  tell(): void;
}

/**
 * Counts calls by script and action, and tells the totals. Finding the script costs some
 * microseconds, so it is done for the 1st, 10th, 100th… call on each object, and where a call is
 * larger than all before it on that object; calls between are the same script's.
 *
 * @param say takes a JSON text: an array of `BehaviourFact`, totals since the start
 * @param later `setTimeout` of the window, as it was before any page script
 */
export function createTally(
  say: (text: string) => void,
  later: (task: () => void, ms: number) => void,
): Tally {
  const facts: Record<string, Fact> = create(null);
  let known = 0;
  let untold: Fact | undefined;
  let waiting = false;

  function factOf(action: string, called: object): Fact | undefined {
    const script = callerOf(called);
    const key = `${action} ${script}`;
    const found = facts[key];
    if (found !== undefined || known >= mostFacts) return found;
    known += 1;
    const fact = { script, action, count: 0, size: 0, told: true, next: undefined };
    facts[key] = fact;
    return fact;
  }

  function tell(): void {
    waiting = false;
    while (untold !== undefined) {
      let text = "";
      for (let room = bounds.facts; room > 0 && untold !== undefined; room -= 1) {
        const { script, action, count, size, next }: Fact = untold;
        untold.told = true;
        untold = next;
        // Written by hand: of an object, `toJSON` methods of the page would be called.
        text += `${text && ","}{"script":${stringify(script)},"action":${stringify(action)},"count":${count},"size":${size}}`;
      }
      say(`[${text}]`);
    }
  }

  function changed(fact: Fact): void {
    fact.told = false;
    fact.next = untold;
    untold = fact;
    if (waiting) return;
    waiting = true;
    later(tell, gather);
  }

  return {
    counter(action, measure) {
      const calls = createWeakMap<object, Calls>();
      return (self, args, result, called) => {
        let done = calls.get(self);
        if (done === undefined) {
          done = { count: 0, lookAt: 1, size: 0, fact: undefined };
          calls.set(self, done);
        }
        done.count += 1;
        const size = measure(self, args, result, done.size);
        const larger = size > done.size;
        if (larger) done.size = size;
        if (larger || done.count === done.lookAt) {
          done.fact = factOf(action, called);
          if (done.count === done.lookAt) done.lookAt *= 10;
        }
        const { fact } = done;
        if (fact === undefined) return;
        fact.count += 1;
        if (size > fact.size) fact.size = size;
        if (fact.told) changed(fact);
      };
    },
    tell,
  };
}
