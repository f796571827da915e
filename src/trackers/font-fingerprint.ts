import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/**
 * Pages write in a handful of fonts, editors offer some twenty. Whoever measures more of them wants to know
 * which there are: Englehardt and Narayanan (2016) counted from 50, known scripts try 40 and more.
 */
const fewestFonts = 30;

/** A reader of documents brings as many fonts along, and draws with them. */
const mostStrokes = 100;

/** A script measures how wide text is in many fonts: which are installed differs from device to device. */
export const fontFingerprint = defineSignal({
  id: "font-fingerprint",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const drawn = deeds.count("canvas-measure") >= fewestFonts ? deeds.size("canvas-font") : 0;
      const shown = deeds.size("font-width");
      const asked = deeds.size("font-check");
      const tried = deeds.count("canvas-draw") < mostStrokes ? deeds.count("font-load") : 0;
      const fonts = Math.max(drawn, shown, asked, tried);
      if (fonts < fewestFonts) return [];
      const how = [
        ...(drawn >= fewestFonts ? ["canvas"] : []),
        ...(shown >= fewestFonts ? ["elements"] : []),
        ...(asked >= fewestFonts ? ["font-list"] : []),
        ...(tried >= fewestFonts ? ["loading"] : []),
      ];
      return [findingOf(deeds, fonts === tried ? "likely" : "saw", { fonts, how })];
    }),
});
