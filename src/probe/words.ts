import { originOf } from "./caller.ts";
import { apply, stringify } from "./intrinsics.ts";
import type { Kit } from "./kit.ts";

/** Milliseconds that words are gathered for before they are said. */
const gather = 60;
/** Stacks that are looked at in a second, over all that is followed. */
const mostLooks = 300;

let second = -1;
let looks = 0;
const { now } = performance;
const clock = performance;

/**
 * The scripts behind a call as a JSON list, the nearest first: of so many calls a second, that a page
 * which makes them all day long is not held up. `""` beyond that.
 */
export function scriptsBehind(called: object): string {
  const time = (apply(now, clock, []) / 1000) | 0;
  if (time !== second) {
    second = time;
    looks = 0;
  }
  looks += 1;
  if (looks > mostLooks) return "";
  const { script, caller } = originOf(called);
  if (script === "") return "[]";
  return caller === "" ? `[${stringify(script)}]` : `[${stringify(script)},${stringify(caller)}]`;
}

/** Gathers the words of one topic and says them together. */
export interface Words {
  /** @param word JSON of one word */
  add(word: string): void;
  /** Says what is gathered, now. */
  tell(): void;
  /** The page is being left: says what is gathered, and everything after it at once. */
  leave(): void;
}

/** Longest text that is gathered before it is said at once: a body must not wait for others. */
const longest = 60_000;

/** Makes the words of a topic. */
export function createWords(topic: string, { say, later }: Kit): Words {
  let gathered = "";
  let waiting = false;
  let leaving = false;

  function tell(): void {
    waiting = false;
    if (gathered === "") return;
    const text = `[${gathered}]`;
    gathered = "";
    say(topic, text);
  }

  return {
    add(word) {
      gathered += (gathered === "" ? "" : ",") + word;
      if (leaving || gathered.length > longest) tell();
      else if (!waiting) {
        waiting = true;
        later(tell, gather);
      }
    },
    tell,
    leave() {
      leaving = true;
      tell();
    },
  };
}
