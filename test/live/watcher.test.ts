import { createHmac } from "node:crypto";
import { expect, test } from "vitest";
import { createStream, createWatch, type Watch } from "../../src/leaks/index.ts";
import type { Outgoing } from "../../src/live/accounts.ts";
import { addressPart, type Part } from "../../src/live/outgoing.ts";
import { beginVisit, type LiveVisit } from "../../src/live/visit.ts";
import { createWatcher, type Watcher } from "../../src/live/watcher.ts";
import type { LineText, SinkWord, TypedValue } from "../../src/messages/line.ts";
import { frame } from "./facts.ts";

const mail = "canary.7391@mailbox.example";
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : null);
const siteOf = (host: string) => host.split(".").slice(-2).join(".");
const sameCompany = (a: string, b: string) => siteOf(a) === siteOf(b);

/** A page of shop.test in tab 1, with a clock of its own. */
function page() {
  let now = 1000;
  let known: readonly TypedValue[] = [];
  const tasks: { at: number; task: () => void }[] = [];
  const visit: LiveVisit = beginVisit({
    id: "v",
    document: null,
    url: "http://shop.test/",
    host: "shop.test",
    site: "shop.test",
    startedAt: 0,
  });
  const watcher: Watcher = createWatcher({
    hostOf,
    siteOf,
    sameCompany,
    companyOf: () => null,
    kindCalled: (name) => (name === "em" ? "email-address" : null),
    speaksAsCollector: () => false,
    opensAccount: (kind) => kind === "password",
    isLookedUp: (kind) => kind === "home-address",
    mayMatter: (own, { host }) => !sameCompany(own, host),
    createWatch,
    createStream: (watch) => createStream(watch as Watch),
    now: () => now,
    later: (task, ms) => void tasks.push({ at: now + ms, task }),
    changed: () => undefined,
  });
  watcher.open(1, visit);
  return {
    visit,
    watcher,
    wait(ms: number) {
      now += ms;
      for (const { task } of tasks.splice(0).filter(({ at }) => at <= now)) task();
    },
    types(...values: Pick<TypedValue, "kind" | "value">[]) {
      const all = values.map((value) => ({ ...value, at: now }));
      known = all;
      const text: LineText = { tell: "values", values: all, submitted: null, known: [] };
      watcher.told(1, 0, "http://shop.test/", text);
    },
    /** A script has read the field for e-mail addresses. */
    reads(...scripts: string[]) {
      const reads = [{ kind: "email-address", scripts, keys: false, count: 1 }] as const;
      visit.frames[0] = { origin: "http://shop.test/", facts: frame({ reads: [...reads] }) };
    },
    presses() {
      const text: LineText = { tell: "values", values: [...known], submitted: now, known: [] };
      watcher.told(1, 0, "http://shop.test/", text);
    },
    says(word: Partial<SinkWord> & Pick<SinkWord, "sink" | "url">) {
      const whole = { method: "GET", scripts: ["http://cdn.test/a.js"], at: now, ...word };
      watcher.told(1, 0, "http://shop.test/", { tell: "sinks", words: [whole] });
    },
    asks(url: string, more: Partial<Outgoing> = {}, ...parts: Part[]) {
      watcher.sent(1, {
        id: url,
        url,
        host: hostOf(url) ?? "",
        method: "GET",
        at: now,
        initiator: "shop.test",
        page: false,
        answered: false,
        parts: [addressPart(url), ...parts],
        unread: null,
        ...more,
      });
    },
    helpers: () => (visit.helpers ?? []).map(({ host, role }) => `${role} ${host}`),
    sent: () =>
      (visit.sent ?? []).map(({ kind, host, channel, encoding, confidence }) =>
        [kind, host, channel, ...encoding, confidence].join(" "),
      ),
  };
}

