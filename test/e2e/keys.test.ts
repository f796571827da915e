import type { Page, Worker } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import { type SiteServer, startSites } from "./site-server.ts";

const form = `<!doctype html><title>Club</title><form>
  <label>Passport number <input id="passport"></label><label>Comment <input id="comment"></label></form>`;

// Keys and menus are the browser's own: no test presses them from outside. What the browser then tells the worker is
// told here in its place, through the events that it uses.
let running: RunningChromium;
let sites: SiteServer;
beforeAll(async () => {
  sites = await startSites();
  sites.put("*/", form);
  running = await launchChromium({
    extension: builtExtension("chromium"),
    resolve: `MAP * 127.0.0.1:${sites.port}`,
    locale: "en",
  });
  // The welcome page would come to the front some seconds later, and popups close then.
  await (await worker()).evaluate(() => chrome.storage.local.set({ settings: { welcomed: true } }));
});
afterAll(async () => {
  await running?.close();
  await sites?.close();
});

interface Told {
  dispatch(...args: unknown[]): void;
}
declare const chrome: {
  commands: { onCommand: Told; getAll(): Promise<{ name: string; shortcut: string }[]> };
  contextMenus: { onClicked: Told };
  action: { getPopup(of: { tabId: number }): Promise<string> };
  extension: { getViews(filter: { type: "popup" }): Window[] };
  tabs: { query(filter: object): Promise<{ id: number; windowId: number; url: string }[]> };
  storage: {
    local: {
      get(key: string): Promise<{ settings?: { pausedSites: string[] } }>;
      set(items: object): Promise<void>;
    };
  };
};

async function worker(): Promise<Worker> {
  const [one] = running.context.serviceWorkers();
  return one ?? running.context.waitForEvent("serviceworker");
}

const press = async (command: string, site: string): Promise<void> =>
  (await worker()).evaluate(
    async ([name, url]) => {
      const [tab] = await chrome.tabs.query({ url });
      chrome.commands.onCommand.dispatch(name, tab);
    },
    [command, `http://${site}/*`] as const,
  );

const tabOf = async (site: string): Promise<number> =>
  (await worker()).evaluate(
    async (url) => (await chrome.tabs.query({ url }))[0]?.id ?? -1,
    `http://${site}/*`,
  );

async function open(site: string): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(`http://${site}/`);
  await page.waitForTimeout(800);
  return page;
}

async function ours(path: string): Promise<Page> {
  const page = await running.context.newPage();
  await page.goto(running.own + path);
  return page;
}

test("every command has a key of its own", async () => {
  const all = await (await worker()).evaluate(() => chrome.commands.getAll());
  const keys = all.map(({ shortcut }) => shortcut);
  expect(all.map(({ name }) => name).sort()).toEqual([
    "_execute_action",
    "check-form",
    "open-panel",
    "pause-here",
  ]);
  expect(new Set(keys).size).toBe(4);
  // A key that the browser has for itself is left out without a word.
  expect(keys.filter((key) => /^(Alt|⌥)/.test(key))).toHaveLength(4);
});

test("a key pauses the site, and ends the pause", async () => {
  const page = await open("pause.example");
  const paused = async () =>
    (await worker()).evaluate(
      async () => (await chrome.storage.local.get("settings")).settings?.pausedSites ?? [],
    );
  await press("pause-here", "pause.example");
  await expect.poll(paused).toEqual(["pause.example"]);
  const popup = await ours(`extension/popup/index.html?tab=${await tabOf("pause.example")}`);
  await expect.poll(() => popup.textContent("body")).toMatch(/paused/i);
  await press("pause-here", "pause.example");
  await expect.poll(paused).toEqual([]);
  await popup.close();
  await page.close();
});

test("a key shows the check of the form", async () => {
  const page = await open("check.example");
  // A page of ours that looks on: the browser's own window over the button is none of the tabs.
  const desk = await ours("extension/panel/index.html?tab=0");
  await page.bringToFront();
  await press("check-form", "check.example");
  await expect
    .poll(() => desk.evaluate(popupShown), { timeout: 8000 })
    .toMatchObject({
      site: "check.example",
      focused: "Your data on this page",
      asked: [expect.stringMatching(/^Passport number.*asked/)],
    });
  await desk.close();
  // The button itself opens it from its head, as before.
  const popups = (await worker()).evaluate(async (url) => {
    const [tab] = await chrome.tabs.query({ url });
    return chrome.action.getPopup({ tabId: tab?.id ?? -1 });
  }, "http://check.example/*");
  expect(await popups).toMatch(/popup\/index\.html$/);
  await page.close();
});

test.each([
  ["#passport", "This box asks for your passport number."],
  ["#comment", "We do not know this box."],
])("the menu says in the panel what %s is asking", async (selector, words) => {
  const page = await open("ask.example");
  const panel = await ours(`extension/panel/index.html?tab=${await tabOf("ask.example")}`);
  await page.bringToFront();
  await page.click(selector, { button: "right" });
  await (await worker()).evaluate(async () => {
    const [tab] = await chrome.tabs.query({ url: "http://ask.example/*" });
    const info = { menuItemId: "what-is-this-field", editable: true, frameId: 0 };
    chrome.contextMenus.onClicked.dispatch(info, tab);
  });
  const said = () => panel.textContent("main, body");
  await expect.poll(said).toContain(words);
  await panel.close();
  await page.close();
});

/** What the popup shows that is open over the toolbar's button; null where none is. Runs in a page of ours. */
const popupShown = () => {
  const [view] = chrome.extension.getViews({ type: "popup" });
  if (view === undefined) return null;
  const { document } = view;
  return {
    site: document.querySelector("h1")?.textContent,
    focused: document.activeElement?.textContent,
    asked: [
      ...(document.activeElement?.closest("section")?.querySelectorAll(".index-line") ?? []),
    ].map(({ textContent }) => textContent),
  };
};
