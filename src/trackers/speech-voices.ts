import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** A script lists the voices that the device can read aloud with, and nothing is ever read. */
export const speechVoices = defineSignal({
  id: "speech-voices",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) => {
    const all = deedsOf(facts, companies);
    if (all.some((deeds) => deeds.count("speech-speak") > 0)) return [];
    return all.flatMap((deeds) => {
      const lists = deeds.count("speech-voices");
      // A page that reads aloud lists voices long before it does; it is its own reader, though.
      if (lists === 0 || (!deeds.third && deeds.size("environment") < 12)) return [];
      return [findingOf(deeds, "likely", { lists })];
    });
  },
});
