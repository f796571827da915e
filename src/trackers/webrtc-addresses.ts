import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/**
 * A script prepares a connection between browsers, listens for the addresses that this finds out, and
 * connects to nobody: no sound or picture, and no answer from the other side.
 */
export const webrtcAddresses = defineSignal({
  id: "webrtc-addresses",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const channels = deeds.count("rtc-channel");
      const offers = deeds.count("rtc-offer");
      if (offers === 0 || deeds.count("rtc-candidates") === 0) return [];
      if (deeds.count("rtc-media") > 0 || deeds.count("rtc-answer") > 0) return [];
      return [findingOf(deeds, "likely", { channels, offers })];
    }),
});
