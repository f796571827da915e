import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import { setSettings } from "../../cli/session.ts";
import { type SiteServer, startSites } from "./site-server.ts";

const form = (field: string) =>
  `<!doctype html><title>Form</title><form><label>${field}</label></form><img src="http://pixel.tracker.test/p.gif">`;

/** The panel, walked through as a person does. */
describe("beside the page", () => {
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
});
