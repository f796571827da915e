import { describe, expect, test } from "vitest";
import { audioFingerprint } from "../../src/trackers/audio-fingerprint.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("audio-fingerprint", () => {
  test.each([
    [
      "a tone that is worked out in silence and read",
      "saw",
      [did("audio-source", 0), did("audio-shape", 0), did("audio-render", 0), did("audio-read", 0)],
    ],
    [
      "a tone through a compressor, read a few times",
      "likely",
      [did("audio-source", 0), did("audio-shape", 0), did("audio-read", 0, 3)],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(audioFingerprint.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a picture of music", [did("audio-read", 0, 600)]],
    [
      "a synthesiser with a picture of its sound",
      [did("audio-source", 0, 12), did("audio-shape", 0), did("audio-read", 0, 600)],
    ],
    [
      "a song that is worked out to be kept",
      [
        did("audio-source", 0, 4),
        did("audio-shape", 0),
        did("audio-render", 0),
        did("audio-read", 0),
      ],
    ],
    ["an editor that works out a recording", [did("audio-render", 0), did("audio-read", 0, 2)]],
    ["a beep", [did("audio-source", 0)]],
    [
      "one script that makes sound, another that reads it",
      [
        did("audio-source", 0, 1, "https://a.test/x.js"),
        did("audio-render", 0, 1, "https://a.test/x.js"),
        did("audio-read", 0, 1, "https://b.test/y.js"),
      ],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(audioFingerprint.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
