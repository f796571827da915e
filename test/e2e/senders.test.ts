import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { SessionPage } from "../../cli/session.ts";
import type { PageReport, SentField } from "../../src/report/shapes.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const file = (name: string) => ({
  body: readFileSync(new URL(`./senders/${name}`, import.meta.url), "utf8"),
  type: "text/javascript",
});

const form = `<form><label>E-mail <input id="email" type="email"></label>
  <label>Street and number <input id="address" autocomplete="street-address"></label>
  <button>Send</button></form>`;

const canary = "canary.7391@mailbox.example";

describe.each(browsers)("what leaves a page, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser, undefined, ["shop.localhost", "www.parent.localhost"]);
    const { sites } = stage;
    sites.put("cdn.sender.test/ways.js", file("ways.js"));
    sites.put("cdn.sender.test/calm.js", file("calm.js"));
    sites.put("cdn.sender.test/rare.js", file("rare.js"));
    sites.put("cdn.sender.test/more.js", file("more.js"));
    sites.put("*/quiet", "<title>Quiet</title>");
    sites.put("www.parent.localhost/sw.js", { body: serviceWorker, type: "text/javascript" });
    sites.put("header.ways.test/h", "ok");
    sites.put("other.ways.test/frame", "<title>Other</title>");
  });
  afterAll(() => stage?.close());

  const type = async (page: SessionPage, selector: string, value: string, origin: string) => {
    const target = { selector, frame: origin };
    const control = await page.control(target);
    if (control === null) throw new Error(`nothing at ${selector}`);
    await page.fill(target, control, value);
  };
  const reportOf = async (page: SessionPage): Promise<PageReport> => {
    const { report } = await stateOf(stage.session, page.tab);
    if (report === null) throw new Error("no report");
    return report;
  };

  test("every way out is seen, before anything was pressed", async () => {
    stage.sites.put(
      "shop.localhost/ways",
      `<!doctype html><title>Sign up</title>${form}<iframe name="other" src="http://other.ways.test/frame"></iframe><script src="http://cdn.sender.test/ways.js"></script>`,
    );
    const page = await stage.session.open("http://shop.localhost/ways", 20_000);
    await type(page, "#email", canary, "http://shop.localhost/");
    const found = async () =>
      Object.fromEntries(
        (await reportOf(page)).sent.map((sent) => [sent.host.split(".")[0], told(sent)]),
      );
    await expect.poll(found, { timeout: 8000 }).toEqual(ways);
    const report = await reportOf(page);
    expect(new Set(report.sent.map(({ when }) => when))).toEqual(new Set(["before-submit"]));
    expect(report.verdict).toMatchObject({ level: 3, confidence: "saw" });
    expect(report.read).toMatchObject([
      { kind: "email-address", host: "cdn.sender.test", confidence: "saw" },
    ]);
    // Who did it is told wherever a script of the page was seen doing it.
    const unknown = async () => {
      const { sent } = await reportOf(page);
      const hosts = sent.filter(({ script }) => script === undefined).map(({ host }) => host);
      return hosts.map((host) => host.split(".")[0]).sort();
    };
    await expect.poll(unknown, { timeout: 3000 }).toEqual(bySomebody);
    // That something was encrypted is known from who did it; what else is in there is not.
    await expect
      .poll(async () => (await reportOf(page)).notInspected)
      .toEqual([{ host: "closed.ways.test", why: "unreadable" }]);
    await page.close();
  });

  test("so are ways that are seldom taken: other windows, channels, workers of the site, cookies", async () => {
    const origin = "http://www.parent.localhost/";
    stage.sites.put(
      "www.parent.localhost/rare",
      `<!doctype html><title>Sign up</title>${form}<script>navigator.serviceWorker?.register("/sw.js")</script><script src="http://cdn.sender.test/rare.js"></script>`,
    );
    const page = await stage.session.open(`${origin}rare`, 20_000);
    await type(page, "#email", canary, origin);
    const found = async () => {
      const { sent } = await reportOf(page);
      return [...new Set(sent.map((one) => `${nameIn(one.host)}: ${told(one)}`))].sort();
    };
    const expected = [...rare, ...(browser === "firefox" ? [] : ["ping: url percent"])].sort();
    await expect.poll(found, { timeout: 10_000 }).toEqual(expected);
    expect(await page.evaluate(() => document.title, null)).toContain("said");
    await page.close();
  });

  test("so are elements, styles, frames, files in forms, and what stands behind the #", async () => {
    const origin = "http://www.parent.localhost/";
    stage.sites.put(
      "www.parent.localhost/more",
      `<!doctype html><title>Sign up</title>${form}<script src="http://cdn.sender.test/more.js"></script>`,
    );
    const page = await stage.session.open(`${origin}more`, 20_000);
    await type(page, "#email", canary, origin);
    const found = async () =>
      Object.fromEntries(
        (await reportOf(page)).sent.map((sent) => [sent.host.split(".")[0], told(sent)]),
      );
    // One browser has no streams in requests, the other one keeps the words that open a socket to itself, and
    // tells no extension now and then (one time in five) that a page moved the frame of another site.
    const { protocol, stream, moved, ...both } = more;
    const expected =
      browser === "firefox" ? { ...both, moved, protocol } : { ...both, moved, stream };
    const known = async () => (browser === "firefox" ? found() : { moved, ...(await found()) });
    await expect.poll(known, { timeout: 10_000 }).toEqual(expected);
    expect((await reportOf(page)).notInspected).toEqual([]);
    expect(await page.evaluate(() => document.title, null)).toBe("Sign up");
    await page.close();
  });

  test("pages that only look like it are left in peace", async () => {
    stage.sites.put(
      "shop.localhost/calm",
      `<!doctype html><title>Sign up</title>${form}<script src="http://cdn.sender.test/calm.js"></script>
      <script src="https://code.jquery.com/lib.js"></script>
      <script>addEventListener("input", () => libraryValue("#email"));
      addEventListener("input", ({ target }) => fetch("/own?e=" + encodeURIComponent(target.value)));</script>`,
    );
    stage.sites.put("code.jquery.com/lib.js", {
      body: "function libraryValue(selector) { return document.querySelector(selector).value; }",
      type: "text/javascript",
    });
    const page = await stage.session.open("http://shop.localhost/calm", 20_000);
    await type(page, "#email", canary, "http://shop.localhost/");
    await type(page, "#address", "7 Nowhere Lane", "http://shop.localhost/");
    await expect
      .poll(async () => (await reportOf(page)).typed, { timeout: 10_000 })
      .toEqual(["email-address", "home-address"]);
    await new Promise((later) => setTimeout(later, 1500));
    const report = await reportOf(page);
    expect(report.sent).toEqual([]);
    expect(report.read).toEqual([]);
    expect(report.verdict.level).toBeLessThanOrEqual(2);
    // The look-up of addresses is told as what it is.
    await expect
      .poll(async () => (await reportOf(page)).signals, { timeout: 5000 })
      .toContainEqual(expect.objectContaining({ id: "form-helper", host: "geo.places.test" }));
    await page.close();
  });
});

