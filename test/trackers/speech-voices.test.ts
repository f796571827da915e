import { describe, expect, test } from "vitest";
import { speechVoices } from "../../src/trackers/speech-voices.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("speech-voices", () => {
  test.each([["a list and no word", "likely", [did("speech-voices", 0)]]] as const)(
    "%s",
    (_, confidence, behaviours) =>
      expect(speechVoices.match(visit({ behaviours }), companies)).toMatchObject([
        { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
      ]),
  );

  test.each([
    ["a page that reads aloud", [did("speech-voices", 0), did("speech-speak", 0)]],
    ["a page that could read aloud", [did("speech-voices", 0, 1, "https://shop.test/a.js")]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(speechVoices.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
