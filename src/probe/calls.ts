import { create, getPrototypeOf, ownProperty } from "./intrinsics.ts";
import type { Part } from "./kit.ts";
import { elementsBy, measureOf, wholeBy } from "./measure.ts";
import { getter, prototypeOf, type Realm } from "./realm.ts";
import { borrowing, leaves, type Tap, taps } from "./taps.ts";
import { type After, afterwards, wrap } from "./wrap.ts";

/** One function of the browser, with all rows of the table that count its calls. */
interface Counted {
  on: string;
  name: string;
  part: NonNullable<Tap["part"]>;
  rows: Row[];
}

/** A row of the table, as it counts one function. */
interface Row {
  tap: Tap;
  weight: number;
  among: Readonly<Record<string, string>> | undefined;
  followed: boolean;
}

/** Counters of one function: a list of its own, as pages may change what arrays do. */
interface Counters {
  count: After;
  next: Counters | undefined;
}

/** The table by function. Made before any page script. */
const counted: readonly Counted[] = (() => {
  const found = new Map<string, Counted>();
  const after = new Set(taps.map((tap) => tap.after));
  for (const tap of taps) {
    const among = tap.among && Object.assign(create(null), tap.among);
    const followed = after.has(tap.action);
    const part = tap.part ?? "value";
    const weights = Array.isArray(tap.names)
      ? tap.names.map((name): [string, number] => [name, 1])
      : Object.entries(tap.names);
    for (const on of tap.on) {
      for (const [name, weight] of weights) {
        const key = `${part} ${on} ${name}`;
        const entry = found.get(key) ?? { on, name, part, rows: [] };
        entry.rows.push({ tap, weight, among, followed });
        found.set(key, entry);
      }
    }
  }
  return [...found.values()];
})();

/** Interfaces whose objects all have the same prototype. */
const leaf: Record<string, true> = create(null);
for (const name of leaves) leaf[name] = true;

/** Counts the calls of every function in the table, in one window. */
export const countCalls: Part = (realm, { tally, first }) => {
  const whole = wholeBy(realm);
  const elements = elementsBy(realm);
  const borrow =
    realm === first
      ? undefined
      : tally.counter(borrowing, {
          measured: () => 0,
          whole,
          weight: 0,
          among: undefined,
          followed: false,
          elements,
        });

  for (let index = 0; index < counted.length; index += 1) {
    const { on, name, part, rows } = counted[index] as Counted;
    const owner = ownerOf(realm, on, part);
    if (owner === undefined) continue;
    let counters: Counters | undefined;
    for (let at = 0; at < rows.length; at += 1) {
      const { tap, weight, among, followed } = rows[at] as Row;
      const measured = measureOf(tap.size, realm, owner, name);
      const counting = { measured, whole, weight, among, followed, elements };
      counters = { count: tally.counter(tap, counting), next: counters };
    }
    if (borrow !== undefined && leaf[on]) {
      const count: After = (self, args, result, called) => {
        if (getPrototypeOf(self) !== owner) borrow(self, args, result, called);
      };
      counters = { count, next: counters };
    }
    wrap(owner, name, part === "get" || part === "set" ? part : "value", afterwards(all(counters)));
  }

  function all(counters: Counters | undefined): After {
    return (self, args, result, called) => {
      tally.next();
      for (let entry = counters; entry !== undefined; entry = entry.next) {
        entry.count(self, args, result, called);
      }
    };
  }
};

function ownerOf(realm: Realm, on: string, part: Counted["part"]): object | undefined {
  if (on === "window") return realm;
  if (part === "static") return ownProperty(realm, on)?.value as object | undefined;
  // One engine has this one under no name: its only object leads to it.
  const fonts = on === "FontFaceSet" && getter(realm, "Document", "fonts")?.(realm.document);
  return fonts ? (getPrototypeOf(fonts) as object) : prototypeOf(realm, on);
}
