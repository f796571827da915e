import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/**
 * Text of fewer different characters says little of a device: badges and tests of one symbol stay
 * below. The number is Englehardt and Narayanan's ("Online tracking", 2016).
 */
const fewestCharacters = 10;

/** Tests of what the browser can draw read at most this many pixels: 60 x 60. */
const largestTest = 3600;

/** A canvas may be read piece by piece; who asks for single points wants to know a colour. */
const smallestPiece = 100;

/** Whoever draws more than this makes a picture for people (chart, game, editor) and may save it. */
const mostStrokes = 100;

/** One script writes text on a canvas and reads the pixels back: devices draw it differently. */
export const canvasFingerprint = defineSignal({
  id: "canvas-fingerprint",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const characters = deeds.size("canvas-text");
      const reads = deeds.count("canvas-read");
      const most = deeds.size("canvas-read");
      const pixels = most >= smallestPiece && most <= largestTest ? most * reads : most;
      if (characters < fewestCharacters || pixels <= largestTest) return [];
      const confidence = deeds.count("canvas-draw") > mostStrokes ? "possible" : "saw";
      return [
        findingOf(deeds, confidence, {
          texts: deeds.count("canvas-text"),
          characters,
          reads,
          pixels,
        }),
      ];
    }),
});
