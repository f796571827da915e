import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Pictures of sound read it many times a second, for as long as it lasts. */
const mostReads = 30;

/** A device is asked for one tone at a time, or two; of many, music is made. */
const mostTones = 2;

/** A script makes a tone that nobody hears and reads back how the device worked it out. */
export const audioFingerprint = defineSignal({
  id: "audio-fingerprint",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const tones = deeds.count("audio-source");
      const reads = deeds.count("audio-read");
      if (tones === 0 || reads === 0) return [];
      const silences = deeds.count("audio-render");
      const silent = silences > 0;
      if (silent && tones > silences * mostTones) return [];
      const shaped = deeds.count("audio-shape") > 0;
      if (!silent && (!shaped || reads > mostReads)) return [];
      return [findingOf(deeds, silent ? "saw" : "likely", { tones, reads, silent, shaped })];
    }),
});
