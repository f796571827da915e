import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import { languages } from "../../src/messages/settings.ts";
import { type SiteServer, startSites } from "./site-server.ts";

/** A page that gives the popup something to say in every zone. */
const busy = `<!doctype html><title>Shop</title><form>
  <label>E-mail <input type="email" required></label><label>Phone <input type="tel"></label>
  <label>ID card number <input name="idcard"></label></form>
  <img src="http://hm.baidu.com/hm.gif"><img src="http://www.google-analytics.com/collect">`;

describe("the extension's own pages", () => {
  let running: RunningChromium;
  let sites: SiteServer;
  let busyTab: number;

  beforeAll(async () => {
    sites = await startSites();
    sites.put("shop.example/", busy);
    running = await launchChromium({
      extension: builtExtension("chromium"),
      resolve: `MAP * 127.0.0.1:${sites.port}`,
    });
    const page = await running.context.newPage();
    await page.goto("http://shop.example/");
    const desk = await openOwn("extension/welcome/index.html");
    busyTab = await desk.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } };
        }
      ).chrome;
      const [tab] = await tabs.query({ url: "http://shop.example/*" });
      return tab?.id ?? -1;
    });
    await page.waitForTimeout(1000);
    await desk.close();
  });
  afterAll(async () => {
    await running?.close();
    await sites?.close();
  });

  async function openOwn(path: string): Promise<Page> {
    const page = await running.context.newPage();
    await page.goto(running.own + path);
    return page;
  }

  async function speak(page: Page, language: string): Promise<void> {
    await page.evaluate(async (chosen) => {
      const { storage } = (
        globalThis as unknown as {
          chrome: { storage: { local: { set(items: object): Promise<void> } } };
        }
      ).chrome;
      await storage.local.set({ settings: { language: chosen, welcomed: true } });
    }, language);
    await expect
      .poll(() => page.evaluate(() => document.documentElement.lang))
      .toBe(language.replace("_", "-"));
  }

  /** Pages of the guide, by where they stand in the dashboard. */
  const learn = {
    "the guide": "",
    "an entry": "/kinds/email-address",
    "a lesson": "/lessons/cookies",
    "a quiz": "/quiz/before",
    "a letter": "/rights/shop.example",
  };
  const pages = [
    ...(["popup", "popup?special", "dashboard", "welcome"] as const),
    ...(Object.keys(learn) as (keyof typeof learn)[]),
  ];
  const addressOf = (name: (typeof pages)[number]) => {
    if (name === "popup") return `extension/popup/index.html?tab=${busyTab}`;
    if (name === "popup?special") return "extension/popup/index.html?tab=0";
    if (name in learn)
      return `extension/dashboard/index.html#learn${learn[name as keyof typeof learn]}`;
    return `extension/${name}/index.html`;
  };

  describe.each(languages)("in %s", (language) => {
    describe.each(["light", "dark"] as const)("%s", (colorScheme) => {
      test.each(pages)("%s has no accessibility violation", async (name) => {
        const page = await openOwn(addressOf(name));
        await page.setViewportSize(
          name.startsWith("popup") ? { width: 380, height: 600 } : { width: 1024, height: 768 },
        );
        await page.emulateMedia({ colorScheme });
        await speak(page, language);
        await page.waitForTimeout(300);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
          [],
        );
        await page.close();
      });
    });

    test.each(pages)(
      "%s needs no sideways scrolling, and the keyboard goes as the eye does",
      async (name) => {
        const page = await openOwn(addressOf(name));
        await page.setViewportSize({ width: 380, height: name.startsWith("popup") ? 600 : 2400 });
        await speak(page, language);
        await page.waitForTimeout(300);
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow).toBe(0);
        const places = await page.evaluate(() =>
          [...document.querySelectorAll("a[href], button, select, input, summary, textarea")]
            .filter(
              (element) => element.checkVisibility() && (element as HTMLElement).tabIndex >= 0,
            )
            .map((element) => {
              const { top, left, width, height } = element.getBoundingClientRect();
              const there = document.elementFromPoint(left + width / 2, top + height / 2);
              const seen = there !== null && (element.contains(there) || there.contains(element));
              return { top, seen, tabIndex: (element as HTMLElement).tabIndex };
            })
            // What is scrolled out of sight stands nowhere yet.
            .filter(({ seen }) => seen),
        );
        expect(places.length).toBeGreaterThan(0);
        // Nobody reorders the tabbing, and what comes later in the page never stands a row higher.
        expect(places.every(({ tabIndex }) => tabIndex === 0)).toBe(true);
        const higher = places.filter(
          ({ top }, index) => index > 0 && top < (places[index - 1]?.top ?? 0) - 40,
        );
        expect(higher).toEqual([]);
        await page.close();
      },
    );
  });

  test("page text is never markup in the popup", async () => {
    const host = "xn--img-src-x-onerror-alert-1.test";
    sites.put(
      "evil.example/",
      `<!doctype html><title><img src=x></title><label>&lt;img src=x onerror="document.title='caught'"&gt; E-mail <input type="email"></label><img src="http://${host}/a.gif">`,
    );
    const evil = await running.context.newPage();
    await evil.goto("http://evil.example/");
    await evil.waitForTimeout(800);
    const desk = await openOwn(addressOf("popup"));
    const tab = await desk.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } };
        }
      ).chrome;
      return (await tabs.query({ url: "http://evil.example/*" }))[0]?.id ?? -1;
    });
    const popup = await openOwn(`extension/popup/index.html?tab=${tab}`);
    await popup.waitForTimeout(500);
    expect(await popup.locator("img").count()).toBe(0);
    expect(await popup.title()).not.toBe("caught");
    for (const page of [popup, desk, evil]) await page.close();
  });
});
