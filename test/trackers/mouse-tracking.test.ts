import { describe, expect, test } from "vitest";
import { mouseTracking } from "../../src/trackers/mouse-tracking.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("mouse-tracking", () => {
  test.each([
    [
      "the way of the mouse, sent",
      "likely",
      [did("listen-moves", 1), did("move-read", 0, 200), did("send-after-move-read", 0, 5)],
    ],
    [
      "all of it in one batch",
      "likely",
      [did("listen-moves", 1), did("move-read", 0, 14), did("send-after-move-read", 600, 1)],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(mouseTracking.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a slider", [did("listen-moves", 1), did("move-read", 0, 900)]],
    ["how far down people read", [did("listen-moves", 1), did("send", 0, 4)]],
    [
      "the page's own drawing board",
      [
        did("listen-moves", 1, 1, "https://shop.test/a.js"),
        did("move-read", 0, 200, "https://shop.test/a.js"),
        did("send-after-move-read", 0, 9, "https://shop.test/a.js"),
      ],
    ],
    [
      "one small word that the script is still there",
      [did("listen-moves", 1), did("move-read", 0, 90), did("send-after-move-read", 9, 1)],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(mouseTracking.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
