import { describe, expect, test } from "vitest";
import { browserDetails } from "../../src/trackers/browser-details.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("browser-details", () => {
  test.each([["many rare details at once", "saw", [did("environment", 41, 30)]]] as const)(
    "%s",
    (_, confidence, behaviours) =>
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
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(browserDetails.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
