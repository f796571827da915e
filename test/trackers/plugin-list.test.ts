import { describe, expect, test } from "vitest";
import { pluginList } from "../../src/trackers/plugin-list.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("plugin-list", () => {
  test.each([["the whole list", "saw", [did("plugin-read", 3, 15)]]] as const)(
    "%s",
    (_, confidence, behaviours) =>
      expect(pluginList.match(visit({ behaviours }), companies)).toMatchObject([
        { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
      ]),
  );

  test.each([
    ["a look for one of them", [did("plugin-read", 1, 5)]],
    ["a glance", [did("plugin-read", 2, 2)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(pluginList.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
