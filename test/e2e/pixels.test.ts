import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { look } from "../../cli/look.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const plain = { fill: null, submit: false, wait: 1200, screenshot: null };
const hash = "f660ab912ec121d1b1e928a0bb4bc61b15f5ad44d5efdc4e1c92a25e99b8e44a";

const meta = "http://www.facebook.com/tr/";
const metaForm = `id=1234567890123456&ev=Purchase&dl=a&ud[em]=${hash}`;
const tiktok = "http://analytics.tiktok.com/api/v2/pixel";
const tiktokText = JSON.stringify({
  event: "CompletePayment",
  context: { user: { email: hash }, pixel: { code: "C4ABCDEFGHIJKLMNOPQR" } },
});

/** What browsers do not tell any extension: Chromium leaves out what is in a blob. */
const untold: Readonly<Record<string, readonly string[]>> = { chromium: ["a beacon's blob"] };

/** One row for each way in which pixels say something: as a picture, and in bodies of every sort. */
const ways: readonly (readonly [way: string, host: string, script: string])[] = [
  ["a picture", "www.facebook.com", `new Image().src = "${meta}?${metaForm}"`],
  ["a beacon's text", "analytics.tiktok.com", `navigator.sendBeacon("${tiktok}", text)`],
  [
    "a beacon's blob",
    "analytics.tiktok.com",
    `navigator.sendBeacon("${tiktok}", new Blob([text], { type: "text/plain" }))`,
  ],
  [
    "a beacon's form",
    "www.facebook.com",
    `navigator.sendBeacon("${meta}", new URLSearchParams("${metaForm}"))`,
  ],
  [
    "a request's text",
    "analytics.tiktok.com",
    `fetch("${tiktok}", { method: "POST", body: text })`,
  ],
  [
    "a request that outlives the page",
    "analytics.tiktok.com",
    `fetch("${tiktok}", { method: "POST", body: text, keepalive: true })`,
  ],
  [
    "a form's parts",
    "www.facebook.com",
    `const form = new FormData();
     for (const [name, value] of new URLSearchParams("${metaForm}")) form.append(name, value);
     fetch("${meta}", { method: "POST", body: form, mode: "no-cors" })`,
  ],
];

describe.each(browsers)("what a pixel says, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  const told = ways.filter(([way]) => !untold[browser]?.includes(way));
  test.each(told)("in %s", async (way, host, script) => {
    const shop = `${way.replace(/\W/g, "")}.example`;
    stage.sites.put(
      `${shop}/`,
      `<!doctype html><title>Shop</title><script>const text = ${JSON.stringify(tiktokText)}; ${script};</script>`,
    );
    const { report } = await look(stage.session, `http://${shop}/`, plain);
    const told = report.signals.filter((signal) => signal.host === host);
    expect(told.map(({ id, confidence }) => `${id} ${confidence}`).sort()).toEqual([
      "activity-pixel saw",
      "contact-matching saw",
    ]);
    const [pixel, contact] = ["activity-pixel", "contact-matching"].map((id) =>
      told.find((signal) => signal.id === id),
    );
    expect(pixel?.evidence).toMatchObject({ events: ["purchase"] });
    expect(contact?.evidence).toMatchObject({ kinds: ["email-address"] });
  });

  test("a number that comes with the answer to a beacon", async () => {
    stage.sites.put("t.counter.example/b", {
      body: "",
      type: "text/plain",
      headers: { "set-cookie": "uid=8f14e45fceea167a5a36dedd4bea2543; Max-Age=31536000; Path=/" },
    });
    stage.sites.put(
      "answered.example/",
      `<!doctype html><title>Shop</title><script>navigator.sendBeacon("http://t.counter.example/b", "1");</script>`,
    );
    const { report } = await look(stage.session, "http://answered.example/", plain);
    expect(report.signals).toContainEqual(
      expect.objectContaining({ id: "third-party-cookie", host: "t.counter.example" }),
    );
  });
});
