import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Whoever looks for one plugin reads one name; a list has at least five. */
const fewestReads = 5;

/** A script goes through the browser's plugins and the types of files that they show. */
export const pluginList = defineSignal({
  id: "plugin-list",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const reads = deeds.count("plugin-read");
      const properties = deeds.size("plugin-read");
      if (reads < fewestReads || properties < 2) return [];
      return [findingOf(deeds, "saw", { reads, properties })];
    }),
});
