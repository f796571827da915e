import { describe, expect, test, vi } from "vitest";
import { documentsOf, takeFrame } from "../../src/live/documents.ts";
import { createRecorder } from "../../src/live/recorder.ts";
import {
  askedFields,
  beginVisit,
  eventsOf,
  type Knowledge,
  unseenIn,
} from "../../src/live/visit.ts";
import type { FrameFacts } from "../../src/messages/protocol.ts";
import { field, frame } from "./facts.ts";

const knowledge: Knowledge = {
  siteOf: (host) => host.split(".").slice(-2).join("."),
  sameCompany: (a, b) => a.endsWith("shop.example") && b.endsWith("shop.example"),
  hostOf: (url) => (URL.canParse(url) ? new URL(url).hostname : null),
  companyOf: () => null,
  judge: () => [],
};

function visitWith(...frames: FrameFacts[]) {
  const visit = beginVisit({
    id: "v",
    document: null,
    url: "https://shop.example/",
    host: "shop.example",
    site: "shop.example",
    startedAt: 1,
  });
  visit.private = false;
  for (const [index, facts] of frames.entries()) {
    takeFrame(visit, index, "https://shop.example/", facts);
  }
  return visit;
}

/** What signals are judged by. */
function judged(...frames: FrameFacts[]) {
  const judge = vi.fn<Knowledge["judge"]>(() => []);
  eventsOf(visitWith(...frames), { ...knowledge, judge }, 1);
  return judge.mock.calls[0]?.[0].page.about;
}

describe("what a page says of itself", () => {
  const { about } = frame();

  test("is unknown until it was read: it lacks nothing, and nothing is said to be missing", () => {
    expect(judged(frame())).toMatchObject({
      notice: "unread",
      offers: ["withdraw", "contact", "untargeted", "leave"],
    });
  });

  test("is taken together from the frames that were read", () => {
    const none = { ...about, notice: "none" as const };
    const near = { ...about, notice: "near" as const, offers: ["contact" as const] };
    expect(judged(frame({ about: none }), frame())?.notice).toBe("none");
    expect(judged(frame({ about: none }), frame({ about: near }))).toMatchObject({
      notice: "near",
      offers: ["contact"],
    });
  });
});

describe("a frame that shows another document", () => {
  const asks = { asked: [field()], hiddenAutofill: ["phone-number" as const] };
  const next = frame({ document: "1".repeat(32) });

  test("has asked what somebody typed into it", () => {
    const visit = visitWith(frame(), frame({ ...asks, typed: ["email-address"] }));
    takeFrame(visit, 1, "https://news.test/", next);
    expect(askedFields(visit)).toMatchObject([
      { kind: "email-address", frame: "https://shop.example/" },
    ]);
    expect(eventsOf(visit, knowledge, 9)).toContainEqual(
      expect.objectContaining({ type: "typed", kind: "email-address" }),
    );
  });

  test("asks no longer what nobody answered, and what scripts did in it stays done", () => {
    const action = { script: "https://cdn.test/f.js", action: "canvas-read", count: 1, size: 9000 };
    const visit = visitWith(frame(), frame({ ...asks, actions: [action] }));
    takeFrame(visit, 1, "https://news.test/", next);
    expect(askedFields(visit)).toEqual([]);
    expect(documentsOf(visit).flatMap(({ facts }) => facts.actions)).toEqual([action]);
  });

  test("keeps nothing of a document that did nothing", () => {
    const visit = visitWith(frame(), frame(asks));
    takeFrame(visit, 1, "https://news.test/", next);
    expect(visit.past).toBeUndefined();
  });

  test("is not put back by a late word of the one before", () => {
    const visit = visitWith(frame(), frame({ ...asks, typed: ["email-address"] }));
    takeFrame(visit, 1, "https://news.test/", next);
    const last = frame({ ...asks, sequence: 2, typed: ["email-address", "phone-number"] });
    takeFrame(visit, 1, "https://shop.example/", last);
    takeFrame(visit, 1, "https://shop.example/", frame({ typed: [] }));
    expect(visit.frames[1]?.facts).toBe(next);
    expect(documentsOf(visit).flatMap(({ facts }) => facts.typed)).toEqual(last.typed);
  });

  test("has shown so many documents that only the last ones count", () => {
    const visit = visitWith(frame());
    for (let at = 1; at < 60; at++)
      takeFrame(
        visit,
        1,
        "https://ads.test/",
        frame({ document: `${at}`, typed: ["email-address"] }),
      );
    expect(visit.past?.map(({ facts }) => facts.document)).toEqual(
      Array.from({ length: 40 }, (_, at) => `${at + 19}`),
    );
  });
});