test("words on a socket count as seen whenever the browser tells of the socket", () => {
  const { types, says, asks, sent, wait } = page();
  types({ kind: "email-address", value: mail });
  says({ sink: "websocket", url: "ws://in.test/s", body: `{"m":"${mail}"}` });
  expect(sent()).toEqual(["email-address in.test websocket likely"]);
  // Two processes tell: a busy browser brings the request after what went over it.
  wait(9000);
  asks("ws://in.test/s");
  expect(sent()).toEqual(["email-address in.test websocket saw"]);
});

test("words on a socket to somebody else stay likely", () => {
  const { types, says, asks, sent } = page();
  types({ kind: "email-address", value: mail });
  says({ sink: "websocket", url: "ws://in.test/s", body: mail });
  asks("ws://other.test/s");
  expect(sent()).toEqual(["email-address in.test websocket likely"]);
});

const signIn = [
  { kind: "email-address", value: mail },
  { kind: "password", value: "Kumquat-Trombone-83" },
] as const;
const asTyped = { channel: "body", content: `{"u":"${mail}","p":"Kumquat-Trombone-83"}` } as const;

test("whoever keeps a site's accounts gets what is typed to sign in, once the button is pressed", () => {
  const { types, presses, asks, sent, helpers, wait } = page();
  types(...signIn);
  wait(500);
  presses();
  asks("http://accounts.test/sign-in", { method: "POST", answered: true }, asTyped);
  expect([sent(), helpers()]).toEqual([[], ["sign-in accounts.test"]]);
});

test("nobody else gets it: not before, not in another company's hands, not in disguise", () => {
  const early = page();
  early.types(...signIn);
  early.asks("http://in.test/c", { method: "POST", answered: true }, asTyped);
  const handed = page();
  handed.types(...signIn);
  handed.wait(500);
  handed.presses();
  handed.says({ sink: "beacon", url: "http://in.test/c", method: "POST" });
  handed.asks("http://in.test/c", { method: "POST" }, asTyped);
  const hidden = page();
  hidden.types(...signIn);
  hidden.wait(500);
  hidden.presses();
  const content = btoa(asTyped.content);
  hidden.asks("http://in.test/c", { method: "POST" }, { channel: "body", content });
  for (const { sent, helpers } of [early, handed, hidden]) {
    expect(helpers()).toEqual([]);
    expect(sent().length).toBe(2);
  }
});

const under = (key: string, text = mail) => createHmac("sha256", key).update(text).digest("hex");
const script = "http://cdn.test/a.js";

test("a digest under an unknown key counts as likely where its name says what it is of", () => {
  const { types, reads, says, asks, sent, wait } = page();
  types({ kind: "email-address", value: mail });
  const url = `http://in.test/p?em=${under("k")}`;
  says({ sink: "element", url });
  asks(url);
  reads(script);
  wait(2000);
  expect(sent()).toEqual(["email-address in.test url unknown-hash likely"]);
});

test("a digest that stays the same, was read by nobody, or is called otherwise says nothing", () => {
  const send = ({ says, asks }: ReturnType<typeof page>, query: string) => {
    const url = `http://in.test/p?${query}`;
    says({ sink: "element", url });
    asks(url);
  };
  const constant = page();
  constant.reads(script);
  constant.types({ kind: "email-address", value: "canary.7391@mail" });
  send(constant, `em=${under("k")}&n=1`);
  constant.wait(200);
  constant.types({ kind: "email-address", value: mail });
  send(constant, `em=${under("k")}&n=2`);
  const earlier = page();
  earlier.reads(script);
  send(earlier, `em=${under("k")}&n=1`);
  earlier.wait(5000);
  earlier.types({ kind: "email-address", value: mail });
  send(earlier, `em=${under("k")}&n=2`);
  const unread = page();
  unread.reads("http://other.test/b.js");
  unread.types({ kind: "email-address", value: mail });
  send(unread, `em=${under("k")}`);
  const otherwise = page();
  otherwise.reads(script);
  otherwise.types({ kind: "email-address", value: mail });
  send(otherwise, `sid=${under("k")}&em_id=${under("l")}&cb=${under("m")}`);
  for (const { sent, wait } of [constant, earlier, unread, otherwise]) {
    wait(2000);
    expect(sent()).toEqual([]);
  }
});
