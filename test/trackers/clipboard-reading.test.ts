import { describe, expect, test } from "vitest";
import { clipboardReading } from "../../src/trackers/clipboard-reading.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("clipboard-reading", () => {
  test.each([
    ["by itself", "saw", [did("clipboard-read", 1)]],
    ["by another company after a click", "likely", [did("clipboard-read", 0)]],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(clipboardReading.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["the page's own button", [did("clipboard-read", 0, 1, "https://shop.test/a.js")]],
    ["nothing read", [did("key-read", 0, 9)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(clipboardReading.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
