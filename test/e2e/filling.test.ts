import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { SessionPage } from "../../cli/session.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const page = `<!doctype html><title>Sign up</title><form action="/done">
  <label>E-mail <input id="mail" type="email"></label><label>Comment <input id="comment"></label>
  <label>Full name <input id="name"></label></form>
  <iframe src="http://part.example/rest" width="300" height="200"></iframe>
  <script>
    const seen = []; // What a tracker would hear.
    for (const type of ["keydown", "input", "change"])
      document.addEventListener(type, ({ target }) => seen.push([type, target.id, performance.now()]), true);
  </script>`;
const rest = `<!doctype html><title>Rest</title><form><label>Phone <input id="phone" type="tel"></label></form>
  <script>
    const keep = () => parent.postMessage(document.querySelector("input").value, "*");
    document.addEventListener("input", keep);
  </script>`;

describe.each(browsers)("a made-up person, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    stage.sites.put("*/form", page);
    stage.sites.put("part.example/rest", rest);
  });
  afterAll(() => stage?.close());

  test.each(["popup", "panel"])("is typed in key by key, from the %s", async (own) => {
    const tab = await stage.session.open(`http://${own}.example/form`, 20_000);
    await tab.evaluate(listenToFrame, null);
    await expect
      .poll(async () => (await stateOf(stage.session, tab.tab)).report?.asked.length, {
        timeout: 8000,
      })
      .toBe(3);
    const path = `extension/${own}/index.html?tab=${tab.tab}`;
    const ours = await stage.session.openOwn(path, { width: 380, height: 900 });
    await press(ours, "Fill in as Alex Rivers");
    await expect.poll(() => ours.evaluate(textOf, null)).toContain("Filling in 3 boxes.");
    // A page that is not in front has its clocks slowed down; popup and panel stand beside it.
    await stage.session.desk.evaluate(bringForward, tab.tab);
    await expect
      .poll(() => tab.evaluate(whatStands, null), { timeout: 20_000 })
      .toEqual({
        mail: "alex.rivers@mail.example",
        comment: "",
        name: "Alex Rivers",
        frame: expect.stringMatching(/\d{4}$/),
      });
    const { keys, inputs, changes, pace } = await tab.evaluate(whatWasHeard, null);
    // Each sign came by itself, as from a person, and the box told that it was left.
    expect(keys).toBeGreaterThanOrEqual("alex.rivers@mail.example".length);
    expect(inputs).toBeGreaterThanOrEqual("alex.rivers@mail.example".length);
    expect(changes).toBe(1);
    expect(pace).toBeGreaterThan(20);
    await ours.close();
    await tab.close();
  });
});

/** Runs in a page of the extension. */
async function bringForward(tab: number): Promise<void> {
  const { tabs } = (
    globalThis as unknown as {
      chrome: { tabs: { update(tab: number, change: object): Promise<unknown> } };
    }
  ).chrome;
  await tabs.update(tab, { active: true });
}

/** Clicks a button once it is there and stands still: what loads above it moves it. */
async function press(tab: SessionPage, name: string): Promise<void> {
  let last: string | undefined;
  const stands = async () => {
    const place = await tab.evaluate(placeOf, name);
    const before = last;
    last = JSON.stringify(place);
    return place !== null && last === before;
  };
  await expect.poll(stands, { interval: 200, timeout: 8000 }).toBe(true);
  const place = await tab.evaluate(placeOf, name);
  if (place === null) throw new Error(`no button ${name}`);
  await tab.click(place.x, place.y);
}

/** Where the middle of a button is, scrolled into sight. Runs in a page of the extension. */
function placeOf(name: string): { x: number; y: number } | null {
  const button = document.querySelector(`button[aria-label="${name}"]`);
  button?.scrollIntoView({ block: "center" });
  const box = button?.getBoundingClientRect();
  return box === undefined ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const textOf = (): string => document.body.textContent ?? "";

/** Runs in the page. */
function listenToFrame(): void {
  addEventListener("message", ({ data }) => {
    if (typeof data === "string") document.documentElement.dataset.frame = data;
  });
}

/** Runs in the page. */
function whatStands(): Record<string, string> {
  const values = [...document.querySelectorAll("input")].map(({ id, value }) => [id, value]);
  return { ...Object.fromEntries(values), frame: document.documentElement.dataset.frame ?? "" };
}

/** Runs in the page. */
function whatWasHeard(): { keys: number; inputs: number; changes: number; pace: number } {
  const seen = new Function("return seen")() as [string, string, number][];
  const of = (type: string) => seen.filter(([one, id]) => one === type && id === "mail");
  const times = of("input").map(([, , at]) => at);
  const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
  return {
    keys: of("keydown").length,
    inputs: times.length,
    changes: of("change").length,
    pace: gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0,
  };
}
