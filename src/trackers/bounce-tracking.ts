import { tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/**
 * On the way to the page the browser was led through another company, which gave it a mark: there
 * it is the visited site itself, and no cookie of a stranger.
 */
export const bounceTracking = defineSignal({
  id: "bounce-tracking",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts) =>
    tracesOf(facts, "bounce").map(({ host, count }) => ({
      host,
      confidence: "likely",
      evidence: { hops: count },
    })),
});
