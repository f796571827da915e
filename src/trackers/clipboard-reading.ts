import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** A script reads what was copied: one of another company, or without anybody having clicked for it. */
export const clipboardReading = defineSignal({
  id: "clipboard-reading",
  level: 2,
  lessons: ["permissions"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const reads = deeds.count("clipboard-read");
      const unasked = deeds.size("clipboard-read") > 0;
      if (reads === 0 || (!deeds.third && !unasked)) return [];
      return [findingOf(deeds, unasked ? "saw" : "likely", { reads, unasked })];
    }),
});
