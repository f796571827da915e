import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { SessionPage } from "../../cli/session.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const origin = "http://www.parent.localhost/";
const mail = "canary.7391@mailbox.example";
const email = `<label>E-mail <input id="email" type="email"></label>`;
const script = (body: string) => ({ body, type: "text/javascript" });

/** What a script does with the e-mail address once nobody has typed for a moment. */
const onceTyped = (act: string) =>
  script(`{ let timer; document.addEventListener("input", ({ target }) => {
    clearTimeout(timer); timer = setTimeout(() => { const { value } = target; ${act} }, 250); }); }`);

describe.each(browsers)("who gets what was typed, and what for, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser, undefined, ["www.parent.localhost"]);
  });
  afterAll(() => stage?.close());

  const open = async (path: string, body: string): Promise<SessionPage> => {
    stage.sites.put(`www.parent.localhost${path}`, `<!doctype html><title>Shop</title>${body}`);
    return stage.session.open(`${origin}${path.slice(1)}`, 20_000);
  };
  const type = async (page: SessionPage, selector: string, value: string, frame = origin) => {
    const control = await page.control({ selector, frame });
    if (control === null) throw new Error(`nothing at ${selector}`);
    await page.fill({ selector, frame }, control, value);
  };
  const reportOf = async (page: SessionPage): Promise<PageReport> => {
    const { report } = await stateOf(stage.session, page.tab);
    if (report === null) throw new Error("no report");
    return report;
  };
  const got = async (page: SessionPage): Promise<string[]> =>
    (await reportOf(page)).sent
      .map(({ host, kind, collector, confidence }) =>
        [host, kind, confidence, ...(collector ? ["collector"] : [])].join(" "),
      )
      .sort();
  const helpers = async (page: SessionPage) =>
    (await reportOf(page)).signals
      .filter(({ id }) => id === "form-helper")
      .map(({ host, level, evidence }) => ({ host, level, kinds: evidence.kinds }));

  test("measuring programs at the site's own addresses are told as such, its own work is not", async () => {
    stage.sites.put(
      "www.parent.localhost/app.js",
      onceTyped(`
        const own = (path, body) => fetch(path, { method: "POST", body: JSON.stringify(body) });
        own("/api/check", { email: value });
        fetch("/search?q=" + encodeURIComponent(value));
        own("/api/event", { name: "lead", url: location.href, domain: "parent", props: { email: value } });
        new Image().src = "http://metrics.parent.localhost/m?idsite=1&rec=1&uid=" + btoa(value);`),
    );
    stage.sites.put(
      "cdn.sender.test/own.js",
      onceTyped(`navigator.sendBeacon("http://data.parent.localhost/x", value);
        fetch("http://api.parent.localhost/sign-in", { method: "POST", body: value });`),
    );
    const page = await open(
      "/measured",
      `<form>${email}</form><script src="/app.js"></script><script src="http://cdn.sender.test/own.js"></script>`,
    );
    await type(page, "#email", mail);
    await expect
      .poll(() => got(page), { timeout: 8000 })
      .toEqual(
        ["data", "metrics", "www"].map(
          (name) => `${name}.parent.localhost email-address likely collector`,
        ),
      );
    const { verdict, sent } = await reportOf(page);
    expect(verdict).toMatchObject({ level: 2, confidence: "likely" });
    expect(verdict.say.key).toBe("verdict_collected");
    expect(sent.find(({ host }) => host.startsWith("metrics"))?.encoding).toEqual(["base64"]);
    await page.close();
  });

  test("payment, accounts and a company's own box are the form's work: named, and no leak", async () => {
    stage.sites.put(
      "box.vault.test/card",
      `<!doctype html><label>Card number <input id="card" autocomplete="cc-number"></label><script>
      card.addEventListener("change", () => fetch("http://api.vault.test/t", { method: "POST", body: card.value }))</script>`,
    );
    stage.sites.put(
      "www.parent.localhost/pay.js",
      script(`const post = (to, body) => fetch(to, { method: "POST", body: JSON.stringify(body) });
        addEventListener("submit", (event) => {
          event.preventDefault();
          post("http://accounts.idp.test/u/login", { email: email.value, password: pass.value });
          post("http://api.checkout.com/tokens", { email: email.value });
        });`),
    );
    const page = await open(
      "/pay",
      `<form>${email}<label>Password <input id="pass" type="password"></label><button id="go">Go</button></form>
      <iframe src="http://box.vault.test/card"></iframe><script src="/pay.js"></script>`,
    );
    await type(page, "#card", "4000 0566 5566 5556", "http://box.vault.test/");
    await type(page, "#email", mail);
    await type(page, "#pass", "Kumquat-Trombone-83");
    await page.submit();
    await expect
      .poll(async () => (await helpers(page)).map(({ host }) => host).sort(), { timeout: 8000 })
      .toEqual(["accounts.idp.test", "api.checkout.com", "api.vault.test"]);
    const all = await helpers(page);
    expect(all.map(({ level }) => level)).toEqual([1, 1, 1]);
    expect(all.find(({ host }) => host === "accounts.idp.test")?.kinds).toContain("password");
    expect(all.find(({ host }) => host === "api.vault.test")?.kinds).toEqual(["bank-card-number"]);
    expect(await got(page)).toEqual([]);
    expect((await reportOf(page)).verdict.say.key).not.toMatch(/sent/);
    await page.close();
  });

  test("one script reads, another hashes and sends, a third company gets it: all three are named", async () => {
    stage.sites.put(
      "tags.manager.test/tm.js",
      script(`globalThis.layer = []; document.addEventListener("change", () => {
        layer.push({ mail: document.querySelector("#email").value }); });`),
    );
    stage.sites.put(
      "cdn.pixel.test/px.js",
      script(`const seen = setInterval(async () => {
        const entry = globalThis.layer?.pop(); if (entry === undefined) return;
        const bytes = new TextEncoder().encode(entry.mail.trim().toLowerCase());
        const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes));
        const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("");
        new Image().src = "http://in.receiver.test/c?em=" + hex;
      }, 100);`),
    );
    const page = await open(
      "/lineage",
      `<form>${email}</form><script src="http://tags.manager.test/tm.js"></script><script src="http://cdn.pixel.test/px.js"></script>`,
    );
    await type(page, "#email", mail);
    await expect
      .poll(() => got(page), { timeout: 8000 })
      .toEqual(["in.receiver.test email-address saw"]);
    await expect
      .poll(async () => (await reportOf(page)).read, { timeout: 3000 })
      .toMatchObject([{ kind: "email-address", host: "tags.manager.test", confidence: "saw" }]);
    const report = await reportOf(page);
    expect(report.sent).toMatchObject([
      {
        kind: "email-address",
        encoding: ["sha256"],
        when: "before-submit",
        script: "http://cdn.pixel.test/px.js",
      },
    ]);
    expect(report.sent[0]?.delay).toBeLessThan(3000);
    await page.close();
  });
});
