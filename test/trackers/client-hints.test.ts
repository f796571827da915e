import { describe, expect, test } from "vitest";
import { clientHints } from "../../src/trackers/client-hints.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("client-hints", () => {
  test.each([["all there is", "saw", [did("client-hints", 7)]]] as const)(
    "%s",
    (_, confidence, behaviours) =>
      expect(clientHints.match(visit({ behaviours }), companies)).toMatchObject([
        { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
      ]),
  );

  test.each([
    ["the right download", [did("client-hints", 2)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(clientHints.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
