import { tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/** A known pixel tells its company what somebody does on the page. */
export const activityPixel = defineSignal({
  id: "activity-pixel",
  level: 1,
  lessons: ["cookies"],
  laws: ["eu-eprivacy"],
  match: (facts) =>
    tracesOf(facts, "pixel").map(({ host, count, sure, words }) => ({
      host,
      confidence: sure ? "saw" : "likely",
      evidence: { pixel: words.id ?? [], events: words.events ?? [], requests: count },
    })),
});
