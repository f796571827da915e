import { expect, test } from "vitest";
import { createStream, createWatch, type Watch } from "../../src/leaks/index.ts";
import { addressPart, type Part } from "../../src/live/outgoing.ts";
import { beginVisit, type LiveVisit } from "../../src/live/visit.ts";
import { createWatcher, type Outgoing, type Watcher } from "../../src/live/watcher.ts";
import type { LineText, SinkWord, TypedValue } from "../../src/messages/line.ts";

const mail = "canary.7391@mailbox.example";
const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).hostname : null);
const siteOf = (host: string) => host.split(".").slice(-2).join(".");
const sameCompany = (a: string, b: string) => siteOf(a) === siteOf(b);

/** A page of shop.test in tab 1, with a clock of its own. */
function page() {
  let now = 1000;
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
      const text: LineText = { tell: "values", values: all, submitted: null, known: [] };
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
