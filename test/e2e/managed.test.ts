import { cp, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium } from "../../cli/chromium.ts";
import { openSession } from "../../cli/open.ts";
import type { Session } from "../../cli/session.ts";

const size = { width: 1000, height: 900 };
const settings = "extension/dashboard/index.html#settings";

let home: string;
const ownHome = process.env.HOME;
let firefox: Session;

beforeAll(async () => {
  // Firefox looks for what manages it in the home of whoever starts it: one of our own, with the sample that is documented.
  home = await mkdtemp(join(tmpdir(), "fieldguide-home-"));
  const folder = join(home, ".mozilla", "managed-storage");
  await mkdir(folder, { recursive: true });
  await cp(
    new URL("../../docs/policies/firefox-managed-storage.json", import.meta.url),
    join(folder, "fieldguide@fieldguide.invalid.json"),
  );
  process.env.HOME = home;
  firefox = await openSession("firefox", { language: "en" });
});
afterAll(async () => {
  if (ownHome === undefined) delete process.env.HOME;
  else process.env.HOME = ownHome;
  await firefox?.close();
  await rm(home, { recursive: true, force: true });
});

/** What the settings say is chosen, and what they still let one do. Runs in the page. */
const shown = () => ({
  language: document.documentElement.lang,
  chosenBy: [...document.querySelectorAll(".managed")].map(({ textContent }) =>
    textContent?.trim(),
  ),
  days: [...document.querySelectorAll<HTMLInputElement>("[name=retention]")].findIndex(
    ({ checked }) => checked,
  ),
  canChoose:
    document.querySelector<HTMLFieldSetElement>("fieldset:has([name=retention])")?.disabled ===
    false,
  canImport: document.querySelector("input[type=file]") !== null,
  canErase: document.querySelector("#erase button") !== null,
});

test("what a school chose in the documented file holds in Firefox, and is said to be its choice", async () => {
  const page = await firefox.openOwn(settings, size);
  await expect
    .poll(() => page.evaluate(shown, null), { timeout: 8000 })
    .toEqual({
      language: "zh-CN",
      chosenBy: Array(6).fill("由City School设定。"),
      days: 2,
      canChoose: false,
      canImport: false,
      canErase: true,
    });
  await page.close();
});

// No test may write where Chromium looks for policies: that is for all of the computer. What the browser tells
// the worker is told here in its place, through the event that it uses.
declare const chrome: {
  storage: {
    managed: { get(key: null): Promise<object> };
    onChanged: { dispatch(changes: object, area: string): void };
  };
};

test("a change of theirs holds at once in an open page, and so does its end", async () => {
  const running = await launchChromium({ extension: builtExtension("chromium"), locale: "en" });
  try {
    const page = await running.context.newPage();
    await page.goto(running.own + settings);
    const [worker] = running.context.serviceWorkers();
    const choose = (policy: object) =>
      worker?.evaluate((chosen) => {
        chrome.storage.managed.get = async () => chosen;
        chrome.storage.onChanged.dispatch({}, "managed");
      }, policy);
    const now = () => page.evaluate(shown);
    // What the worker asked for when it started is answered seconds later, and would undo what is told before.
    await worker?.evaluate(async () => void (await chrome.storage.managed.get(null)));
    await page.waitForTimeout(500);
    await expect
      .poll(now)
      .toMatchObject({ chosenBy: [], days: 3, canChoose: true, canImport: true });
    await choose({ managedBy: "City School", retention: "1", lockedSections: ["import"] });
    await expect.poll(now, { timeout: 8000 }).toMatchObject({
      chosenBy: ["Chosen by City School.", "Chosen by City School."],
      days: 1,
      canChoose: false,
      canImport: false,
    });
    await choose({});
    await expect
      .poll(now, { timeout: 8000 })
      .toMatchObject({ chosenBy: [], days: 3, canChoose: true, canImport: true });
  } finally {
    await running.close();
  }
});
