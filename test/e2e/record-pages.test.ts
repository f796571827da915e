import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import { setSettings } from "../../cli/session.ts";
import { fill, pageScript, putIn, step } from "../bench/store/script.ts";
import { readPrinted } from "./printed.ts";
import { type SiteServer, startSites } from "./site-server.ts";

/** The record's pages for everybody: screen readers, large letters, right to left, fingers, forced colours. */
describe("the record's pages", () => {
  let running: RunningChromium;
  let desk: Page;
  let session: Parameters<typeof step>[0];
  let site: string;
  let sites: SiteServer;
  let shop: number;

  beforeAll(async () => {
    sites = await startSites();
    sites.put(
      "shop.example/",
      `<!doctype html><title>Shop</title><form><label>E-mail <input type="email"></label>
      <label>Passport number <input></label></form>${Array.from(
        { length: 12 },
        (_, n) =>
          `<img src="http://pixel.a-very-long-name-of-one-that-counts-visits-${n}.test/p.gif">`,
      ).join("")}`,
    );
    running = await launchChromium({
      extension: builtExtension("chromium"),
      resolve: `MAP * 127.0.0.1:${sites.port}`,
    });
    desk = await running.context.newPage();
    await desk.goto(`${running.own}extension/welcome/index.html`);
    session = {
      desk: { evaluate: (run: unknown, arg: unknown) => desk.evaluate(run as never, arg as never) },
    } as typeof session;
    await putIn(session, await pageScript());
    await step(session, "strain");
    await fill(session, { visits: 400, end: Date.now(), days: 30 });
    site = await step<string>(session, "busiest");
    await desk.evaluate(setSettings, { language: "en", welcomed: true });
    await (await running.context.newPage()).goto("http://shop.example/");
    shop = await desk.evaluate(tabOf, "http://shop.example/*");
  });
  afterAll(async () => {
    await running?.close();
    await sites?.close();
  });

  const names = ["record", "site", "company", "kind", "settings", "panel", "popup"] as const;
  const company = "Acme Ads International Data Services Holding Company Limited";
  const addressOf = (name: (typeof names)[number]): string => {
    const own = `${running.own}extension/`;
    if (name === "panel" || name === "popup") return `${own}${name}/index.html?tab=${shop}`;
    const hash = {
      record: "record",
      site: `site=${encodeURIComponent(site)}`,
      company: `company=${encodeURIComponent(company.slice(0, 60))}`,
      kind: "kind=email-address",
      settings: "settings",
    }[name];
    return `${own}dashboard/index.html#${hash}`;
  };

  async function open(name: (typeof names)[number], width = 1024): Promise<Page> {
    const page = await running.context.newPage();
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto(addressOf(name));
    await page.locator("h1, [role=status]").first().waitFor();
    // The pictures come last.
    await page.waitForTimeout(700);
    return page;
  }

  const sideways = (page: Page): Promise<number> =>
    page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

  test.each(names)("%s has no accessibility violation, light or dark", async (name) => {
    const page = await open(name);
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual(
        [],
      );
    }
    await page.close();
  });

  test.each(names)(
    "%s is read without sideways scrolling: narrow, twice the letters, right to left",
    async (name) => {
      const page = await open(name, 360);
      expect(await sideways(page)).toBe(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "200%";
      });
      await page.setViewportSize({ width: 640, height: 900 });
      expect(await sideways(page)).toBe(0);
      await page.evaluate(() => {
        document.documentElement.style.fontSize = "";
      });
      for (const width of [360, 1024]) {
        await page.setViewportSize({ width, height: 900 });
        await page.evaluate(speakPseudo);
        expect(await sideways(page)).toBe(0);
        expect(await page.evaluate(cutOff)).toEqual([]);
      }
      await page.close();
    },
  );

  test("right to left, the first stands to the right", async () => {
    const page = await open("record");
    const order = () =>
      page.evaluate(() =>
        [".brand", ".parts", ".tools select", ".tools .search"].map(
          (place) => document.querySelector(place)?.getBoundingClientRect().left ?? -1,
        ),
      );
    const [brand = 0, parts = 0, period = 0, search = 0] = await order();
    expect([brand < parts, period < search]).toEqual([true, true]);
    await page.evaluate(speakPseudo);
    const [brand2 = 0, parts2 = 0, period2 = 0, search2 = 0] = await order();
    expect([brand2 > parts2, period2 > search2]).toEqual([true, true]);
    await page.close();
  });

  test.each(names)("%s has room for fingers", async (name) => {
    const page = await open(name, 390);
    const devtools = await running.context.newCDPSession(page);
    await devtools.send("Emulation.setTouchEmulationEnabled", { enabled: true, maxTouchPoints: 1 });
    await devtools.send("Emulation.setDeviceMetricsOverride", {
      width: 390,
      height: 900,
      deviceScaleFactor: 1,
      mobile: true,
    });
    expect(await page.evaluate(() => matchMedia("(pointer: coarse)").matches)).toBe(true);
    const { measured, small } = await page.evaluate(tooSmall);
    expect(measured).toBeGreaterThan(0);
    expect(small).toEqual([]);
    await page.close();
  });

  test("forced colours leave every mark and bar to be seen", async () => {
    const page = await open("record");
    await page.emulateMedia({ forcedColors: "active" });
    const hidden = await page.evaluate(() => {
      const ground = getComputedStyle(document.documentElement).backgroundColor;
      return [...document.querySelectorAll(".bar, .stream, .stop, .tie, .node circle, .shape")]
        .filter((element) => {
          const { fill, stroke, color } = getComputedStyle(element);
          const seen = element.matches(".stream, .tie") ? stroke : fill === "none" ? stroke : fill;
          return seen === ground || (element.matches(".shape") && color === ground);
        })
        .map(({ classList }) => classList.value);
    });
    expect(await page.locator(".stream").count()).toBeGreaterThan(0);
    expect(hidden).toEqual([]);
    await page.close();
  });

  test("on paper, pictures and tables stand whole and dark on white, also where the screen is dark", async () => {
    const page = await open("record");
    await page.emulateMedia({ colorScheme: "dark", media: "print", reducedMotion: "reduce" });
    // Between the margins of a sheet.
    await page.setViewportSize({ width: 718, height: 1046 });
    const twins = await page.evaluate(() =>
      [...document.querySelectorAll(".twin")].map((twin) => [
        (twin.querySelector(".twin-picture svg")?.getBoundingClientRect().height ?? 0) > 10,
        (twin.querySelector("table")?.getBoundingClientRect().height ?? 0) > 10,
      ]),
    );
    expect(twins.length).toBeGreaterThanOrEqual(3);
    expect(twins.flat().filter((stands) => !stands)).toEqual([]);
    expect(await page.locator(".knows tbody tr").count()).toBeGreaterThan(8);
    expect(await page.locator(".knows tbody tr:visible").count()).toBe(
      await page.locator(".knows tbody tr").count(),
    );
    expect(await sideways(page)).toBe(0);
    expect(await page.evaluate(cutOff)).toEqual([]);

    const devtools = await running.context.newCDPSession(page);
    const { data } = await devtools.send("Page.printToPDF", {
      printBackground: true,
      paperWidth: 8.27,
      paperHeight: 11.69,
    });
    const printed = readPrinted(Buffer.from(data, "base64"));
    const brightness = ([red, green, blue]: readonly number[]) =>
      0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
    expect(printed.letters.length).toBeGreaterThan(2);
    // What is nearly white is no letter but the room around one, in a picture.
    expect(printed.letters.map(brightness).filter((b) => b > 0.5 && b < 0.99)).toEqual([]);
    expect(printed.grounds.map(brightness).filter((b) => b < 0.99)).toEqual([]);
    expect(printed.curves).toBeGreaterThan(500);
    await page.close();
  });

  test("another language is spoken everywhere at once", async () => {
    const pages = await Promise.all(
      (["record", "settings", "panel", "popup"] as const).map((name) => open(name)),
    );
    await desk.evaluate(setSettings, { language: "zh_CN", welcomed: true });
    for (const page of pages) {
      await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe("zh-CN");
      expect(await page.evaluate(() => document.body.textContent)).toMatch(/\p{Script=Han}{2}/u);
      await page.close();
    }
    await desk.evaluate(setSettings, { language: "en", welcomed: true });
  });
});

