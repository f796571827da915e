import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** A script lists cameras and microphones on a page where nothing uses them. */
export const deviceList = defineSignal({
  id: "device-list",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) => {
    const all = deedsOf(facts, companies);
    if (all.some((deeds) => deeds.count("ask-camera") + deeds.count("rtc-media") > 0)) return [];
    return all.flatMap((deeds) => {
      const lists = deeds.count("devices-list");
      return lists === 0 ? [] : [findingOf(deeds, "likely", { lists })];
    });
  },
});
