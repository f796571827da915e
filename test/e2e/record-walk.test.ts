import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import { askWorker, setSettings } from "../../cli/session.ts";
import type { StorageSummary } from "../../src/messages/protocol.ts";
import { type SiteServer, startSites } from "./site-server.ts";

const form = (field: string) =>
  `<!doctype html><title>Form</title><form><label>${field}</label></form><img src="http://pixel.tracker.test/p.gif">`;

/** The panel and the settings, walked through as a person does. */
describe("beside the page, and with the notes in one's hand", () => {
  let running: RunningChromium;
  let sites: SiteServer;
  let desk: Page;
  beforeAll(async () => {
    sites = await startSites();
    sites.put("shop.example/", form('E-mail <input type="email">'));
    sites.put("bank.example/", form('Phone <input type="tel">'));
    running = await launchChromium({
      extension: builtExtension("chromium"),
      resolve: `MAP * 127.0.0.1:${sites.port}`,
    });
    desk = await running.context.newPage();
    await desk.goto(`${running.own}extension/welcome/index.html`);
    await desk.evaluate(setSettings, { language: "en", welcomed: true });
  });
  afterAll(async () => {
    await running?.close();
    await sites?.close();
  });

  test("the panel tells of the page in front, through typing, another page and another tab", async () => {
    const panel = await running.context.newPage();
    await panel.goto(`${running.own}extension/panel/index.html`);
    const story = () =>
      panel.evaluate(() => ({
        site: document.querySelector("h1")?.textContent,
        lines: [...document.querySelectorAll("[role=log] .said")].map((line) => line.textContent),
      }));
    const told = (site: string, ...lines: RegExp[]) =>
      expect.poll(story, { timeout: 8000 }).toEqual({
        site,
        lines: lines.map((line) => expect.stringMatching(line)),
      });
    const first = await running.context.newPage();
    await first.goto("http://shop.example/");
    await told("shop.example", /asks for your e-mail address/);
    await first.locator("input").pressSequentially("li.hua@mail.example", { delay: 30 });
    await told("shop.example", /asks for your e-mail address/, /You typed your e-mail address/);
    await first.goto("http://bank.example/");
    await told("bank.example", /asks for your phone number/);
    const second = await running.context.newPage();
    await second.goto("http://shop.example/");
    await told("shop.example", /asks for your e-mail address/);
    await first.bringToFront();
    await told("bank.example", /asks for your phone number/);
    for (const page of [first, second, panel]) await page.close();
  }, 60_000);

  test("a saved copy brings back what was erased for good; until then one can think again", async () => {
    const counts = async () => {
      const { stores } = (await desk.evaluate(askWorker, {
        type: "storage-summary",
        data: {},
      })) as StorageSummary;
      const named = Object.fromEntries(stores.map(({ name, count }) => [name, count]));
      return [named.visits, named.events];
    };
    await expect.poll(counts).not.toEqual([0, 0]);
    const before = await counts();
    const page = await running.context.newPage();
    await page.goto(`${running.own}extension/dashboard/index.html#settings`);
    const saving = page.waitForEvent("download");
    await page.getByRole("button", { name: "Save as JSON" }).click();
    const copy = await (await saving).path();

    const erase = async () => {
      await page.getByRole("button", { name: "Erase everything…" }).click();
      await page.getByRole("button", { name: "Erase them all" }).click();
      await page.getByText(/^Gone in a moment/).waitFor();
    };
    await erase();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(/^Gone in a moment/).waitFor({ state: "detached" });
    expect(await counts()).toEqual(before);

    await erase();
    await expect.poll(counts, { timeout: 16_000 }).toEqual([0, 0]);
    await page.locator("input[type=file]").setInputFiles(copy);
    await page.getByText(/^Done\. The file has/).waitFor();
    expect(await counts()).toEqual(before);
    await page.close();
  }, 60_000);
});
