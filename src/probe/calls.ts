import type { Part } from "./kit.ts";
import { measureOf } from "./measure.ts";
import { prototypeOf } from "./realm.ts";
import { type Tap, taps } from "./taps.ts";
import { afterwards, wrap } from "./wrap.ts";

/** Counts the calls of every method in the table, in one window. */
export const countCalls: Part = (realm, { tally }) => {
  for (let index = 0; index < taps.length; index += 1) {
    const tap = taps[index] as Tap;
    for (let at = 0; at < tap.on.length; at += 1) {
      countOn(tap, prototypeOf(realm, tap.on[at] as string));
    }
  }

  function countOn({ action, methods, size }: Tap, owner: object | undefined): void {
    if (owner === undefined) return;
    const count = tally.counter(action, measureOf(size, realm, owner));
    for (let at = 0; at < methods.length; at += 1) {
      wrap(owner, methods[at] as string, "value", afterwards(count));
    }
  }
};
