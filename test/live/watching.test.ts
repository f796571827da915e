import { gzipSync } from "fflate";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { createStream, createWatch } from "../../src/leaks/index.ts";
import type { Outgoing } from "../../src/live/accounts.ts";
import { bodyParts } from "../../src/live/outgoing.ts";
import { beginVisit, type LiveVisit } from "../../src/live/visit.ts";
import { createWatcher, type Watcher } from "../../src/live/watcher.ts";
import type { SinkWord } from "../../src/messages/line.ts";
import { frame } from "./facts.ts";

const mail = "canary.7391@mailbox.example";
const script = "https://cdn.test/t.js";
let now: number;
let timers: { task: () => void; at: number }[];
let visit: LiveVisit;
let watcher: Watcher;

beforeEach(() => {
  now = 1_000_000;
  timers = [];
  visit = beginVisit({
    id: "v",
    document: null,
    url: "https://shop.example/",
    host: "shop.example",
    site: "shop.example",
    startedAt: now,
  });
  watcher = createWatcher({
    hostOf: (url) => (URL.canParse(url) ? new URL(url).hostname : null),
    siteOf: (host) => host.split(".").slice(-2).join("."),
    sameCompany: (a, b) => a === b,
    companyOf: () => null,
    isLookedUp: () => false,
    speaksAsCollector: () => false,
    opensAccount: () => false,
    kindCalled: () => null,
    mayMatter: (page, { host }) => host !== page,
    createWatch,
    createStream: (watch) => createStream(watch as ReturnType<typeof createWatch>),
    now: () => now,
    later: (task, ms) => timers.push({ task, at: now + ms }),
    changed: () => {},
  });
  watcher.open(1, visit);
});

const pass = (ms: number): void => {
  now += ms;
  for (const { task } of timers.filter(({ at }) => at <= now)) task();
  timers = timers.filter(({ at }) => at > now);
};
const typed = (value = mail): void =>
  watcher.told(1, 0, "https://shop.example/", {
    tell: "values",
    values: [{ kind: "email-address", value, at: now }],
    submitted: null,
    known: [],
  });
const request = (part: Partial<Outgoing> = {}): void =>
  watcher.sent(1, {
    id: "r1",
    url: "https://in.ads.test/c",
    host: "in.ads.test",
    method: "POST",
    at: now,
    initiator: "shop.example",
    page: false,
    answered: false,
    parts: [{ channel: "body", content: JSON.stringify({ mail }) }],
    unread: null,
    ...part,
  });
const word = (part: Partial<SinkWord> = {}): void =>
  watcher.told(1, 0, "https://shop.example/", {
    tell: "sinks",
    words: [
      {
        sink: "fetch",
        url: "https://in.ads.test/c",
        method: "POST",
        scripts: [script],
        at: now,
        ...part,
      },
    ],
  });

describe("the two accounts of one request", () => {
  test("are joined, whichever comes first", () => {
    typed();
    request();
    word();
    expect(visit.sent).toMatchObject([{ host: "in.ads.test", script, confidence: "saw" }]);
    word({ url: "https://two.ads.test/c" });
    request({ id: "r2", url: "https://two.ads.test/c", host: "two.ads.test" });
    expect(visit.sent?.[1]).toMatchObject({ host: "two.ads.test", script, confidence: "saw" });
  });

  test("a body that only the probe could read counts once the browser told of the request", () => {
    typed();
    word({ sink: "beacon", body: JSON.stringify({ mail }) });
    expect(visit.sent).toMatchObject([{ confidence: "likely" }]);
    request({ parts: [], unread: "blob-body" });
    expect(visit.sent).toMatchObject([{ confidence: "saw" }]);
    pass(2000);
    expect(visit.unread ?? []).toEqual([]);
  });

  test("a body that nobody could read is said to be unread", () => {
    typed();
    request({ parts: [], unread: "blob-body" });
    pass(2000);
    expect(visit.sent ?? []).toEqual([]);
    expect(visit.unread).toEqual([{ host: "in.ads.test", why: "blob-body" }]);
  });
});

