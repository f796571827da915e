import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import { setSettings } from "../../cli/session.ts";
import { guide } from "../guide/content/guide.ts";
import { openStage } from "./sessions.ts";
import { type SiteServer, startSites } from "./site-server.ts";

/** A shop's checkout with others on it: something to keep as evidence. */
const checkout = `<!doctype html><title>Checkout | Fern shop</title><h1>Shopping basket</h1>
  <form><label>E-mail <input type="email" required></label>
  <label>Delivery address <input name="address"></label><label>ID card number <input name="idcard"></label>
  <label><input type="checkbox" checked> I agree to the privacy policy and to newsletters</label>
  <button>Place order</button></form><img src="http://hm.baidu.com/hm.gif">`;
const dashboard = "extension/dashboard/index.html";
const canary = "li.hua.7391@mail.example";

/** Ids of what the store keeps of what was learned. Runs in a page of the extension. */
const keptNotes = async (): Promise<string[]> => {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const ids: string[] = [];
  for (const { name = "" } of await indexedDB.databases()) {
    const database = await done(indexedDB.open(name));
    if (database.objectStoreNames.contains("progress"))
      ids.push(
        ...(await done(database.transaction("progress").objectStore("progress").getAllKeys())).map(
          String,
        ),
      );
    database.close();
  }
  return ids;
};

