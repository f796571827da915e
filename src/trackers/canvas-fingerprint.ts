import { hostOf } from "../site/index.ts";
import { defineSignal } from "./define.ts";
import type { BehaviourFact } from "./facts.ts";

/**
 * Text of fewer different characters says little of a device: badges and tests of one symbol stay
 * below. The number is Englehardt and Narayanan's ("Online tracking", 2016).
 */
const fewestCharacters = 10;

/** Tests of what the browser can draw read at most this many pixels: 60 x 60. */
const largestTest = 3600;

/** Whoever draws more than this makes a picture for people (chart, game, editor) and may save it. */
const mostStrokes = 100;

/** One script writes text on a canvas and reads the pixels back: devices draw it differently. */
export const canvasFingerprint = defineSignal({
  id: "canvas-fingerprint",
  level: 2,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: ({ behaviours }) => {
    const scripts = new Set(behaviours.map(({ script }) => script));
    return [...scripts].flatMap((script) => {
      const facts = behaviours.filter((fact) => fact.script === script);
      const text = total(facts, "canvas-text");
      const read = total(facts, "canvas-read");
      if (text.size < fewestCharacters || read.size <= largestTest) return [];
      const strokes = total(facts, "canvas-draw").count;
      const host = hostOf(script);
      return [
        {
          ...(host === null ? {} : { host, script }),
          confidence: strokes > mostStrokes ? ("possible" as const) : ("saw" as const),
          evidence: {
            texts: text.count,
            characters: text.size,
            reads: read.count,
            pixels: read.size,
          },
        },
      ];
    });
  },
});

/** One action of one script over all frames: counts added up, the largest size. */
function total(facts: readonly BehaviourFact[], action: string): { count: number; size: number } {
  const found = facts.filter((fact) => fact.action === action);
  return {
    count: found.reduce((sum, { count }) => sum + count, 0),
    size: Math.max(0, ...found.map(({ size }) => size)),
  };
}
