import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { look, stateOf } from "../../cli/look.ts";
import { askWorker, setSettings } from "../../cli/session.ts";
import type { StorageSummary } from "../../src/messages/protocol.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const plain = { fill: null, submit: false, wait: 600, screenshot: null };
const form = (extra = "") =>
  `<!doctype html><title>Form</title><form action="/done"><label>E-mail <input id="email" type="email" required></label>${extra}</form><img src="http://pixel.tracker.test/p.gif">`;

describe.each(browsers)("what is kept, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    stage.sites.put("*/form", form());
    await stage.session.desk.evaluate(watchOwnRequests, null);
  });
  afterAll(() => stage?.close());

  const ask = (type: string, data: unknown) =>
    stage.session.desk.evaluate(askWorker, { type, data });
  const counts = async () => {
    const { stores } = (await ask("storage-summary", {})) as StorageSummary;
    return Object.fromEntries(stores.map(({ name, count }) => [name, count]));
  };
  const exported = async () => ((await ask("export", { format: "json" })) as { text: string }).text;
  const eraseAll = () => ask("erase", { what: "all" });

  test("a visit is noted with what the page asked and whom it contacted", async () => {
    await eraseAll();
    await look(stage.session, "http://kept.example/form", plain);
    // asked, met, a form on an unencrypted page, and no word about what becomes of the answers
    await expect.poll(counts).toMatchObject({ visits: 1, events: 4 });
    const text = await exported();
    expect(text).toContain("kept.example");
    expect(text).toContain("pixel.tracker.test");
    // The page's address beyond its site is nobody's business, not even ours.
    expect(text).not.toContain("/form");
  });

  test("what is typed is in no file and no answer", async () => {
    await eraseAll();
    const page = await stage.session.open("http://kept.example/form", 20_000);
    const target = { selector: "#email", frame: "http://kept.example/" };
    const control = await page.control(target);
    if (control === null) throw new Error("no field");
    await page.fill(target, control, "canary.7391@example.com");
    await expect
      .poll(async () => (await stateOf(stage.session, page.tab)).report?.typed)
      .toEqual(["email-address"]);
    const everything = JSON.stringify([
      await stateOf(stage.session, page.tab),
      await exported(),
      await stage.session.desk.evaluate(dumpStorage, null),
    ]);
    expect(everything).toContain("typed");
    expect(everything).not.toMatch(/canary|7391/i);
    await page.close();
  });

  test("one site is forgotten, the others stay; then everything goes", async () => {
    await eraseAll();
    await look(stage.session, "http://one.example/form", plain);
    await look(stage.session, "http://two.example/form", plain);
    expect(await ask("erase", { what: "site", site: "one.example" })).toEqual({ visits: 1 });
    expect(await exported()).not.toContain("one.example");
    expect(await exported()).toContain("two.example");
    await eraseAll();
    expect(await counts()).toMatchObject({
      visits: 0,
      events: 0,
      ties: 0,
      given: 0,
      days: 0,
      progress: 0,
    });
  });

  test("a paused site is not noted, and the popup's answer says so", async () => {
    await eraseAll();
    await stage.session.desk.evaluate(setSettings, {
      pausedSites: ["secret.example"],
      welcomed: true,
    });
    const page = await stage.session.open("http://secret.example/form", 20_000);
    await new Promise((later) => setTimeout(later, 800));
    expect(await stateOf(stage.session, page.tab)).toMatchObject({
      recording: "paused",
      report: null,
    });
    expect((await counts()).visits).toBe(0);
    await stage.session.desk.evaluate(setSettings, { welcomed: true });
    await expect
      .poll(async () => (await stateOf(stage.session, page.tab)).report?.asked.length, {
        timeout: 5000,
      })
      .toBe(1);
    await page.close();
  });

  test("a timed pause ends by itself, also for a page that stayed open", async () => {
    await eraseAll();
    await stage.session.desk.evaluate(setSettings, {
      pausedUntil: Date.now() + 3000,
      welcomed: true,
    });
    const page = await stage.session.open("http://secret.example/form", 20_000);
    expect((await stateOf(stage.session, page.tab)).recording).toBe("paused");
    await expect
      .poll(async () => (await stateOf(stage.session, page.tab)).report?.asked.length, {
        timeout: 10_000,
      })
      .toBe(1);
    await expect.poll(counts).toMatchObject({ visits: 1 });
    await page.close();
  });

  test("strangers get silence", async () => {
    const page = await stage.session.open("http://kept.example/form", 20_000);
    expect(await page.evaluate(reachForExtension, null)).toEqual("nothing to talk to");
    expect(await ask("no-such-message", {})).toBeFalsy();
    expect(await ask("tab-state", { tab: 1, more: true })).toBeFalsy();
    expect(await ask("frame-facts", {})).toBeFalsy();
    await page.close();
  });

  test("the extension itself asks nobody for anything", () => {
    const own = stage.sites.got.filter(({ headers }) =>
      /extension:/.test(`${headers.origin ?? ""}${headers.referer ?? ""}`),
    );
    expect(own).toEqual([]);
  });

  test("nor does the browser know of a request by it, while it knows the pages' own", async () => {
    const { byUs, byPages } = await stage.session.desk.evaluate(ownRequests, null);
    expect(byPages).toBeGreaterThan(5);
    expect(byUs).toEqual([]);
  });
});

/** Notes every request on the network from now on: ours, and how many others. Runs in a page of the extension. */
const watchOwnRequests = (): void => {
  const here = globalThis as unknown as {
    seen: { byUs: string[]; byPages: number };
    chrome: {
      webRequest: {
        onBeforeRequest: {
          addListener(
            hear: (details: {
              url: string;
              initiator?: string;
              originUrl?: string;
              documentUrl?: string;
            }) => void,
            filter: { urls: string[] },
          ): void;
        };
      };
    };
  };
  here.seen = { byUs: [], byPages: 0 };
  here.chrome.webRequest.onBeforeRequest.addListener(
    ({ url, initiator, originUrl, documentUrl }) => {
      if (!/^(?:https?|wss?):/.test(url)) return;
      if (/extension:/.test(`${initiator ?? ""} ${originUrl ?? ""} ${documentUrl ?? ""}`))
        here.seen.byUs.push(url);
      else here.seen.byPages += 1;
    },
    { urls: ["<all_urls>"] },
  );
};

/** What was noted. Runs in a page of the extension. */
const ownRequests = () =>
  (globalThis as unknown as { seen: { byUs: string[]; byPages: number } }).seen;

/** Everything in the browser's storages for extensions, as text. Runs in a page of the extension. */
const dumpStorage = async (): Promise<string> => {
  const { storage } = (
    globalThis as unknown as {
      chrome: { storage: Record<string, { get(key: null): Promise<unknown> }> };
    }
  ).chrome;
  return JSON.stringify([await storage.local?.get(null), await storage.session?.get(null)]);
};

/** Tries what a page can try. Runs in a web page. */
const reachForExtension = (): string => {
  const { chrome, browser } = globalThis as { chrome?: { runtime?: unknown }; browser?: unknown };
  return chrome?.runtime === undefined && browser === undefined ? "nothing to talk to" : "reached";
};
