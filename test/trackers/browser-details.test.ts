import { describe, expect, test } from "vitest";
import { browserDetails } from "../../src/trackers/browser-details.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("browser-details", () => {
  test.each([
    ["many rare details at once", "saw", [did("environment", 41, 30)]],
    [
      "some of them, the graphics chip, the plugins and a drawing of letters",
      "likely",
      [
        did("environment", 14, 8),
        did("webgl-renderer", 0, 1),
        did("plugin-read", 2, 6),
        did("canvas-text", 1, 32),
        did("canvas-read", 16_800, 1),
      ],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(browserDetails.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a counter of visits", [did("environment", 10, 12)]],
    ["a library for old browsers", [did("environment", 15, 200)]],
    [
      "a detail a script",
      [
        did("environment", 8, 1, "https://a.test/x.js"),
        did("environment", 9, 1, "https://b.test/x.js"),
        did("environment", 9, 1, "https://c.test/x.js"),
      ],
    ],
    [
      "a game that asks what it may draw",
      [did("environment", 12, 9), did("webgl-renderer", 0, 1), did("webgl-parameters", 20, 20)],
    ],
    [
      "a call that looks for devices",
      [did("environment", 14, 9), did("devices-list", 0, 2), did("webgl-renderer", 0, 1)],
    ],
    [
      "a player of sounds that draws",
      [did("environment", 6, 6), did("audio-render", 0, 1), did("canvas-read", 90_000, 1)],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(browserDetails.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
