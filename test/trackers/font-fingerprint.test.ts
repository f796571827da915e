import { describe, expect, test } from "vitest";
import { fontFingerprint } from "../../src/trackers/font-fingerprint.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("font-fingerprint", () => {
  test.each([
    ["fonts on a canvas", "saw", [did("canvas-font", 60, 180), did("canvas-measure", 0, 180)]],
    ["fonts of elements", "saw", [did("font-width", 55, 330)]],
    ["fonts asked by name", "saw", [did("font-check", 45, 45)]],
    ["fonts that are tried one by one", "likely", [did("font-load", 0, 42)]],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(fontFingerprint.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a chart", [did("canvas-font", 4, 90), did("canvas-measure", 0, 300)]],
    ["an editor's list of fonts", [did("font-width", 20, 40)]],
    ["fonts that are set and never measured", [did("canvas-font", 60, 60)]],
    ["a page that waits for its fonts", [did("font-check", 3, 60)]],
    [
      "a document with fonts of its own",
      [did("font-load", 0, 36), did("canvas-font", 36, 400), did("canvas-draw", 0, 900)],
    ],
    ["a site's own fonts", [did("font-load", 0, 12)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(fontFingerprint.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
