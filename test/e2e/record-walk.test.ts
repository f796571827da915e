import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import type { SessionPage } from "../../cli/session.ts";
import { askWorker, setSettings } from "../../cli/session.ts";
import type { StorageSummary } from "../../src/messages/protocol.ts";
import { openStage, type Stage } from "./sessions.ts";
import { type SiteServer, startSites } from "./site-server.ts";

const form = (field: string) =>
  `<!doctype html><title>Form</title><form><label>${field}</label></form><img src="http://pixel.tracker.test/p.gif">`;

/** What the panel tells. Runs in it. */
const storyOf = () => ({
  site: document.querySelector("h1")?.textContent,
  lines: [...document.querySelectorAll("[role=log] .said")].map(({ textContent }) => textContent),
});

const told = (story: () => Promise<unknown>, site: string, ...lines: RegExp[]) =>
  expect.poll(story, { timeout: 8000 }).toEqual({
    site,
    lines: lines.map((line) => expect.stringMatching(line)),
  });

/** Visits and events that are kept, as the worker counts them. */
async function countsIn(desk: Pick<SessionPage, "evaluate">): Promise<unknown[]> {
  const { stores } = (await desk.evaluate(askWorker, {
    type: "storage-summary",
    data: {},
  })) as StorageSummary;
  const named = Object.fromEntries(stores.map(({ name, count }) => [name, count]));
  return [named.visits, named.events];
}

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
    const story = () => panel.evaluate(storyOf);
    const first = await running.context.newPage();
    await first.goto("http://shop.example/");
    await told(story, "shop.example", /asks for your e-mail address/);
    await first.locator("input").pressSequentially("li.hua@mail.example", { delay: 30 });
    await told(
      story,
      "shop.example",
      /asks for your e-mail address/,
      /You typed your e-mail address/,
    );
    await first.goto("http://bank.example/");
    await told(story, "bank.example", /asks for your phone number/);
    const second = await running.context.newPage();
    await second.goto("http://shop.example/");
    await told(story, "shop.example", /asks for your e-mail address/);
    await first.bringToFront();
    await told(story, "bank.example", /asks for your phone number/);
    for (const page of [first, second, panel]) await page.close();
  }, 60_000);

  test("a saved copy brings back what was erased for good; until then one can think again", async () => {
    const counts = () =>
      countsIn({ evaluate: (run, arg) => desk.evaluate(run as never, arg as never) });
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

/** The same in Firefox, where no driver picks up what is saved and presses no button of ours: the page does both. */
describe("beside the page, and with the notes in one's hand, in Firefox", () => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage("firefox");
    stage.sites.put("shop.example/", form('E-mail <input id="field" type="email">'));
    stage.sites.put("bank.example/", form('Phone <input id="field" type="tel">'));
  });
  afterAll(() => stage?.close());

  test("the panel tells of the page in front, through typing, another page and another tab", async () => {
    const { session } = stage;
    const panel = await session.openOwn("extension/panel/index.html", { width: 400, height: 800 });
    const story = () => panel.evaluate(storyOf, null);
    const first = await session.open("http://shop.example/", 20_000);
    await told(story, "shop.example", /asks for your e-mail address/);
    const target = { selector: "#field", frame: "http://shop.example/" };
    const control = await first.control(target);
    if (control === null) throw new Error("no field");
    await first.fill(target, control, "li.hua@mail.example");
    await told(
      story,
      "shop.example",
      /asks for your e-mail address/,
      /You typed your e-mail address/,
    );
    const second = await session.open("http://bank.example/", 20_000);
    await told(story, "bank.example", /asks for your phone number/);
    await session.desk.evaluate(bringForward, first.tab);
    await told(
      story,
      "shop.example",
      /asks for your e-mail address/,
      /You typed your e-mail address/,
    );
    for (const page of [first, second, panel]) await page.close();
  }, 60_000);

  test("a saved copy brings back what was erased for good; until then one can think again", async () => {
    const { session } = stage;
    const counts = () => countsIn(session.desk);
    await expect.poll(counts).not.toEqual([0, 0]);
    const before = await counts();
    const page = await session.openOwn("extension/dashboard/index.html#settings", {
      width: 1000,
      height: 900,
    });
    const press = (name: string) => page.evaluate(pressNamed, name);
    const said = () => page.evaluate(() => document.body.textContent ?? "", null);
    await page.evaluate(catchSaved, null);
    await press("Save as JSON");
    const copy = () => page.evaluate(savedText, null);
    await expect.poll(copy, { timeout: 8000 }).toMatch(/^\{/);

    const erase = async () => {
      await press("Erase everything…");
      await press("Erase them all");
      await expect.poll(said).toMatch(/Gone in a moment/);
    };
    await erase();
    await press("Undo");
    await expect.poll(said).not.toMatch(/Gone in a moment/);
    expect(await counts()).toEqual(before);

    await erase();
    await expect.poll(counts, { timeout: 16_000 }).toEqual([0, 0]);
    await page.evaluate(chooseFile, await copy());
    await expect.poll(said, { timeout: 8000 }).toMatch(/Done\. The file has/);
    expect(await counts()).toEqual(before);
    await page.close();
  }, 60_000);
});

/** Brings a tab to the front. Runs in a page of ours. */
const bringForward = async (tab: number): Promise<void> => {
  const { tabs } = (
    globalThis as unknown as {
      chrome: { tabs: { update(tab: number, change: { active: true }): Promise<unknown> } };
    }
  ).chrome;
  await tabs.update(tab, { active: true });
};

/** Presses the button of a name, once it is there. Runs in the page. */
const pressNamed = async (name: string): Promise<void> => {
  for (let tries = 0; tries < 100; tries += 1) {
    const button = [...document.querySelectorAll("button")].find(
      ({ textContent, disabled }) => textContent?.trim() === name && !disabled,
    );
    if (button !== undefined) return button.click();
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`no button "${name}"`);
};

/** Keeps what the page would save as a file. Runs in the page. */
const catchSaved = (): void => {
  const here = globalThis as unknown as { saved?: Blob };
  URL.createObjectURL = (file) => {
    here.saved = file as Blob;
    return "#settings";
  };
  HTMLAnchorElement.prototype.click = () => undefined;
};

/** The file that was kept. Runs in the page. */
const savedText = async (): Promise<string> =>
  (await (globalThis as unknown as { saved?: Blob }).saved?.text()) ?? "";

/** Chooses a file in the form, as its window would. Runs in the page. */
const chooseFile = (text: string): void => {
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("no place for a file");
  const files = new DataTransfer();
  files.items.add(new File([text], "copy.json", { type: "application/json" }));
  input.files = files.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
};
