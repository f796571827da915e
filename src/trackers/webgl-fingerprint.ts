import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Engines of games ask some twenty limits before they draw. */
const manyParameters = 12;
const mostParameters = 25;

/** Numbers are asked in six formats for each of two kinds of shader. */
const manyPrecisions = 8;

/** Whoever draws more often than this shows something to people. */
const mostDraws = 30;

/** Tests of what the browser can draw read single pixels. */
const largestTest = 400;

/** A script asks the graphics chip for names and limits, or draws for it and reads the result back. */
export const webglFingerprint = defineSignal({
  id: "webgl-fingerprint",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const parameters = deeds.size("webgl-parameters");
      const draws = deeds.count("webgl-draw");
      const read = draws <= mostDraws && deeds.size("webgl-read") > largestTest;
      const renderer = deeds.count("webgl-renderer") > 0;
      const extensions = deeds.count("webgl-extensions") > 0;
      const precisions = deeds.count("webgl-precision");
      const score =
        (parameters >= mostParameters ? 2 : parameters >= manyParameters ? 1 : 0) +
        (renderer ? 1 : 0) +
        (extensions ? 1 : 0) +
        (precisions >= manyPrecisions ? 1 : 0) +
        (read ? 2 : 0);
      if (score < 3) return [];
      const confidence = draws > mostDraws ? "possible" : score > 3 ? "saw" : "likely";
      return [
        findingOf(deeds, confidence, { parameters, renderer, extensions, precisions, read, draws }),
      ];
    }),
});