describe("the guide, in chromium", () => {
  let running: RunningChromium;
  let sites: SiteServer;
  let desk: Page;
  let page: Page;
  const asked: string[] = [];

  beforeAll(async () => {
    sites = await startSites();
    sites.put("shop.example/", checkout);
    running = await launchChromium({
      extension: builtExtension("chromium"),
      resolve: `MAP * 127.0.0.1:${sites.port}`,
      locale: "en-GB",
    });
    desk = await running.context.newPage();
    await desk.goto(`${running.own}extension/welcome/index.html`);
    await desk.evaluate(setSettings, { language: "en", welcomed: true });
    const shop = await running.context.newPage();
    await shop.goto("http://shop.example/");
    await shop.locator("input[type=email]").pressSequentially(canary);
    await shop.waitForTimeout(1200);
    page = await running.context.newPage();
    page.on("request", (request) => asked.push(request.url()));
  });
  afterAll(async () => {
    await running?.close();
    await sites?.close();
  });
  beforeEach(() => desk.evaluate(setSettings, { language: "en", welcomed: true }));
  afterEach(() => {
    // Files of the extension and what its pages make themselves: nothing is asked of anybody.
    expect(
      asked.filter((url) => !url.startsWith(running.own) && !/^(blob|data|about):/.test(url)),
    ).toEqual([]);
  });

  async function open(place: string): Promise<void> {
    await page.goto("about:blank");
    await page.goto(`${running.own}${dashboard}#learn${place}`);
    await page.locator(".learn h1").waitFor();
  }
  const button = (name: string | RegExp) => page.getByRole("button", { name });

  test("anything is found as one types, in both languages", async () => {
    await open("");
    const box = page.getByRole("searchbox", { name: "Search the guide" });
    await box.fill("钓鱼");
    await page.getByRole("link", { name: /^Phishing: the page is the bait/ }).waitFor();
    await box.fill("cookies cousins");
    await box.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "Cookies and their cousins" }).waitFor();
    await desk.evaluate(setSettings, { language: "zh_CN", welcomed: true });
    await page.getByRole("searchbox").fill("phishing");
    await page.locator(".learn-hits a").first().click();
    await expect.poll(() => page.locator("h1").textContent()).toMatch(/\p{Script=Han}/u);
  });

  test("an entry says where it was met, and when", async () => {
    await open("/kinds/email-address");
    await page.getByText(/^Met on shop\.example, last on \d+ \w+ 20\d\d\.$/).waitFor();
    await open("/kinds/genetic-data");
    await page.getByText("You have not met this yet, as far as we have noted.").waitFor();
  });

  test("a lesson is tried out by keyboard, and told otherwise to whoever did not get it", async () => {
    const [lesson] = guide.items.lessons.en ?? [];
    await open(`/lessons/${lesson?.id}`);
    const status = page.locator(".learn-play [role=status]");
    const before = await status.textContent();
    await page.locator("h1").click();
    for (let presses = 0; presses < 40; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.evaluate(() => document.activeElement?.matches(".learn-play input"))) break;
    }
    await page.keyboard.press("Space");
    await expect.poll(() => status.textContent()).not.toBe(before);
    expect(await page.getByText(lesson?.words.again ?? "", { exact: true }).count()).toBe(0);
    await button("Not yet").focus();
    await page.keyboard.press("Enter");
    await page.getByText(lesson?.words.again ?? "").waitFor();
    // The other words come first the next time.
    await expect.poll(() => desk.evaluate(keptNotes)).toContain(`lesson:${lesson?.id}`);
    await page.reload();
    await page
      .locator(".learn-again")
      .getByText(lesson?.words.again ?? "")
      .waitFor();
    await button("I got it").click();
    await page.reload();
    await page.getByText(lesson?.words.text[0] ?? "").waitFor();
    expect(await page.locator(".learn-again").count()).toBe(0);
    await open("");
    await page.getByText(`Go on: 1 of ${guide.items.lessons.en?.length} learned`).waitFor();
  });

  test("a quiz shows its options in another order each time", async () => {
    const orders = new Set<string>();
    for (let round = 0; round < 12 && orders.size < 2; round += 1) {
      await open("/quiz/children");
      await page.locator(".learn-option").first().waitFor();
      orders.add((await page.locator(".learn-option").allTextContents()).join("|"));
    }
    expect(orders.size).toBe(2);
  });

  test("what was learned shows between a round before and one after, without boasting", async () => {
    const sets = guide.items.quiz.en ?? [];
    const rounds = [
      { round: "before", right: 2 },
      { round: "after", right: 9 },
    ];
    for (const { round, right } of rounds) {
      await open(`/quiz/${round}`);
      for (const [place, { questions, words }] of sets.entries()) {
        const question = questions[0];
        const texts = words.questions[question?.id ?? ""];
        if (question === undefined || texts === undefined) throw new Error("no question");
        await page.getByRole("group", { name: texts.ask }).waitFor();
        const option = place < right ? question.answer : (question.answer + 1) % question.options;
        await button(texts.options[option] ?? "").click();
        await page.getByText(texts.why).waitFor();
        await button(/^(Next question|See the result)$/).click();
      }
      await page.getByText(`${right} of 10 right.`).waitFor();
      const kept = async () =>
        (await desk.evaluate(keptNotes)).filter((id) => id.startsWith(`quiz:${round}:`)).length;
      await expect.poll(kept).toBe(10);
    }
    await open("/quiz");
    await page.getByText(/you had 2 right before and 9 right after/).waitFor();
    // Seven better, none worse, of ten: the sign test says 1 in 64, and the page says what that is worth.
    await page.getByText(/Newly right: 7\. Newly wrong: 0\./).waitFor();
  });

  test("evidence is saved as a pack whose sums are right, with nothing in it that was typed", async () => {
    await open("/rights/shop.example");
    const coming = page.waitForEvent("download");
    await button("Save evidence").click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^evidence-shop\.example-\d{4}-\d\d-\d\d\.zip$/);
    const files = unzipSync(readFileSync(await download.path()));
    const { "SHA256SUMS.txt": sums, ...rest } = files;
    const lines = strFromU8(sums ?? new Uint8Array())
      .trim()
      .split("\n");
    expect(Object.fromEntries(lines.map((line) => line.split("  ").reverse()))).toEqual(
      Object.fromEntries(
        Object.entries(rest).map(([name, bytes]) => [
          name,
          createHash("sha256").update(bytes).digest("hex"),
        ]),
      ),
    );
    expect(Object.keys(rest).sort()).toEqual(["evidence.csv", "evidence.html", "evidence.json"]);
    const html = strFromU8(rest["evidence.html"] ?? new Uint8Array());
    expect(html).toContain("shop.example");
    expect(html).toMatch(/does not (prove|show)/i);
    expect(html).not.toMatch(/<script|https?:\/\/(?!shop\.example)/);
    expect(JSON.parse(strFromU8(rest["evidence.json"] ?? new Uint8Array())).report.site).toBe(
      "shop.example",
    );
    const all = Object.values(files)
      .map((bytes) => strFromU8(bytes))
      .join("\n");
    expect(all).not.toMatch(/7391|li\.hua/);
  });

  test("a picture in the pack shows nothing of what was typed, wherever the page shows it again", async () => {
    // Black on white, so that a letter is a dark point in a bright box.
    sites.put(
      "form.example/",
      `<!doctype html><title>Form</title><body style="margin:0;background:#fff;color:#000;font:20px monospace">
       <h1 style="margin:0;height:60px">A heading that may be seen</h1>
       <input type="email" style="position:absolute;left:20px;top:100px;width:400px;height:40px" oninput="again.textContent = value">
       <p id="again" style="position:absolute;left:20px;top:200px;width:400px;height:40px;margin:0"></p>`,
    );
    const form = await running.context.newPage();
    await form.goto("http://form.example/");
    await form.locator("input").pressSequentially(canary);
    await form.waitForTimeout(800);
    const worker = running.context.serviceWorkers()[0];
    if (worker === undefined) throw new Error("no worker");
    const saver = await running.context.newPage();
    // A popup is no tab; here it has to be one, so what it asks of the page is asked by the worker, and the
    // page is brought to the front again before it is.
    await saver.exposeFunction("askFrame", async (tab: number, message: string) => {
      await form.bringToFront();
      return worker.evaluate(
        ([id, said]) =>
          (
            globalThis as unknown as {
              chrome: { tabs: { sendMessage(t: number, m: string, o: object): Promise<unknown> } };
            }
          ).chrome.tabs.sendMessage(id as number, said as string, { frameId: 0 }),
        [tab, message],
      );
    });
    await saver.addInitScript(() => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: Record<string, (...all: never[]) => Promise<unknown>> };
        }
      ).chrome;
      const { askFrame } = globalThis as unknown as {
        askFrame(tab: number, message: string): Promise<unknown>;
      };
      const get = tabs.get as (id: number) => Promise<object>;
      tabs.get = async (id: number) => ({ ...(await get.call(tabs, id)), active: true });
      tabs.sendMessage = (tab: number, message: string) => askFrame(tab, message);
    });
    const tab = await desk.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } };
        }
      ).chrome;
      return (await tabs.query({ url: "http://form.example/*" }))[0]?.id ?? -1;
    });
    await saver.goto(`${running.own}extension/popup/index.html?tab=${tab}`);
    const coming = saver.waitForEvent("download");
    await saver.getByRole("button", { name: "Save evidence" }).click();
    const files = unzipSync(readFileSync(await (await coming).path()));
    const picture = files["page.png"];
    if (picture === undefined) throw new Error(`no picture among ${Object.keys(files)}`);
    const dark = await desk.evaluate(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const pen = canvas.getContext("2d");
      pen?.drawImage(image, 0, 0);
      const scale = image.width / 1280;
      const colours = (y: number, height: number) => {
        const { data = [] } =
          pen?.getImageData(20 * scale, y * scale, 400 * scale, height * scale) ?? {};
        const found = new Set<string>();
        for (let at = 0; at < data.length; at += 4) found.add(data.slice(at, at + 3).join());
        return [...found];
      };
      return { heading: colours(0, 60).length, field: colours(100, 40), again: colours(200, 40) };
    }, Buffer.from(picture).toString("base64"));
    expect(dark.heading).toBeGreaterThan(2);
    expect(dark.field).toEqual(["82,93,80"]);
    expect(dark.again).toEqual(["82,93,80"]);
    await saver.close();
    await form.close();
  });

  test("a letter is drafted from what was seen, changed by hand, copied and saved", async () => {
    await open("/rights/shop.example");
    await page.getByLabel("Which letter?").selectOption("complaint");
    const draft = page.getByLabel("Your draft");
    await expect.poll(() => draft.inputValue()).toContain("shop.example");
    await expect.poll(() => draft.inputValue()).toMatch(/^- /m);
    // To the body of the person's own place.
    await page.getByLabel("Rules of:").selectOption("UK");
    await expect.poll(() => draft.inputValue()).toMatch(/^To .*\(ICO\)/);
    await draft.press("Control+Home");
    await page.keyboard.type("My own first line. ");
    await button("Copy").click();
    await page.getByText("Copied.", { exact: false }).waitFor();
    const coming = page.waitForEvent("download");
    await button("Save as a file").click();
    const saved = readFileSync(await (await coming).path(), "utf8");
    expect(saved).toBe(await draft.inputValue());
    expect(saved).toMatch(/^My own first line\. /);
    // What was copied is what stands there: pasted over the draft, it stays the same.
    await draft.press("Control+A");
    await page.keyboard.press("Delete");
    await page.keyboard.press("Control+V");
    expect(await draft.inputValue()).toBe(saved);
  });

  test("whose rules are told is set by hand, and stays so", async () => {
    const behaviour = guide.items.behaviours.en?.find(({ id }) => id === "default-consent");
    await open("/behaviours/default-consent");
    await page.getByLabel("Rules of:").selectOption("US");
    await page.getByText(behaviour?.words.elsewhere.us ?? "").waitFor();
    await page.reload();
    await page.getByText(behaviour?.words.elsewhere.us ?? "").waitFor();
    expect(await page.getByText(behaviour?.words.elsewhere.eu ?? "").count()).toBe(0);
  });

  test("the popup guesses what kind of service a page offers, and takes the person's word for it", async () => {
    const tab = await desk.evaluate(async () => {
      const { tabs } = (
        globalThis as unknown as {
          chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } };
        }
      ).chrome;
      return (await tabs.query({ url: "http://shop.example/*" }))[0]?.id ?? -1;
    });
    await page.goto(`${running.own}extension/popup/index.html?tab=${tab}`);
    await page.getByText("This looks like: Online shopping.").waitFor();
    await page.getByText(/Unusual for this type: .*ID number/).waitFor();
    await button("What such a service needs").click();
    await page.locator(".needed-choice select").selectOption("news");
    await page.getByText(/News/).first().waitFor();
    await page.reload();
    await page.getByText("You said that this site is for: News.").waitFor();
  });
});

test("the guide is read and remembered in firefox", async () => {
  const stage = await openStage("firefox");
  try {
    const lesson = guide.items.lessons.en?.find(({ id }) => id === "cookies");
    const first = await stage.session.openOwn(`${dashboard}#learn/lessons/cookies`, {
      width: 1280,
      height: 900,
    });
    const says = (page: typeof first, text: string) =>
      expect
        .poll(() => page.evaluate(() => document.body.textContent, null), { timeout: 10_000 })
        .toContain(text);
    await says(first, lesson?.words.text[0] ?? "");
    await first.evaluate(() => {
      document.querySelector<HTMLElement>(".learn-explain .plain")?.click();
    }, null);
    await says(first, lesson?.words.again ?? "");
    await first.close();
    const second = await stage.session.openOwn(`${dashboard}#learn/lessons/cookies`, {
      width: 1280,
      height: 900,
    });
    await says(second, lesson?.words.again ?? "");
    const own = await second.evaluate(
      () => performance.getEntriesByType("resource").map(({ name }) => name),
      null,
    );
    expect(own.filter((url) => !url.startsWith("moz-extension:"))).toEqual([]);
  } finally {
    await stage.close();
  }
});