const told = ({ channel, encoding, confidence }: SentField): string =>
  [channel, ...encoding, ...(confidence === "saw" ? [] : [confidence])].join(" ");

/** Where each way's data stands, and in which disguise. */
const ways: Record<string, string> = {
  base64: "body base64",
  beacon: "body",
  blob: "body",
  bytes: "body",
  closed: "body unknown-encryption likely",
  events: "url percent",
  file: "body",
  form: "body",
  frame: "url percent",
  gzip: "body gzip",
  hash: "body sha256",
  header: "header",
  hidden: "body",
  json: "body",
  keyed: "body unknown-hash likely",
  multipart: "body",
  other: "message",
  path: "url percent",
  pixel: "url percent",
  salted: "body unknown-hash likely",
  script: "url percent",
  socket: "websocket",
  style: "url percent",
  worker: "body",
  xhr: "body",
};

const inAddress = "url percent";
const more = {
  ...{ link: inAddress, srcset: inAddress, video: inAddress, object: inAddress },
  ...{ markup: inAddress, sheet: inAddress, font: inAddress, imported: inAddress },
  ...{ fragment: inAddress, moved: inAddress, opened: inAddress, anchor: inAddress },
  ...{ request: "body", file: "body", segment: "body", stream: "body", borrowed: "body" },
  ...{ protocol: "header base64", framed: "websocket", buffer: "message char-codes" },
};

/** Ways that no script of the page is seen at: objects that listen, styles, workers, a message that another frame got. */
const bySomebody = ["events", "other", "style", "worker"];

const nameIn = (host: string): string => host.replace(/^[0-9a-f]{20,}\./, "").split(".")[0] ?? "";

/** Seldom ways; Firefox sends no pings of links. Who gets what is said on a channel or kept in a cookie is not told: whoever wrote it stands for it. */
const rare = [
  "cdn: cookie percent likely",
  "cdn: message likely",
  "hash: url sha256",
  "host: url hex",
  "service: body",
  "shared: url percent",
  "window: url percent",
];

const serviceWorker = `addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("message", ({ data }) => fetch(data.to, { method: "POST", mode: "no-cors", body: JSON.stringify(data) }));`;
