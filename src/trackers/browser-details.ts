import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/**
 * The weights say how much rarer a property is in other scripts. Counters of visits (language, screen size,
 * colours, platform) come to some ten, libraries for old browsers to fifteen.
 */
const fewestWeight = 24;

/**
 * Other details of a machine, by what it takes to read them. Each has its own uses; with many properties
 * of the browser, all in one script, they have one.
 */
const others: Readonly<Record<string, { weight: number; from?: number }>> = {
  "audio-render": { weight: 4 },
  "battery-read": { weight: 4 },
  "canvas-read": { weight: 4, from: 3600 },
  "devices-list": { weight: 3 },
  "plugin-read": { weight: 4, from: 2 },
  "speech-voices": { weight: 4 },
  "webgl-renderer": { weight: 8 },
};
/** A game or a call may read the graphics chip and a dozen of properties. */
const fewestTogether = 26;
const fewestProperties = 10;

/** A script reads many details of browser, screen and machine within two seconds. */
export const browserDetails = defineSignal({
  id: "browser-details",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const weight = deeds.size("environment");
      const reads = deeds.count("environment");
      if (weight >= fewestWeight) return [findingOf(deeds, "saw", { reads, weight })];
      const beside = Object.entries(others).filter(
        ([action, { from = 0 }]) => deeds.count(action) > 0 && deeds.size(action) >= from,
      );
      const together = beside.reduce((sum, [, { weight }]) => sum + weight, weight);
      if (weight < fewestProperties || together < fewestTogether) return [];
      return [findingOf(deeds, "likely", { reads, weight: together })];
    }),
});
