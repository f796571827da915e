import { describe, expect, test } from "vitest";
import { bounceTracking } from "../../src/trackers/bounce-tracking.ts";
import { clickId } from "../../src/trackers/click-id.ts";
import { cookieRespawning } from "../../src/trackers/cookie-respawning.ts";
import { cookieSyncing } from "../../src/trackers/cookie-syncing.ts";
import { disguisedCollection } from "../../src/trackers/disguised-collection.ts";
import { firstPartyCookieByOther } from "../../src/trackers/first-party-cookie-by-other.ts";
import { identifyingPixel } from "../../src/trackers/identifying-pixel.ts";
import { storageId } from "../../src/trackers/storage-id.ts";
import { thirdPartyCookie } from "../../src/trackers/third-party-cookie.ts";
import { thirdPartyServiceWorker } from "../../src/trackers/third-party-service-worker.ts";
import { companies } from "./companies.ts";
import { did, trace, visit } from "./visit.ts";

const script = "https://cdn.test/lib.js";
const own = "https://shop-files.test/app.js";

describe("third-party-cookie", () => {
  test("a header of another company's, or a script in its frame", () => {
    const facts = visit({
      traces: [trace("cookie-set", "ads.test", { count: 2 })],
      behaviours: [{ ...did("cookie-write", 64), frame: "frame.test" }],
    });
    expect(thirdPartyCookie.match(facts, companies)).toEqual([
      { host: "ads.test", confidence: "saw", evidence: { headers: 2 } },
      { host: "frame.test", script, confidence: "saw", evidence: { "cookie-write": 1 } },
    ]);
  });

  test("is quiet for a choice that is kept, and for frames of the page's own company", () => {
    const facts = visit({
      behaviours: [
        { ...did("cookie-write", 3), frame: "frame.test" },
        { ...did("cookie-write", 64, 1, own), frame: "shop-files.test" },
      ],
    });
    expect(thirdPartyCookie.match(facts, companies)).toEqual([]);
  });
});

describe("first-party-cookie-by-other", () => {
  test("another company's script keeps a number under the page's name", () => {
    const facts = visit({ behaviours: [did("cookie-write", 40, 3)] });
    expect(firstPartyCookieByOther.match(facts, companies)).toEqual([
      { host: "cdn.test", script, confidence: "saw", evidence: { "cookie-write": 3 } },
    ]);
  });

  test.each([
    ["the page's own script does it", did("cookie-write", 40, 1, own)],
    ["what it keeps is short", did("cookie-write", 8)],
    ["nobody knows whose script it was", did("cookie-write", 40, 1, "")],
    ["it does it in its own frame", { ...did("cookie-write", 40), frame: "cdn.test" }],
  ])("is quiet where %s", (_, deed) => {
    const facts = visit({ behaviours: [deed] });
    expect(firstPartyCookieByOther.match(facts, companies)).toEqual([]);
  });
});

describe("storage-id", () => {
  test("a version tag that stands for one browser", () => {
    const facts = visit({ traces: [trace("tag-set", "ads.test", { sure: false })] });
    expect(storageId.match(facts, companies)).toEqual([
      { host: "ads.test", confidence: "likely", evidence: { tags: 1 } },
    ]);
  });

  test("one finding a script, with what it wrote where", () => {
    const behaviours = [did("storage-write", 120, 2), did("database-write", 90)];
    expect(storageId.match(visit({ behaviours }), companies)).toEqual([
      {
        host: "cdn.test",
        script,
        confidence: "saw",
        evidence: { "storage-write": 2, "database-write": 1 },
      },
    ]);
  });

  test("settings and the page's own notes are none", () => {
    const behaviours = [did("storage-write", 12), did("storage-write", 400, 1, own)];
    expect(storageId.match(visit({ behaviours }), companies)).toEqual([]);
  });
});

describe("cookie-respawning", () => {
  test("a value comes back from another store", () => {
    const facts = visit({ behaviours: [did("id-restored", 128)] });
    expect(cookieRespawning.match(facts, companies)).toMatchObject([{ host: "cdn.test" }]);
  });

  test("the page's own basket may come back", () => {
    const facts = visit({ behaviours: [did("id-restored", 128, 1, own)] });
    expect(cookieRespawning.match(facts, companies)).toEqual([]);
  });
});