test("what a press sends is judged by it, though the browser tells of it before the frame does", () => {
  const press = (submitted: number) =>
    watcher.told(1, 0, "https://shop.example/", {
      ...{ tell: "values", submitted, known: [] },
      values: [{ kind: "email-address", value: mail, at: 1_000_000 }],
    });
  typed();
  pass(1000);
  request({ id: "early", url: "https://keys.test/", host: "keys.test" });
  pass(800);
  const pressed = now;
  request({ at: now + 3 });
  expect(visit.sent?.map(({ when }) => when)).toEqual(["before-submit", "before-submit"]);
  pass(20);
  press(pressed);
  const told = () => visit.sent?.map(({ host, when }) => `${host} ${when}`);
  expect(told()).toEqual(["keys.test before-submit", "in.ads.test after-submit"]);
  // Told again it stays so.
  press(pressed);
  expect(told()).toHaveLength(2);
});

test("what the page itself showed counts where whoever sends it has read the field", () => {
  const shows = () =>
    watcher.told(1, 0, "https://shop.example/", {
      tell: "values",
      values: [{ kind: "email-address", value: mail, at: now, shown: true }],
      submitted: null,
      known: [],
    });
  shows();
  request();
  word();
  pass(2000);
  expect(visit.sent ?? []).toEqual([]);
  const reads = [{ kind: "email-address" as const, scripts: [script], keys: false, count: 1 }];
  visit.frames[0] = { origin: "https://shop.example/", facts: frame({ reads }) };
  request({ id: "r2" });
  word();
  pass(2000);
  expect(visit.sent).toHaveLength(1);
});

test("a beacon with nothing in it is not unread", () => {
  typed();
  word({ sink: "beacon", empty: true });
  request({ parts: [], unread: "blob-body" });
  pass(2000);
  expect(visit.unread ?? []).toEqual([]);
});

describe("what was not read wholly is never called clean", () => {
  const bytes = (length: number) =>
    Uint8Array.from({ length }, (_, at) => (Math.imul(at + 11, 2_654_435_761) >>> 13) & 255);
  const content = (parts: readonly { bytes: Uint8Array }[]) =>
    bodyParts({ raw: parts.map(({ bytes }) => ({ bytes: bytes.slice().buffer })) });

  test("a body that is longer than anything that is read", () => {
    typed();
    request(content([{ bytes: new Uint8Array(400_000).fill(97) }]));
    expect(visit.unread).toEqual([{ host: "in.ads.test", why: "too-large" }]);
  });

  test("a file beside other answers", () => {
    typed();
    request(bodyParts({ raw: [{ bytes: new Uint8Array(9).buffer }, { file: "/tmp/x" }] }));
    pass(2000);
    expect(visit.unread).toEqual([{ host: "in.ads.test", why: "file" }]);
  });

  test("a file in a form, of which browsers tell the name alone, unless the probe read it", () => {
    const piece = (text: string) => ({ bytes: new TextEncoder().encode(text).slice().buffer });
    const form = (name: string) => [
      piece(`--b\r\nContent-Disposition: form-data; name="f"; filename="${name}"\r\n\r\n`),
      piece("\r\n--b--\r\n"),
    ];
    typed();
    // A box for files that was left empty.
    request(bodyParts({ raw: form("") }));
    request({ id: "r2", url: "https://two.test/c", ...bodyParts({ raw: form("segment") }) });
    word({ url: "https://two.test/c", body: `{"mail":"${mail}"}`, bytes: false });
    pass(2000);
    expect(visit.unread ?? []).toEqual([]);
    expect(visit.sent).toHaveLength(1);
    request({ id: "r3", url: "https://three.test/c", ...bodyParts({ raw: form("segment") }) });
    pass(2000);
    expect(visit.unread).toEqual([{ host: "in.ads.test", why: "file" }]);
  });

  test("an encrypted body, and none that was sent before anybody typed", async () => {
    request(content([{ bytes: bytes(300) }]));
    await new Promise((later) => setTimeout(later, 20));
    expect(visit.unread ?? []).toEqual([]);
    pass(5000);
    typed();
    request({ id: "r3", ...content([{ bytes: bytes(300) }]) });
    await vi.waitFor(() =>
      expect(visit.unread).toEqual([{ host: "in.ads.test", why: "unreadable" }]),
    );
  });

  test("but a packed body that holds nothing is", async () => {
    typed();
    const packed = gzipSync(new TextEncoder().encode(JSON.stringify({ page: "/a", n: 1 })));
    request(content([{ bytes: packed }]));
    await new Promise((later) => setTimeout(later, 50));
    expect(visit.unread ?? []).toEqual([]);
  });
});

