import { describe, expect, test } from "vitest";
import { webglFingerprint } from "../../src/trackers/webgl-fingerprint.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("webgl-fingerprint", () => {
  test.each([
    [
      "names, limits and extensions",
      "saw",
      [
        did("webgl-parameters", 60, 120),
        did("webgl-renderer", 0, 2),
        did("webgl-extensions", 0),
        did("webgl-precision", 0, 12),
      ],
    ],
    [
      "a picture read back, and the chip's name",
      "likely",
      [did("webgl-draw", 0, 2), did("webgl-read", 76_800), did("webgl-renderer", 0)],
    ],
    [
      "one that plays a game as well",
      "possible",
      [
        did("webgl-parameters", 60, 120),
        did("webgl-renderer", 0, 2),
        did("webgl-extensions", 0),
        did("webgl-draw", 0, 5000),
      ],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(webglFingerprint.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    [
      "a game that asks for limits before it draws",
      [did("webgl-parameters", 18, 20), did("webgl-precision", 0, 6), did("webgl-extensions", 0)],
    ],
    [
      "a map that picks what was clicked",
      [did("webgl-parameters", 14, 20), did("webgl-draw", 0, 900), did("webgl-read", 1)],
    ],
    ["a test of one format", [did("webgl-draw", 0, 1), did("webgl-read", 1)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(webglFingerprint.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
