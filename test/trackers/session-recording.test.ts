import { describe, expect, test } from "vitest";
import { sessionRecording } from "../../src/trackers/session-recording.ts";
import { companies } from "./companies.ts";
import { did, visit } from "./visit.ts";

describe("session-recording", () => {
  test.each([
    [
      "all of it, sent",
      "saw",
      [
        did("observe-document", 4),
        did("listen-document", 6, 12),
        did("markup-read", 96, 300),
        did("send", 0, 3),
      ],
    ],
    [
      "all of it, nothing sent yet",
      "likely",
      [did("observe-document", 3), did("listen-document", 5, 5), did("markup-whole", 9000)],
    ],
    [
      "a tool in two files, of which one listens",
      "saw",
      [
        did("observe-document", 4),
        did("markup-read", 80, 60),
        did("markup-whole", 0, 1),
        did("listen-document", 9, 20, "https://cdn.test/core.js"),
        did("send", 0, 3, "https://cdn.test/core.js"),
      ],
    ],
    [
      "a page that is gone through node by node",
      "saw",
      [
        did("observe-document", 4),
        did("listen-document", 6, 6),
        did("markup-walk", 0, 90),
        did("send", 2400, 3),
      ],
    ],
  ] as const)("%s", (_, confidence, behaviours) =>
    expect(sessionRecording.match(visit({ behaviours }), companies)).toMatchObject([
      { host: "cdn.test", script: "https://cdn.test/lib.js", confidence },
    ]),
  );

  test.each([
    ["a framework that listens to everything", [did("listen-document", 20, 80), did("send", 0, 9)]],
    ["a tool that waits for elements", [did("observe-document", 2), did("markup-read", 90, 400)]],
    [
      "an editor that watches its text",
      [did("listen-document", 5, 5), did("markup-read", 90, 50), did("markup-whole", 4000)],
    ],
    [
      "a tool that notes what is clicked, and the way from there to the root",
      [
        did("observe-document", 4),
        did("listen-document", 8, 20),
        did("markup-read", 14, 28),
        did("send", 0, 4),
      ],
    ],
    [
      "three scripts that each do a part",
      [
        did("observe-document", 4, 1, "https://a.test/x.js"),
        did("listen-document", 6, 6, "https://b.test/x.js"),
        did("markup-read", 96, 300, "https://c.test/x.js"),
      ],
    ],
    [
      "two files of which one listens, where anyone may put some",
      [
        did("observe-document", 4, 1, "https://rented.test/x.js"),
        did("markup-read", 80, 60, "https://rented.test/x.js"),
        did("listen-document", 9, 20, "https://rented.test/y.js"),
      ],
    ],
    [
      "a translator that goes through all texts",
      [
        did("observe-document", 4),
        did("listen-document", 2, 2),
        did("markup-walk", 0, 900),
        did("send", 5000, 3),
      ],
    ],
    [
      "a helper that looks for headings and says that it is used",
      [
        did("observe-document", 3),
        did("listen-document", 6, 6),
        did("markup-walk", 0, 900),
        did("send", 120, 3),
      ],
    ],
    ["nothing", []],
  ])("%s is none", (_, behaviours) =>
    expect(sessionRecording.match(visit({ behaviours }), companies)).toEqual([]),
  );
});
