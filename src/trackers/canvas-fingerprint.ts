import { type Deeds, deedsOf, findingOf } from "./deeds.ts";
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

/** A text may be drawn letter by letter; whoever draws many more shows something that changes. */
const spelled = { fewest: 12, most: 200, characters: 2 };

/** So many texts on so many pixels are a picture of a page or of a part of it, made to be looked at elsewhere. */
const pageLike = { texts: 12, pixels: 250_000 };

/** Who lays a picture out asks how wide its texts are: each of them, or so many of a chart's. */
const measuredTexts = 8;

/** So many different fonts are tried by nobody who lays something out. */
const mostFonts = 30;

/** Libraries that draw ask a little of what browser it is; counters of visits come to ten and more. */
const mostWeight = 10;

/** One script writes text on a canvas and reads the pixels back: devices draw it differently. */
export const canvasFingerprint = defineSignal({
  id: "canvas-fingerprint",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) => {
    const shown = Math.max(
      0,
      ...facts.behaviours.filter(({ action }) => action === "canvas-shown").map(({ size }) => size),
    );
    return deedsOf(facts, companies).flatMap((deeds) => {
      const texts = deeds.count("canvas-text");
      const characters = deeds.size("canvas-text");
      const reads = deeds.count("canvas-read");
      const most = deeds.size("canvas-read");
      const pixels = most >= smallestPiece && most <= largestTest ? most * reads : most;
      const whole = characters >= fewestCharacters;
      const letters =
        texts >= spelled.fewest &&
        texts <= spelled.most &&
        characters <= spelled.characters &&
        most > largestTest;
      if ((!whole && !letters) || pixels <= largestTest) return [];
      // A picture that people get to see, or to keep.
      const isPage = texts >= pageLike.texts && most > pageLike.pixels;
      if (!asksMore(deeds) && (pixels <= shown || isPage || isLaidOut(deeds))) return [];
      const confidence =
        deeds.count("canvas-draw") > mostStrokes ? "possible" : whole ? "saw" : "likely";
      return [findingOf(deeds, confidence, { texts, characters, reads, pixels })];
    });
  },
});

/**
 * Does a script ask where its texts end, as whoever puts them into a picture must, or write them aslant, as
 * marks across a page are?
 */
const isLaidOut = (deeds: Deeds): boolean =>
  deeds.size("canvas-font") < mostFonts &&
  (deeds.count("canvas-rotate") > 0 ||
    deeds.count("canvas-measure") >= Math.min(deeds.count("canvas-text"), measuredTexts));

/** Does it ask for other things in which devices differ? */
const asksMore = (deeds: Deeds): boolean =>
  deeds.size("environment") > mostWeight ||
  deeds.size("font-width") >= mostFonts ||
  ["audio-render", "webgl-renderer", "webgl-extensions"].some((action) => deeds.count(action) > 0);
