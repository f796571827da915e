import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** A page asks about the one permission it wants. */
const fewestPermissions = 5;

/** Pages adapt to width, dark colours and less motion: some queries each. */
const fewestQueries = 14;

/** A script tries out which permissions were given, or what screen and settings there are, one by one. */
export const capabilityProbing = defineSignal({
  id: "capability-probing",
  level: 1,
  lessons: ["recognised-without-cookies", "permissions"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const permissions = deeds.size("permission-query");
      const queries = deeds.size("media-query");
      if (permissions < fewestPermissions && queries < fewestQueries) return [];
      return [findingOf(deeds, "saw", { permissions, queries })];
    }),
});
