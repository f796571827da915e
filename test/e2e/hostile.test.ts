import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

const email = '<label for="mine">E-mail</label><input id="mine" type="email">';

/** Pages that fight back. Each still asks for one e-mail address, which must be found. */
const pages: Record<string, string> = {
  "clobbers the document": `<form id="f"><input name="attributes"><input name="id"><input name="parentNode"><input name="querySelectorAll">
    <input name="getAttribute"><input name="ownerDocument"><input name="nodeType">${email}</form>
    <img name="body"><img name="querySelectorAll"><form name="createTreeWalker"></form><embed name="documentElement">`,
  "redefines what it can": `<script>
    for (const name of ["querySelectorAll", "getAttribute", "matches", "closest"])
      Object.defineProperty(Element.prototype, name, { get() { throw new Error("trap"); } });
    Array.prototype.map = () => { throw new Error("trap"); };
    Object.defineProperty(Object.prototype, "kind", { get() { return "evil"; }, set() {} });
    window.MutationObserver = window.PerformanceObserver = function () { throw new Error("trap"); };
    JSON.stringify = () => "[]";</script>${email}`,
  "has labels of megabytes": `<label for="long"></label><input id="long"><p id="text"></p>
    <script>document.querySelector("label").textContent = "Name ".repeat(450000);
    document.querySelector("#text").textContent = "e-mail ".repeat(300000);
    document.querySelector("#long").setAttribute("placeholder", "x".repeat(2000000));</script>${email}`,
  "has ten thousand boxes": `<div id="many"></div>${email}
    <script>document.querySelector("#many").innerHTML = Array.from({ length: 10000 }, (_, i) => '<input name="cell' + i + '">').join("");
    document.body.prepend(document.querySelector("label"), document.querySelector("#mine"));</script>`,
  "never stands still": `${email}<p id="p"></p><script>let n = 0;
    setInterval(() => { for (let i = 0; i < 200; i += 1) { const d = document.createElement("div"); d.className = "c" + (n += 1); p.replaceChildren(d); } }, 5);</script>`,
  "is nested deeply": `<div id="deep"></div><script>let at = document.querySelector("#deep");
    for (let i = 0; i < 800; i += 1) { const next = document.createElement("div"); at.append(next); at = next; }
    at.innerHTML = '<label for="mine">E-mail</label><input id="mine" type="email">';</script>`,
};

describe.each(browsers)("pages that fight back, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  const reportOf = async (tab: number): Promise<PageReport | null> =>
    (await stateOf(stage.session, tab)).report;

  test.each(Object.entries(pages))(
    "a page that %s is read, and hears of no error",
    async (name, body) => {
      const path = `/${name.replaceAll(/[^a-z]/g, "-")}`;
      stage.sites.put(
        `hostile.example${path}`,
        `<!doctype html><title>x</title><script>window.errors = []; addEventListener("error", (e) => errors.push(e.message)); addEventListener("unhandledrejection", (e) => errors.push(String(e.reason)));</script>${body}`,
      );
      const page = await stage.session.open(`http://hostile.example${path}`, 30_000);
      try {
        await expect
          .poll(async () => (await reportOf(page.tab))?.asked.map(({ selector }) => selector), {
            timeout: 15_000,
          })
          .toContain("#mine");
        const errors = await page.evaluate(
          () => (globalThis as unknown as { errors: string[] }).errors,
          null,
        );
        expect(errors).toEqual([]);
      } finally {
        await page.close();
      }
    },
  );

  test("a page that leaves while it is read leaves nothing behind but itself", async () => {
    stage.sites.put(
      "leaves.example/",
      `<!doctype html><title>x</title>${Array.from({ length: 3000 }, (_, i) => `<label>Name ${i} <input name="n${i}"></label>`).join("")}
       <script>setTimeout(() => { location.href = "http://stays.example/"; }, 30);</script>`,
    );
    stage.sites.put("stays.example/", `<!doctype html><title>y</title>${email}`);
    const page = await stage.session.open("http://leaves.example/", 30_000);
    await expect
      .poll(async () => (await reportOf(page.tab))?.asked.map(({ kind }) => kind), {
        timeout: 10_000,
      })
      .toEqual(["email-address"]);
    expect((await reportOf(page.tab))?.site).toBe("stays.example");
    await page.close();
  });

  test("frames of other sites tell their own, and a removed one is forgotten", async () => {
    stage.sites.put(
      "pay.frame.test/",
      `<!doctype html><label>Card number <input id="card" autocomplete="cc-number"></label>`,
    );
    stage.sites.put(
      "outer.example/",
      `<!doctype html><title>o</title>${email}<iframe id="f" src="http://pay.frame.test/"></iframe>`,
    );
    const page = await stage.session.open("http://outer.example/", 20_000);
    const asked = async () =>
      (await reportOf(page.tab))?.asked.map(({ kind, frame }) => `${kind} ${frame}`).sort();
    await expect
      .poll(asked, { timeout: 5000 })
      .toEqual(["bank-card-number http://pay.frame.test/", "email-address http://outer.example/"]);
    await page.evaluate(() => document.querySelector("#f")?.remove(), null);
    await expect.poll(asked, { timeout: 5000 }).toEqual(["email-address http://outer.example/"]);
    await page.close();
  });
});