describe("what is looked through", () => {
  test("what left a moment before its value was told is looked through again", () => {
    request();
    expect(visit.sent ?? []).toEqual([]);
    pass(200);
    typed();
    expect(visit.sent).toHaveLength(1);
  });

  test("the site's own name is nobody's answer", () => {
    typed("shop.example");
    request({ parts: [{ channel: "body", content: '{"site":"shop.example"}' }] });
    expect(visit.sent ?? []).toEqual([]);
  });

  test("a password manager's request is not the page's", () => {
    typed();
    watcher.sent(-1, {
      id: "m",
      url: "https://vault.test/match",
      host: "vault.test",
      method: "POST",
      at: now,
      initiator: "abcdefghijklmnopabcdefghijklmnop",
      page: false,
      answered: true,
      parts: [{ channel: "body", content: mail }],
      unread: null,
    });
    expect(visit.sent ?? []).toEqual([]);
  });

  test("keys that went one by one are put together", () => {
    typed();
    for (const [n, key] of [...mail].entries()) {
      request({ id: `k${n}`, parts: [{ channel: "body", content: JSON.stringify({ key }) }] });
    }
    expect(visit.sent).toMatchObject([{ kind: "email-address", host: "in.ads.test" }]);
  });

  test("another tab's requests, and another site's service worker's, are nobody's business", () => {
    typed();
    watcher.sent(2, { ...outgoing, parts: [{ channel: "body", content: mail }] });
    watcher.sent(-1, {
      ...outgoing,
      initiator: "news.example",
      parts: [{ channel: "body", content: mail }],
    });
    expect(visit.sent ?? []).toEqual([]);
    watcher.sent(-1, { ...outgoing, parts: [{ channel: "body", content: mail }] });
    expect(visit.sent).toHaveLength(1);
  });
});

const outgoing: Outgoing = {
  id: "o1",
  url: "https://in.ads.test/c",
  host: "in.ads.test",
  method: "POST",
  at: 1_000_000,
  initiator: "shop.example",
  page: false,
  answered: false,
  parts: [],
  unread: null,
};

test("a value hashed with an unknown salt is known by who hashed it and its length, and only so", () => {
  const token = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
  const tap = (bits: number, by = script) =>
    watcher.told(1, 0, "https://shop.example/", {
      tell: "taps",
      words: [{ tap: "digest", kinds: ["email-address"], scripts: [by], at: now, bits }],
    });
  const send = (id: string) => {
    request({
      id,
      url: `https://in.ads.test/i?h=${token}`,
      method: "GET",
      parts: [{ channel: "url", content: `/i?h=${token}` }],
    });
    word({ url: `https://in.ads.test/i?h=${token}`, method: "GET", sink: "element" });
  };
  typed();
  send("r1");
  tap(160);
  tap(256, "https://other.test/x.js");
  send("r2");
  expect(visit.sent ?? []).toEqual([]);
  tap(256);
  expect(visit.sent).toMatchObject([{ encoding: ["unknown-hash"], confidence: "likely" }]);
});

test("so is an encrypted one, with what begins the encryption in front of it", () => {
  const send = (id: string, bytes: number) => {
    const token = Buffer.alloc(bytes, "x").toString("base64");
    const url = `https://in.ads.test/${id}`;
    const body = JSON.stringify({ d: token });
    request({ id, url, parts: [{ channel: "body", content: body }] });
    word({ url });
  };
  typed();
  watcher.told(1, 0, "https://shop.example/", {
    tell: "taps",
    words: [{ tap: "encrypt", kinds: ["email-address"], scripts: [script], at: now, bits: 45 * 8 }],
  });
  send("other", 51);
  expect(visit.sent ?? []).toEqual([]);
  send("twelve", 57);
  expect(visit.sent).toMatchObject([{ encoding: ["unknown-encryption"], confidence: "likely" }]);
});

test("values are gone with their page, but for what is still under way", () => {
  typed();
  watcher.shows(1, null);
  request();
  expect(visit.sent).toHaveLength(1);
  pass(5000);
  expect(watcher.watches(1)).toBe(false);
  expect(watcher.busy).toBe(false);
  request({ id: "late", url: "https://late.test/", host: "late.test" });
  expect(visit.sent).toHaveLength(1);
});
