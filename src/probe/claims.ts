import * as v from "valibot";
import type { BehaviourFact } from "../trackers/facts.ts";
import { bounds } from "./bounds.ts";
import type { Listener } from "./hearing.ts";

/** Bounds of what else the page's world may claim. */
const most = { text: 200_000, number: 1e9 };

const amount = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((number) => Math.min(number, most.number)),
);

const address = v.pipe(
  v.string(),
  v.maxLength(bounds.address),
  v.regex(/^(?:https?:\/\/[^\s?#]+)?$/),
);

const claims = v.pipe(
  v.string(),
  v.parseJson(),
  v.pipe(
    v.array(
      v.strictObject({
        script: address,
        // A name that no signal asks for says nothing: the list of all names would be a hundredth of what every page gets.
        action: v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)),
        count: amount,
        size: amount,
        caller: v.exactOptional(address),
      }),
    ),
    v.maxLength(bounds.facts),
  ),
);

/** Reads what the probe said of what scripts do. Bounded and well formed, or nothing at all. */
export function parseClaims(text: string): BehaviourFact[] {
  const read = v.safeParse(claims, text);
  return read.success ? read.output : [];
}

/**
 * Makes a listener for what the probe says of what scripts do. Totals that are dropped come again with
 * the next change.
 *
 * @param take gets the facts of one text
 */
export const factsListener = (take: (facts: readonly BehaviourFact[]) => void): Listener => ({
  hear(text) {
    const facts = parseClaims(text);
    if (facts.length > 0) take(facts);
  },
  perSecond: 20,
  longest: most.text,
});
