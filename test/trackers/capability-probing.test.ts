import { describe, expect, test } from "vitest";
import { capabilityProbing } from "../../src/trackers/capability-probing.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("capability-probing", () => {
  test.each([
    ["one permission after the other", "saw", [did("permission-query", 11, 11)]],
    ["one setting after the other", "saw", [did("media-query", 22, 22)]],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(capabilityProbing.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a map that asks about the place", [did("permission-query", 1, 3)]],
    ["a page that adapts", [did("media-query", 6, 90)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(capabilityProbing.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
