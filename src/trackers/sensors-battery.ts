import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** One value may stand on the page for people; several at once tell devices apart. */
const fewestValues = 2;

/** What a script of another company listens to by the way is no game of the page's. */
const fewestWeight = 12;

/** A script reads the battery, or how the device moves while it looks at the browser in detail. */
export const sensorsBattery = defineSignal({
  id: "sensors-battery",
  level: 1,
  lessons: ["recognised-without-cookies", "permissions"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const battery = deeds.count("battery") > 0 ? deeds.size("battery-read") : 0;
      const sensors = deeds.size("listen-sensors");
      const curious = deeds.third && deeds.size("environment") >= fewestWeight;
      if (battery < fewestValues && (sensors === 0 || !curious)) return [];
      return [findingOf(deeds, battery >= fewestValues ? "saw" : "likely", { battery, sensors })];
    }),
});
