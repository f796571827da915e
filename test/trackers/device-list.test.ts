import { describe, expect, test } from "vitest";
import { deviceList } from "../../src/trackers/device-list.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("device-list", () => {
  test.each([["a list and no call", "likely", [did("devices-list", 0)]]] as const)(
    "%s",
    (_, confidence, behaviours) =>
      expect(deviceList.match(visit({ behaviours }), companies)).toMatchObject([
        { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
      ]),
  );

  test.each([
    ["a video call", [did("devices-list", 0), did("ask-camera", 0)]],
    [
      "a video call in another script",
      [
        did("devices-list", 0, 1, "https://a.test/x.js"),
        did("rtc-media", 0, 1, "https://b.test/x.js"),
      ],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(deviceList.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
