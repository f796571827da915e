import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/**
 * The weights say how much rarer a property is in other scripts. Counters of visits (language, screen size,
 * colours, platform) come to some ten, libraries for old browsers to fifteen.
 */
const fewestWeight = 24;

/** A script reads many details of browser, screen and machine within two seconds. */
export const browserDetails = defineSignal({
  id: "browser-details",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const weight = deeds.size("environment");
      if (weight < fewestWeight) return [];
      return [findingOf(deeds, "saw", { reads: deeds.count("environment"), weight })];
    }),
});
