import * as v from "valibot";
import type { BehaviourFact } from "../trackers/facts.ts";
import { bounds } from "./bounds.ts";
import { taps } from "./taps.ts";

/** Bounds of what else the page's world may claim. */
const most = { text: 200_000, number: 1e9, textsPerSecond: 20 };

const amount = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  v.transform((number) => Math.min(number, most.number)),
);

const claims = v.pipe(
  v.string(),
  v.maxLength(most.text),
  v.parseJson(),
  v.pipe(
    v.array(
      v.strictObject({
        script: v.pipe(
          v.string(),
          v.maxLength(bounds.address),
          v.regex(/^(?:https?:\/\/[^\s?#]+)?$/),
        ),
        action: v.picklist(taps.map(({ action }) => action)),
        count: amount,
        size: amount,
      }),
    ),
    v.maxLength(bounds.facts),
  ),
);

/** Reads what the probe said. Bounded and well formed, or nothing at all. */
export function parseClaims(text: string): BehaviourFact[] {
  const read = v.safeParse(claims, text);
  return read.success ? read.output : [];
}

/**
 * Makes a listener for the content end of the channel: reads texts, as long as there are not too
 * many. Totals that are dropped come again with the next change.
 *
 * @param take gets the facts of one text
 * @param clock milliseconds that only ever grow
 */
export function createClaims(
  take: (facts: readonly BehaviourFact[]) => void,
  clock: () => number = () => performance.now(),
): (text: string) => void {
  let second = 0;
  let texts = 0;
  return (text) => {
    const now = Math.floor(clock() / 1000);
    if (now !== second) {
      second = now;
      texts = 0;
    }
    texts += 1;
    if (texts > most.textsPerSecond) return;
    const facts = parseClaims(text);
    if (facts.length > 0) take(facts);
  };
}