/** The tab that shows a page. Runs in a page of ours. */
const tabOf = async (url: string): Promise<number> => {
  const { tabs } = (
    globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }
  ).chrome;
  return (await tabs.query({ url }))[0]?.id ?? -1;
};

/** Puts the page into a language that nobody speaks: right to left, a third longer. Runs in the page. */
const speakPseudo = (): void => {
  document.documentElement.dir = "rtl";
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    const text = node.nodeValue ?? "";
    if (/[a-z]/i.test(text)) {
      node.nodeValue = text.replace(/[a-z]/gi, (letter) =>
        String.fromCharCode(0x5d0 + (letter.toLowerCase().charCodeAt(0) % 22)),
      );
      if (/\p{L}{4}/u.test(node.nodeValue)) node.nodeValue += " \u05d0\u05d1";
    }
  }
};

/** Texts that stick out of a box which hides what sticks out. Runs in the page. */
const cutOff = (): string[] =>
  [...document.querySelectorAll("h1, h2, p, button, a, th, td, dt, dd, legend")]
    .filter((element) => element.checkVisibility() && !element.matches(".only-read, .only-read *"))
    .filter(
      (element) =>
        getComputedStyle(element).overflowX !== "visible" &&
        element.scrollWidth > element.clientWidth + 1,
    )
    .map((element) =>
      `${element.tagName} ${element.className} ${element.textContent}`.slice(0, 80),
    );

/** What is too small for a finger, of how much; links within sentences may be. Runs in the page. */
const tooSmall = (): { measured: number; small: string[] } => {
  const choice = "label:has([type=radio], [type=checkbox])";
  const all = [
    ...document.querySelectorAll(
      `button, select, nav a, .site-line a, input:not(.only-read), ${choice}`,
    ),
  ]
    .filter((element) => element.checkVisibility())
    // Of a box and its words, all is pressed.
    .filter((element) => element.matches(choice) || element.closest(choice) === null);
  return {
    measured: all.length,
    small: all
      .filter((element) => element.getBoundingClientRect().height < 43.5)
      .map((element) =>
        `${element.tagName}.${element.className} ${element.textContent}`.slice(0, 90),
      ),
  };
};
