import { describe, expect, test } from "vitest";
import { keyLogging } from "../../src/trackers/key-logging.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("key-logging", () => {
  test.each([
    [
      "keys read and sent",
      "likely",
      [
        did("listen-keys", 1),
        did("listen-document", 1),
        did("key-read", 0, 30),
        did("send-after-key-read", 8, 4),
      ],
    ],
    [
      "what stands in one field, key by key",
      "possible",
      [did("listen-keys", 1), did("key-read", 0, 30), did("send-after-key-read", 14, 9)],
    ],
    [
      "all of it in one batch",
      "likely",
      [
        did("listen-keys", 1),
        did("listen-document", 1),
        did("key-read", 0, 14),
        did("send-after-key-read", 600, 1),
      ],
    ],
    [
      "keys that the page's markup hands over one by one",
      "likely",
      [did("key-read", 0, 60), did("send-after-key-read", 6, 10)],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(keyLogging.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["shortcuts", [did("listen-keys", 1), did("listen-document", 1), did("key-read", 0, 300)]],
    [
      "the page's own search",
      [
        did("listen-keys", 1, 1, "https://shop.test/a.js"),
        did("key-read", 0, 30, "https://shop.test/a.js"),
        did("send-after-key-read", 8, 9, "https://shop.test/a.js"),
      ],
    ],
    [
      "one key that opens a help window",
      [
        did("listen-keys", 1),
        did("listen-document", 1),
        did("key-read", 0, 2),
        did("send-after-key-read", 0),
      ],
    ],
    [
      "fields that are read and checked twice",
      [did("key-read", 0, 40), did("send-after-key-read", 60, 2)],
    ],
    [
      "fields that are checked at each key by a script that says again and again that it is there",
      [did("listen-keys", 1, 3), did("key-read", 0, 90), did("send-after-key-read", 0, 30)],
    ],
    ["events without keys", [did("listen-keys", 1), did("send", 0, 9)]],
    [
      "one small word that the script is still there",
      [
        did("listen-keys", 1),
        did("listen-document", 1),
        did("key-read", 0, 90),
        did("send-after-key-read", 9, 1),
      ],
    ],
    [
      "the company's own box",
      [
        did("listen-keys", 1),
        did("listen-document", 1),
        did("key-read", 0, 30),
        did("send-after-key-read", 8, 4),
      ].map((fact) => ({ ...fact, frame: "cdn.test" })),
    ],
    [
      "a library that calls the page's own handler, and sends for it",
      [
        did("listen-keys", 1),
        ...[did("key-read", 0, 30), did("send-after-key-read", 8, 4)].map((fact) => ({
          ...fact,
          caller: "https://shop.test/a.js",
        })),
      ],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(keyLogging.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
