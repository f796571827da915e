import { bounds } from "./bounds.ts";
import { type Origin, originOf } from "./caller.ts";
import { create, createWeakMap, now, slice, stringify } from "./intrinsics.ts";
import type { Measured } from "./measure.ts";
import type { Tap } from "./taps.ts";
import type { After } from "./wrap.ts";

/** Bounds: pages can make scripts, and texts, without end. */
const most = { facts: 400, different: 250, key: 80 };

/** Milliseconds that facts are gathered for before they are told. */
const gather = 300;

/** Milliseconds within which weights are added up, and within which one action follows another. */
const burst = 2000;
const follow = 5500;

/** Milliseconds without another one that end what is gone through in one go: people click more slowly. */
const rest = 60;

/** Of a page of more elements, so many are a page. */
const manyElements = 500;

/**
 * How often the script of a call is looked up where any may be the caller: so many times at once, and then
 * so many a second. Each costs some microseconds.
 */
const looks = { atOnce: 150, perSecond: 50 };

/** What one script did; `told`: nothing has changed since it was said. */
interface Fact {
  script: string;
  caller: string;
  action: string;
  count: number;
  size: number;
  /** Its action and its script. */
  doing: string;
  /** Different texts so far, and what they add up to. */
  different: Record<string, true>;
  sum: number;
  /** How many they are, and since when they are added up. */
  texts: number;
  since: number;
  /** Elements that were gone through in one go, the last of them then, where that counts. */
  elements: Pick<WeakMap<object, true>, "get" | "set"> | undefined;
  /** How many elements the page has. */
  ofAll: () => number;
  told: boolean;
  /** The next one that is to be told. */
  next: Fact | undefined;
}

/** The calls of one action on one object, or on all that share it. */
interface Calls {
  count: number;
  /** The count at which the script is looked up again: 1, 10, 100… */
  lookAt: number;
  size: number;
  fact: Fact | undefined;
}

/** How the calls of one function are counted. */
export interface Counting {
  measured: Measured;
  /** Is something the page as a whole? */
  whole: (it: unknown) => boolean;
  /** What a text adds to the size. */
  weight: number;
  /** The row's own table of first arguments, which inherits nothing. */
  among: Readonly<Record<string, string>> | undefined;
  /** Do other rows count only after this one? */
  followed: boolean;
  /** How many elements the window's document has. */
  elements: () => number;
}

/** What scripts of one frame did. */
export interface Tally {
  /** A counter of the calls of one function, by a row of the table. */
  counter(tap: Tap, counting: Counting): After;
  /** What comes is another call: its script is not known yet. */
  next(): void;
  /** Tells at once what has not been told yet. */
  tell(): void;
}

/**
 * Counts calls by script and action, and tells the totals. Finding the script costs some microseconds, so
 * it is done for the 1st, 10th, 100th… call on each object, and where a call is larger than all before it
 * on that object; calls between are the same script's. On objects that scripts share it is done for each
 * call, up to a number a second.
 *
 * @param say takes a JSON text: an array of `BehaviourFact`, totals since the start
 * @param later `setTimeout` of the window, as it was before any page script
 */