describe("a visit's events", () => {
  test("one asked event a kind, with the reasons of all its fields", () => {
    const visit = visitWith(
      frame({
        asked: [
          field({ confidence: "possible" }),
          field({ selector: "#again", required: true, because: ["label", "type"] }),
        ],
      }),
      frame({ asked: [field({ kind: "phone-number" })] }),
    );
    expect(eventsOf(visit, knowledge, 9)).toMatchObject([
      {
        type: "asked",
        kind: "email-address",
        required: true,
        because: ["type", "label"],
        confidence: "likely",
        visit: "v",
        at: 9,
        site: "shop.example",
      },
      { type: "asked", kind: "phone-number", required: false },
    ]);
    expect(askedFields(visit)).toHaveLength(3);
  });

  test("requests are the browser's count or the frame's, whichever is more, own hosts left out", () => {
    const visit = visitWith(
      frame({
        met: [
          { host: "ads.test", requests: 3 },
          { host: "cdn.shop.example", requests: 8 },
        ],
      }),
    );
    visit.met.saw({ id: "1", host: "ads.test" });
    visit.met.saw({ id: "2", host: "stats.test" });
    const met = eventsOf(visit, knowledge, 1).filter(({ type }) => type === "met");
    expect(met).toMatchObject([
      { party: { host: "ads.test", site: "ads.test" }, requests: 3 },
      { party: { host: "stats.test" }, requests: 1 },
    ]);
  });

  test("a finding becomes an event with whoever did it", () => {
    const judge: Knowledge["judge"] = () => [
      {
        signal: "canvas-fingerprint",
        finding: {
          host: "a.fp.test",
          script: "https://a.fp.test/x.js",
          confidence: "saw",
          evidence: { reads: 1 },
        },
      },
    ];
    expect(eventsOf(visitWith(frame()), { ...knowledge, judge }, 1)).toMatchObject([
      {
        type: "signal",
        by: { host: "a.fp.test", site: "fp.test", script: "https://a.fp.test/x.js" },
      },
    ]);
  });

  describe("reads", () => {
    const lib = "https://cdn.lib.example/lib.js";
    const readBy = (scripts: readonly string[], purposes: readonly string[] = []) => {
      const facts = frame({
        reads: [{ kind: "email-address", scripts: [...scripts], keys: false, count: 2 }],
      });
      const know = { ...knowledge, companyOf: () => ({ purposes, hosting: false }) };
      return eventsOf(visitWith(facts), know, 1).filter(({ type }) => type === "read");
    };

    test("by another company's script", () =>
      expect(readBy([lib])).toMatchObject([{ confidence: "saw", count: 2, by: { script: lib } }]));
    test("by the page's own script are its own business", () =>
      expect(readBy(["https://shop.example/a.js"])).toEqual([]));
    test("by a library that the page's script asked are the page's", () =>
      expect(readBy([lib, "https://shop.example/a.js"])).toEqual([]));
    test("by one that follows people may be more than that", () =>
      expect(readBy([lib, "https://shop.example/a.js"], ["advertising"])).toMatchObject([
        { confidence: "possible" },
      ]));
  });
});

describe("the recorder", () => {
  test("hands over only what is new", async () => {
    const add = vi.fn(async () => undefined);
    const recorder = createRecorder(add, knowledge);
    const visit = visitWith(frame({ asked: [field()] }));
    await recorder.note(visit, 1);
    await recorder.note(visit, 2);
    visit.met.saw({ id: "1", host: "ads.test" });
    await recorder.note(visit, 3);
    expect(add.mock.calls).toMatchObject([[[{ type: "asked" }]], [[{ type: "met" }]]]);
  });

  test("what was not stored is handed over again", async () => {
    const add = vi.fn(async () => undefined);
    add.mockRejectedValueOnce(new Error("full"));
    const recorder = createRecorder(add, knowledge);
    const visit = visitWith(frame({ asked: [field()] }));
    await expect(recorder.note(visit, 1)).rejects.toThrow("full");
    await recorder.note(visit, 2);
    expect(add).toHaveBeenCalledTimes(2);
  });

  test.each([true, null])("writes nothing of a tab whose privacy is %s", async (isPrivate) => {
    const add = vi.fn(async () => undefined);
    const visit = visitWith(frame({ asked: [field()] }));
    visit.private = isPrivate;
    await createRecorder(add, knowledge).note(visit, 1);
    expect(add).not.toHaveBeenCalled();
  });
});

test("a page that speaks with a program beside it has a place that cannot be seen", () => {
  const fact = { script: "https://shop.example/a.js", count: 1, size: 0 };
  const draws = frame({ actions: [{ ...fact, action: "canvas-draw" }] });
  const asks = frame({ actions: [{ ...fact, action: "worker-use" }] });
  expect(unseenIn(visitWith(draws))).toEqual([]);
  expect(unseenIn(visitWith(draws, asks))).toEqual(["worker"]);
});
