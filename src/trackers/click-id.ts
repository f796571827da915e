import { tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/** The page's address, or its links to other sites, carry a mark by which a click is recognised. */
export const clickId = defineSignal({
  id: "click-id",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts) => {
    const arrived = tracesOf(facts, "click-id").map(({ words }) => ({
      confidence: "saw" as const,
      evidence: { parameters: words.names ?? [], made: words.domain ?? [] },
    }));
    const { markedLinks } = facts.page.about;
    const leaving =
      markedLinks === 0
        ? []
        : [{ confidence: "likely" as const, evidence: { links: markedLinks } }];
    return [...arrived, ...leaving].slice(0, 1);
  },
});