export function createTally(
  say: (text: string) => void,
  later: (task: () => void, ms: number) => void,
): Tally {
  const facts: Record<string, Fact> = create(null);
  /** When a script last did an action that others may follow. */
  const did: Record<string, number> = create(null);
  let known = 0;
  let untold: Fact | undefined;
  let waiting = false;
  let origin: Origin | undefined;

  function factOf(action: string, called: object): Fact | undefined {
    origin ??= originOf(called);
    const { own, script, caller } = origin;
    if (own) return undefined;
    const key = `${action} ${script} ${caller}`;
    const found = facts[key];
    if (found !== undefined || known >= most.facts) return found;
    known += 1;
    const fact: Fact = {
      script,
      caller,
      action,
      count: 0,
      size: 0,
      doing: `${action} ${script}`,
      different: create(null),
      sum: 0,
      texts: 0,
      since: 0,
      elements: undefined,
      ofAll: none,
      told: true,
      next: undefined,
    };
    facts[key] = fact;
    return fact;
  }

  function tell(): void {
    waiting = false;
    while (untold !== undefined) {
      let text = "";
      for (let room = bounds.facts; room > 0 && untold !== undefined; room -= 1) {
        if (untold.elements !== undefined) addShare(untold);
        const { script, caller, action, count, size, next }: Fact = untold;
        untold.told = true;
        untold = next;
        // Written by hand: of an object, `toJSON` methods of the page would be called.
        text += `${text && ","}{"script":${stringify(script)},"action":${stringify(action)},"count":${count},"size":${size}`;
        text += caller === "" ? "}" : `,"caller":${stringify(caller)}}`;
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

  /** Notes that a script went through an element; how large a part of the page they are is told with the rest. */
  function addElement(fact: Fact, element: object, elements: () => number): void {
    const at = now();
    let known = fact.elements;
    if (known === undefined || at - fact.since > rest) {
      if (known !== undefined) addShare(fact);
      known = createWeakMap();
      fact.elements = known;
      fact.ofAll = elements;
      fact.texts = 0;
    }
    fact.since = at;
    if (known.get(element)) return;
    known.set(element, true);
    fact.texts += 1;
  }

  /** Adds a different text to a fact, each once; weights only as far as they come close together. */
  function addText(fact: Fact, text: string, weight: number, { size }: Tap): void {
    if (size === "weights") {
      const at = now();
      if (at - fact.since > burst) {
        fact.since = at;
        fact.different = create(null);
        fact.sum = 0;
        fact.texts = 0;
      }
    }
    const key = slice(text, 0, most.key);
    if (fact.different[key] || fact.texts >= most.different) return;
    fact.different[key] = true;
    fact.texts += 1;
    fact.sum += weight;
    if (fact.sum > fact.size) fact.size = fact.sum;
  }

  function counter(
    tap: Tap,
    { measured, whole, weight, among, followed, elements }: Counting,
  ): After {
    const { action, after, shared, whole: of } = tap;
    const shares = tap.size === "share";
    const calls = createWeakMap<object, Calls>();
    const all: Calls = { count: 0, lookAt: 1, size: 0, fact: undefined };
    let left = looks.atOnce;
    let filled = 0;
    /** What the clock said during this call; 0: nobody asked it. */
    let clock = 0;

    function mayLook(): boolean {
      if (left >= 1) {
        left -= 1;
        return true;
      }
      const at = now();
      clock = at;
      left = ((at - filled) * looks.perSecond) / 1000;
      if (left > looks.perSecond) left = looks.perSecond;
      if (left >= 1) filled = at;
      return false;
    }

    function callsOn(self: object): Calls {
      if (shared) return all;
      let done = calls.get(self);
      if (done === undefined) {
        done = { count: 0, lookAt: 1, size: 0, fact: undefined };
        calls.set(self, done);
      }
      return done;
    }

    return (self, args, result, called) => {
      let group: string | undefined;
      if (among !== undefined) {
        const first = args[0];
        group = typeof first === "string" || typeof first === "number" ? among[first] : undefined;
        if (group === undefined) return;
      }
      if (of !== undefined && !whole(of === "this" ? self : args[0])) return;
      clock = 0;
      const done = callsOn(self);
      const size = measured(self, args, result, done.size);
      if (size === null) return;
      if (after !== undefined) {
        if (mayLook()) origin ??= originOf(called);
        const at = did[`${after} ${(origin ?? done.fact)?.script ?? ""}`];
        if (at === undefined || now() - at > follow) return;
      }
      done.count += 1;
      const text = typeof size === "string" ? (group ?? size) : undefined;
      const larger = typeof size === "number" && size > done.size;
      if (larger) done.size = size;
      if (shared ? done.fact === undefined || mayLook() : larger || done.count === done.lookAt) {
        done.fact = factOf(action, called);
        if (done.count === done.lookAt) done.lookAt *= 10;
      }
      const { fact } = done;
      if (fact === undefined) return;
      if (followed) did[fact.doing] = clock || now();
      fact.count += 1;
      if (shares) addElement(fact, self, elements);
      else if (text !== undefined) addText(fact, text, weight, tap);
      else if ((size as number) > fact.size) fact.size = size as number;
      if (fact.told) changed(fact);
    };
  }

  return {
    counter,
    next() {
      origin = undefined;
    },
    tell,
  };
}

const none = (): number => 0;

/** Works out which part of the page, in per cent, the elements are that a script went through. */
function addShare(fact: Fact): void {
  let all = fact.ofAll();
  if (all > manyElements) all = manyElements;
  const share = fact.texts < all ? ((fact.texts * 100) / all) | 0 : all > 0 ? 100 : 0;
  if (share > fact.size) fact.size = share;
}
