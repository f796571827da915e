import { tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/** A picture that nobody sees is loaded to tell another company who is here. */
export const identifyingPixel = defineSignal({
  id: "identifying-pixel",
  level: 1,
  lessons: ["cookies"],
  laws: ["eu-eprivacy"],
  match: (facts) => {
    // Where it is known whose it is and what it tells, that is said instead.
    const named = new Set(tracesOf(facts, "pixel").map(({ host }) => host));
    return tracesOf(facts, "id-in-picture")
      .filter(({ host }) => !named.has(host))
      .map(({ host, count }) => ({
        host,
        confidence: "likely",
        evidence: { requests: count },
      }));
  },
});
