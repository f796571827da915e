import { describe, expect, test } from "vitest";
import { canvasFingerprint } from "../../src/trackers/canvas-fingerprint.ts";
import type { BehaviourFact } from "../../src/trackers/index.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

const match = (...behaviours: BehaviourFact[]) =>
  canvasFingerprint.match(visit({ behaviours }), companies);

describe("canvas-fingerprint", () => {
  test("text of many characters, read back from a canvas", () => {
    expect(
      match(did("canvas-text", 26, 2), did("canvas-draw", 14_400, 5), did("canvas-read", 14_400)),
    ).toEqual([
      {
        host: "cdn.test",
        script: "https://cdn.test/lib.js",
        confidence: "saw",
        evidence: { texts: 2, characters: 26, reads: 1, pixels: 14_400 },
      },
    ]);
  });

  test("a canvas that is read piece by piece", () => {
    const found = match(did("canvas-text", 26), did("canvas-read", 500, 20));
    expect(found).toMatchObject([{ evidence: { reads: 20, pixels: 10_000 } }]);
  });

  test("a script without an address is the page's own", () => {
    const [finding, ...others] = match(
      did("canvas-text", 26, 1, ""),
      did("canvas-read", 14_400, 1, ""),
    );
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ confidence: "saw" });
    expect(finding).not.toHaveProperty("host");
    expect(finding).not.toHaveProperty("script");
  });

  test("facts of several frames are one script's doing", () => {
    const found = match(
      did("canvas-text", 12),
      did("canvas-text", 26),
      did("canvas-read", 5600),
      did("canvas-read", 14_400, 2),
    );
    expect(found).toMatchObject([
      { evidence: { texts: 2, characters: 26, reads: 3, pixels: 14_400 } },
    ]);
  });

  test("letters that are drawn one by one are likely", () => {
    const found = match(
      did("canvas-text", 1, 29),
      did("canvas-draw", 0),
      did("canvas-read", 18_000),
    );
    expect(found).toMatchObject([{ confidence: "likely" }]);
  });

  test("somebody who lays texts out and asks for much else recognises devices", () => {
    const drawn = [did("canvas-text", 26, 2), did("canvas-draw", 0), did("canvas-read", 14_400)];
    const laid = did("canvas-measure", 0, 4);
    expect(match(...drawn, laid, did("environment", 28, 20))).toMatchObject([
      { confidence: "saw" },
    ]);
    expect(match(...drawn, laid, did("webgl-renderer", 0, 2))).toHaveLength(1);
    const tries = [did("canvas-font", 50, 150), did("canvas-measure", 0, 150)];
    expect(match(...drawn, ...tries)).toHaveLength(1);
  });

  test("a smaller picture that is shown is not the one that was read", () => {
    const drawn = [did("canvas-text", 26, 2), did("canvas-draw", 0), did("canvas-read", 14_400)];
    expect(match(...drawn, did("canvas-shown", 4000, 1, "https://shop.test/a.js"))).toHaveLength(1);
  });

  test("a chart that is drawn with many strokes and saved is possible at most", () => {
    const found = match(
      did("canvas-text", 14, 10),
      did("canvas-draw", 480_000, 900),
      did("canvas-read", 480_000),
    );
    expect(found).toMatchObject([{ confidence: "possible" }]);
  });

  test.each([
    ["a test whether an emoji can be drawn", [did("canvas-text", 2), did("canvas-read", 90_000)]],
    ["a badge on the site's icon", [did("canvas-text", 3), did("canvas-read", 1024)]],
    ["text on a canvas of 60 x 60", [did("canvas-text", 12), did("canvas-read", 3600)]],
    [
      "a chart that asks what is below the mouse",
      [did("canvas-text", 20, 30), did("canvas-read", 1, 9000)],
    ],
    ["a chart that nobody reads", [did("canvas-text", 20, 30), did("canvas-draw", 480_000, 200)]],
    ["a photo that is made smaller", [did("canvas-draw", 480_000), did("canvas-read", 480_000)]],
    [
      "one script that writes, another that reads",
      [
        did("canvas-text", 26, 1, "https://a.test/chart.js"),
        did("canvas-read", 14_400, 1, "https://b.test/photo.js"),
      ],
    ],
    [
      "a drawing whose texts are laid out, saved",
      [
        did("canvas-text", 20, 3),
        did("canvas-measure", 0, 9),
        did("canvas-font", 1, 9),
        did("canvas-draw", 0, 9),
        did("canvas-read", 600_000),
      ],
    ],
    [
      "a part of the page as a picture, word by word, for a report of what went wrong",
      [did("canvas-text", 11, 18), did("canvas-draw", 0, 40), did("canvas-read", 623_000, 5)],
    ],
    [
      "a card of a few short words",
      [did("canvas-text", 7, 14), did("canvas-draw", 0, 4), did("canvas-read", 60_000)],
    ],
    [
      "a mark across the page",
      [did("canvas-text", 26), did("canvas-rotate", 0), did("canvas-read", 45_000)],
    ],
    [
      "a picture that another script shows",
      [
        did("canvas-text", 20, 2),
        did("canvas-draw", 0, 2),
        did("canvas-read", 230_400),
        did("canvas-shown", 230_400, 1, "https://shop.test/a.js"),
      ],
    ],
    [
      "a score that changes all the time",
      [did("canvas-text", 2, 900), did("canvas-draw", 0, 40), did("canvas-read", 90_000)],
    ],
    [
      "a few letters on pictures of people without one",
      [did("canvas-text", 2, 9), did("canvas-draw", 0, 9), did("canvas-read", 10_000, 9)],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) => expect(match(...behaviours)).toEqual([]));
});
