import { tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/** A request takes along who somebody is, mostly as a hash that its company can look up. */
export const contactMatching = defineSignal({
  id: "contact-matching",
  level: 2,
  lessons: ["sent-before-send"],
  laws: ["eu-gdpr", "cn-pipl"],
  match: (facts) => [
    ...tracesOf(facts, "pixel").flatMap(({ host, sure, words: { id = [], kinds = [] } }) =>
      kinds.length === 0
        ? []
        : [
            {
              host,
              confidence: sure ? ("saw" as const) : ("likely" as const),
              evidence: { pixel: id, kinds },
            },
          ],
    ),
    ...tracesOf(facts, "contact-hash").map(({ host, words: { kinds = [] } }) => ({
      host,
      confidence: "likely" as const,
      evidence: { kinds },
    })),
  ],
});
