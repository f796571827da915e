import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import { raised } from "../../src/guide/behaviours/raise.ts";
import { guide } from "../guide/content/guide.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const dialog = (
  refuse: string,
) => `<div role="dialog" id="ask" style="position:fixed;inset:auto 0 0 0;padding:16px;background:#fff">
  We use cookies to make this page better. <button onclick="ask.remove()">Accept all</button>
  <button id="no" onclick="ask.remove();${refuse}">Reject all</button></div>`;

/** A shop that goes on after a no, with a notice that nobody can read and a box that only adverts need. */
const eager = `<!doctype html><html lang="en"><title>Club card</title><h1>Join the club</h1><h2>Recommended for you</h2>
  <form><label>Name <input name="fullname" autocomplete="name"></label><label>E-mail <input type="email"></label>
  <label><input type="checkbox" required> I want to receive special offers of your partners</label><button>Join</button></form>
  <a href="/privacy" style="font-size:7px;color:#ddd">Privacy</a>
  <script>setInterval(() => new Image().src = "http://stats.g.doubleclick.net/hit?" + Math.random(), 400)</script>${dialog("")}`;

/** The same shop as it might be: it stops, and shows the ways back. */
const calm = `<!doctype html><html lang="en"><title>Club card</title><h1>Join the club</h1><h2>Recommended for you</h2>
  <form><label>Name <input name="fullname" autocomplete="name"></label><label>E-mail <input type="email"></label>
  <label><input type="checkbox"> I want to receive special offers</label><button>Join</button></form>
  <footer><a href="/privacy">Privacy policy</a> <a href="/c">Cookie settings</a> <a href="/k">Contact us</a> <a href="/p">Personalised content: on or off</a></footer>
  <script>const hits = setInterval(() => new Image().src = "http://stats.g.doubleclick.net/hit?" + Math.random(), 400)</script>${dialog("clearInterval(hits)")}`;

const notice = `<!doctype html><html lang="en"><title>Privacy policy</title><h1>Privacy policy</h1>${"<p>We keep what you tell us for as long as we need it, and longer where we must. </p>".repeat(400)}`;

describe.each(browsers)("behaviours of the method, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    stage.sites.put("eager.example/", eager);
    stage.sites.put("calm.example/", calm);
    stage.sites.put("notice.example/", notice);
    const body = `<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>`;
    stage.sites.put("stats.g.doubleclick.net/hit", { body, type: "image/svg+xml" });
  });
  afterAll(() => stage?.close());

  async function raisedOn(address: string, refuse: boolean, expected: readonly string[]) {
    const tab = await stage.session.open(address, 20_000);
    const ids = async () => {
      const { report } = await stateOf(stage.session, tab.tab);
      return report === null
        ? []
        : raised(guide.items.behaviours.en ?? [], report, null).map(({ id }) => id);
    };
    try {
      if (refuse) {
        // The dialog is read before anybody answers it.
        const asked = async () =>
          (await stateOf(stage.session, tab.tab)).report?.signals.map(({ id }) => id);
        await expect.poll(asked, { timeout: 8000 }).toContain("consent-dialog");
        const place = await tab.evaluate(() => {
          const { x, y, width, height } = (
            document.querySelector("#no") as Element
          ).getBoundingClientRect();
          return { x: x + width / 2, y: y + height / 2 };
        }, null);
        await tab.click(place.x, place.y);
        await new Promise((later) => setTimeout(later, 3500));
      }
      const missing = async () => {
        const found = await ids();
        return expected.filter((id) => !found.includes(id));
      };
      await expect.poll(missing, { timeout: 8000 }).toEqual([]);
      return await ids();
    } finally {
      await tab.close();
    }
  }

  test("are raised by a page that goes on after a no and shows no way back", async () => {
    const expected = [
      "hard-to-read-policy",
      "collect-after-refusal",
      "no-non-targeted-option",
      "no-withdrawal",
      "improve-experience-excuse",
      "no-complaint-channel",
    ];
    await raisedOn("http://eager.example/", true, expected);
  });

  test("are not by its twin that stops and shows them", async () => {
    expect(await raisedOn("http://calm.example/", true, [])).toEqual([]);
  });

  test("a notice that takes long to read is measured", async () => {
    await raisedOn("http://notice.example/", false, ["obscure-text"]);
  });
});
