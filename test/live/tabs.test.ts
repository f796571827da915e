import { beforeEach, describe, expect, test } from "vitest";
import { createTabs, type Tabs } from "../../src/live/tabs.ts";
import { frame } from "./facts.ts";

const page = {
  url: "https://shop.example/basket",
  host: "shop.example",
  site: "shop.example",
  at: 1000,
  document: "doc-1",
};
const from = { origin: "https://shop.example/", document: "doc-1", private: false };
const request = {
  ...{ tab: 1, id: "r1", host: "ads.test", main: false, top: true, initiator: null },
  at: 900,
};
const hostsOf = (tabs: Tabs, tab = 1) => Object.fromEntries(tabs.visit(tab)?.met.counts() ?? []);

let tabs: Tabs;
let made: number;
beforeEach(() => {
  made = 0;
  tabs = createTabs(() => `visit-${++made}`);
});

describe("tabs", () => {
  test("a page that is shown begins a visit with an id of its own", () => {
    expect(tabs.begin(1, page)).toMatchObject({ id: "visit-1", startedAt: 1000, private: null });
    expect(tabs.begin(1, { ...page, document: "doc-2" }).id).toBe("visit-2");
  });

  test("a frame's word begins the visit that the worker slept through", () => {
    expect(tabs.frame(1, 0, from, frame(), page)?.id).toBe("visit-1");
    expect(tabs.visit(1)?.private).toBe(false);
  });

  test("a frame that speaks before the page is announced begins the same visit", () => {
    tabs.request({ ...request, host: "bounce.test", main: true });
    tabs.request({ ...request, host: "shop.example", main: true });
    tabs.frame(1, 0, from, frame({ typed: ["email-address"] }), page);
    expect(tabs.begin(1, { ...page, at: 990 }).id).toBe("visit-1");
    expect(hostsOf(tabs)).toEqual({ "bounce.test": 1 });
    expect(tabs.visit(1)?.frames[0]?.facts.typed).toEqual(["email-address"]);
  });

  test("an empty page in between does not make the way to the next one forgotten", () => {
    tabs.request({ ...request, host: "bounce.test", main: true });
    tabs.request({ ...request, host: "shop.example", main: true });
    tabs.end(1);
    tabs.begin(1, page);
    expect(hostsOf(tabs)).toEqual({ "bounce.test": 1 });
  });

  test("requests that are told of after the page that they led to belong to it", () => {
    tabs.begin(1, page);
    tabs.request({ ...request, host: "bounce.test", main: true });
    tabs.request({ ...request, host: "shop.example", main: true });
    expect(hostsOf(tabs)).toEqual({ "bounce.test": 1 });
    // The page is being loaded again: what leads there is the next visit's.
    tabs.request({ ...request, id: "r2", host: "again.test", main: true, at: 1100 });
    tabs.request({ ...request, id: "r2", host: "shop.example", main: true, at: 1110 });
    expect(hostsOf(tabs)).toEqual({ "bounce.test": 1 });
    tabs.begin(1, { ...page, document: "doc-2", at: 1200 });
    expect(hostsOf(tabs)).toEqual({ "again.test": 1 });
  });

  test("so do they where the page is told of in the middle of its way", () => {
    tabs.request({ ...request, host: "bounce.test", main: true });
    tabs.begin(1, page);
    tabs.request({ ...request, host: "shop.example", main: true });
    expect(hostsOf(tabs)).toEqual({ "bounce.test": 1 });
  });

  test("a way that no page came of is not the next one's", () => {
    tabs.request({ ...request, host: "bounce.test", main: true });
    tabs.request({ ...request, host: "shop.example", main: true });
    tabs.begin(1, { ...page, host: "other.example", url: "https://other.example/" });
    tabs.begin(1, { ...page, document: "doc-2", at: 1200 });
    expect(hostsOf(tabs)).toEqual({});
  });

  test("the same where the browser gives documents no ids", () => {
    tabs.frame(1, 0, { ...from, document: null }, frame(), page);
    expect(tabs.begin(1, { ...page, document: null, at: 990 }).id).toBe("visit-1");
    expect(tabs.begin(1, { ...page, document: null, at: 1010 }).id).toBe("visit-2");
  });

  test("another top document is another visit", () => {
    tabs.frame(1, 0, { ...from, document: null }, frame(), page);
    const other = frame({ document: "1".repeat(32) });
    expect(tabs.frame(1, 0, { ...from, document: null }, other, page)?.id).toBe("visit-2");
  });

  test("a page that was typed in is remembered when it is left, until the tab is closed", () => {
    tabs.frame(1, 0, from, frame({ typed: ["email-address"] }), page);
    expect(tabs.left(1)).toBeUndefined();
    tabs.begin(1, { ...page, document: "doc-2" });
    expect(tabs.left(1)?.id).toBe("visit-1");
    // Pages on the way, in which nobody typed, do not take its place.
    tabs.begin(1, { ...page, document: "doc-3" });
    expect(tabs.left(1)?.id).toBe("visit-1");
    tabs.end(1);
    expect(tabs.left(1)?.id).toBe("visit-1");
    tabs.end(1, true);
    expect(tabs.left(1)).toBeUndefined();
  });

  test("what was erased is not remembered either", () => {
    tabs.frame(1, 0, from, frame({ typed: ["email-address"] }), page);
    tabs.begin(1, { ...page, document: "doc-2" });
    tabs.forget("other.example");
    expect(tabs.left(1)?.id).toBe("visit-1");
    tabs.forget("shop.example");
    expect(tabs.left(1)).toBeUndefined();
  });

  test("a late word of the page that was left is not taken for the next one's", () => {
    tabs.begin(1, { ...page, document: "doc-2" });
    expect(tabs.frame(1, 0, from, frame(), page)).toBeNull();
  });

  test("nor where it comes under the number of a frame, as Chromium has it", () => {
    tabs.frame(1, 0, from, frame({ typed: ["email-address"] }), page);
    tabs.frame(1, 3, from, frame({ document: "3".repeat(32) }), page);
    tabs.begin(1, { ...page, document: "doc-2" });
    expect(tabs.frame(1, 6, from, frame({ typed: ["email-address"] }), page)).toBeNull();
    expect(tabs.frame(1, 7, from, frame({ document: "3".repeat(32) }), page)).toBeNull();
    expect(tabs.frame(1, 8, from, frame({ document: "8".repeat(32) }), page)?.id).toBe("visit-2");
  });

  test("an older message never replaces a newer one", () => {
    tabs.frame(1, 0, from, frame({ sequence: 5, typed: ["email-address"] }), page);
    tabs.frame(1, 0, from, frame({ sequence: 4 }), page);
    expect(tabs.visit(1)?.frames[0]?.facts.typed).toEqual(["email-address"]);
  });

  test("requests are counted for the tab's visit, a replay only once", () => {
    tabs.begin(1, page);
    expect(tabs.request(request)).toBe(1);
    expect(tabs.request(request)).toBeNull();
    tabs.request({ ...request, id: "r2" });
    expect(hostsOf(tabs)).toEqual({ "ads.test": 2 });
  });

  test("a host on the way to the page is counted with the page", () => {
    tabs.request({ ...request, host: "bounce.test", main: true });
    tabs.request({ ...request, host: "shop.example", main: true });
    tabs.begin(1, page);
    expect(hostsOf(tabs)).toEqual({ "bounce.test": 1 });
  });

  test("the last word of the page before is not the next one's", () => {
    tabs.begin(1, page);
    expect(tabs.request({ ...request, initiator: "left.example" })).toBeNull();
    expect(tabs.request({ ...request, id: "r2", initiator: "left.example", top: false })).toBe(1);
  });

  test("a service worker's requests belong to its site's newest visit", () => {
    tabs.begin(1, page);
    tabs.begin(2, page);
    tabs.begin(3, { ...page, site: "other.example" });
    expect(tabs.request({ ...request, tab: -1, initiator: "shop.example" })).toBe(2);
    expect(tabs.request({ ...request, tab: -1, initiator: "unknown.example" })).toBeNull();
  });

  test("what is saved comes back whole, and never of a private tab", () => {
    tabs.begin(1, page);
    tabs.request(request);
    expect(tabs.save(1)).toBeNull();
    tabs.setPrivate(1, false);
    const saved = JSON.parse(JSON.stringify(tabs.save(1)));
    const woken = createTabs(() => "new");
    woken.restore(1, saved);
    expect(woken.visit(1)?.id).toBe("visit-1");
    expect(hostsOf(woken)).toEqual({ "ads.test": 1 });
    tabs.setPrivate(1, true);
    expect(tabs.save(1)).toBeNull();
  });

  test("what scripts did in frames that are gone is kept, what was asked there is not", () => {
    const action = { script: "https://cdn.test/f.js", action: "canvas-read", count: 1, size: 9000 };
    const asked = frame();
    tabs.frame(1, 0, from, frame(), page);
    for (let id = 1; id < 60; id += 1)
      tabs.frame(1, id, from, { ...asked, actions: [action] }, page);
    tabs.keepFrames(1, new Set([0]));
    const { frames = {}, past = [] } = tabs.visit(1) ?? {};
    expect(Object.keys(frames)).toEqual(["0"]);
    expect(past).toHaveLength(40);
    expect(past.at(-1)?.facts).toMatchObject({ actions: [action], asked: [], hiddenAutofill: [] });
  });

  test("frames that are gone are forgotten", () => {
    tabs.frame(1, 0, from, frame(), page);
    tabs.frame(1, 7, from, frame(), page);
    tabs.keepFrames(1, new Set([0]));
    expect(Object.keys(tabs.visit(1)?.frames ?? {})).toEqual(["0"]);
    expect(tabs.visit(1)?.past).toBeUndefined();
  });

  test("an erased site's open page goes on as a visit that knows nothing", () => {
    tabs.begin(1, page);
    tabs.request(request);
    tabs.begin(2, { ...page, site: "other.example" });
    tabs.forget("shop.example");
    expect(tabs.visit(1)).toMatchObject({ id: "visit-3", frames: {} });
    expect(hostsOf(tabs)).toEqual({});
    expect(tabs.visit(2)?.id).toBe("visit-2");
  });

  test("more tabs than anybody has cost the oldest", () => {
    for (let tab = 0; tab <= 300; tab += 1) tabs.begin(tab, page);
    expect(tabs.visit(0)).toBeUndefined();
    expect(tabs.visit(300)).toBeDefined();
  });
});