describe("cookie-syncing", () => {
  test("says from whom it came", () => {
    const facts = visit({
      traces: [trace("id-passed", "b.test", { from: "a.test", words: { how: ["redirect"] } })],
    });
    expect(cookieSyncing.match(facts, companies)).toEqual([
      {
        host: "b.test",
        confidence: "saw",
        evidence: { times: 1, from: ["a.test"], how: ["redirect"] },
      },
    ]);
  });

  test("is likely where only the words of the request say so", () => {
    const passed = trace("id-passed", "b.test", { sure: false, words: { how: ["words"] } });
    expect(cookieSyncing.match(visit({ traces: [passed] }), companies)).toEqual([
      { host: "b.test", confidence: "likely", evidence: { times: 1, how: ["words"] } },
    ]);
  });

  test("is quiet where nothing was passed on", () => {
    expect(cookieSyncing.match(visit({ traces: [trace("pixel", "b.test")] }), companies)).toEqual(
      [],
    );
  });
});

describe("click-id", () => {
  test("the address carries a mark", () => {
    const words = { names: ["gclid"], domain: ["google.com"] };
    const facts = visit({ traces: [trace("click-id", "", { words })] });
    expect(clickId.match(facts, companies)).toEqual([
      { confidence: "saw", evidence: { parameters: ["gclid"], made: ["google.com"] } },
    ]);
  });

  test("links that carry one are likely enough", () => {
    expect(clickId.match(visit({ about: { markedLinks: 4 } }), companies)).toEqual([
      { confidence: "likely", evidence: { links: 4 } },
    ]);
  });

  test("is quiet on a plain page", () => expect(clickId.match(visit(), companies)).toEqual([]));
});

describe("bounce-tracking", () => {
  test("each company on the way, and no more than likely", () => {
    const facts = visit({ traces: [trace("bounce", "hop.test")] });
    expect(bounceTracking.match(facts, companies)).toEqual([
      { host: "hop.test", confidence: "likely", evidence: { hops: 1 } },
    ]);
  });

  test("a short link gives no mark", () => {
    expect(bounceTracking.match(visit(), companies)).toEqual([]);
  });
});

describe("identifying-pixel", () => {
  test("each host once", () => {
    const facts = visit({ traces: [trace("id-in-picture", "ads.test", { count: 3 })] });
    expect(identifyingPixel.match(facts, companies)).toEqual([
      { host: "ads.test", confidence: "likely", evidence: { requests: 3 } },
    ]);
  });

  test("is quiet where the pixel is known and says more", () => {
    const traces = [trace("id-in-picture", "ads.test"), trace("pixel", "ads.test")];
    expect(identifyingPixel.match(visit({ traces }), companies)).toEqual([]);
  });
});

describe("disguised-collection", () => {
  test.each([
    [true, "likely"],
    [false, "possible"],
  ])("a known program (%s) is %s", (sure, confidence) => {
    const words = { id: ["matomo"] };
    const facts = visit({ traces: [trace("collection", "shop.test", { sure, words })] });
    expect(disguisedCollection.match(facts, companies)).toEqual([
      { host: "shop.test", confidence, evidence: { program: ["matomo"], requests: 1 } },
    ]);
  });

  test("is quiet where the page only talks to itself", () => {
    expect(disguisedCollection.match(visit(), companies)).toEqual([]);
  });
});

describe("third-party-service-worker", () => {
  test("its script is another company's, or another company put it in", () => {
    const facts = visit({
      traces: [trace("worker-script", "push.test")],
      behaviours: [did("worker-register", 0)],
    });
    expect(thirdPartyServiceWorker.match(facts, companies)).toMatchObject([
      { host: "push.test" },
      { host: "cdn.test" },
    ]);
  });

  test("the page's own is none", () => {
    const facts = visit({ behaviours: [did("worker-register", 0, 1, own)] });
    expect(thirdPartyServiceWorker.match(facts, companies)).toEqual([]);
  });
});
