import { describe, expect, test } from "vitest";
import { borrowedNatives } from "../../src/trackers/borrowed-natives.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("borrowed-natives", () => {
  test.each([
    [
      "pixels read with another window's function",
      "saw",
      [did("borrowed", 0, 2), did("canvas-read", 9000)],
    ],
    ["data sent by it", "saw", [did("borrowed", 0), did("send", 0)]],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(borrowedNatives.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a frame's functions on the frame's own objects", [did("canvas-read", 9000), did("send", 0)]],
    ["a borrowed function that tells nothing", [did("borrowed", 0)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(borrowedNatives.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
