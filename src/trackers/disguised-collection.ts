import { tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/**
 * The page reports the visit to an address of its own, in the language of a known measuring
 * program: who reads it there cannot be seen, and blockers by name do not see it at all.
 */
export const disguisedCollection = defineSignal({
  id: "disguised-collection",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts) =>
    tracesOf(facts, "collection").map(({ host, count, sure, words }) => ({
      host,
      confidence: sure ? "likely" : "possible",
      evidence: { program: words.id ?? [], requests: count },
    })),
});
