import { describe, expect, test } from "vitest";
import { webrtcAddresses } from "../../src/trackers/webrtc-addresses.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("webrtc-addresses", () => {
  test.each([
    [
      "an offer to nobody",
      "likely",
      [did("rtc-channel", 0), did("rtc-offer", 0), did("rtc-candidates", 0)],
    ],
    [
      "an offer to hear somebody, to nobody",
      "likely",
      [did("rtc-offer", 0, 2), did("rtc-candidates", 0)],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(webrtcAddresses.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    [
      "a video call",
      [
        did("rtc-channel", 0),
        did("rtc-offer", 0),
        did("rtc-candidates", 0),
        did("rtc-media", 0, 2),
      ],
    ],
    [
      "files that are sent from browser to browser",
      [did("rtc-channel", 0), did("rtc-offer", 0), did("rtc-candidates", 0), did("rtc-answer", 0)],
    ],
    [
      "a film that is waited for and comes",
      [did("rtc-offer", 0), did("rtc-candidates", 0), did("rtc-answer", 0)],
    ],
    ["an offer that nobody looks into", [did("rtc-channel", 0), did("rtc-offer", 0)]],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(webrtcAddresses.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
