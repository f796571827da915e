import { readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../cli/browsers.ts";
import { bundle } from "./bundle.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";
import { type SiteServer, startSites } from "./site-server.ts";

/** Pages by what they are made with: files in node_modules that come first. */
const pages: Readonly<Record<string, readonly string[]>> = {
  react: ["react/umd/react.production.min.js", "react-dom/umd/react-dom.production.min.js"],
  vue: ["vue/dist/vue.global.prod.js"],
  jquery: ["jquery/dist/jquery.min.js"],
  lit: [],
  angular: [],
  game: [],
  scene: [],
  call: [],
};

/** Pages whose code is put together with what it imports. */
const bundled: readonly string[] = ["angular"];

/** What `lit.js` imports, by name. */
const modules: Readonly<Record<string, string>> = {
  lit: "lit/index.js",
  "lit-html": "lit-html/lit-html.js",
  "lit-html/is-server.js": "lit-html/is-server.js",
  "lit-element/lit-element.js": "lit-element/lit-element.js",
  "@lit/reactive-element": "@lit/reactive-element/reactive-element.js",
};

const own = (file: string) => readFileSync(new URL(file, import.meta.url), "utf8");

/** Puts the pages at `works.localhost`, their libraries on a host of another company. */
async function putPages(sites: SiteServer): Promise<void> {
  const script = (address: string, body: string) =>
    sites.put(address, { body, type: "text/javascript" });
  const library = (file: string) => {
    const headers = { "access-control-allow-origin": "*" };
    const body = readFileSync(`node_modules/${file}`, "utf8");
    sites.put(`library.localhost/${file}`, { body, type: "text/javascript", headers });
  };
  sites.put("works.localhost/works/answer.json", {
    body: `{"word":"answered"}`,
    type: "application/json",
  });
  for (const file of [...Object.values(modules), "@lit/reactive-element/css-tag.js"]) library(file);
  const imports = Object.fromEntries(
    Object.entries(modules).map(([name, file]) => [name, `http://library.localhost/${file}`]),
  );
  for (const [name, files] of Object.entries(pages)) {
    for (const file of files) library(file);
    const code = own(`works/${name}.js`);
    script(`works.localhost/${name}.js`, bundled.includes(name) ? await bundle(code) : code);
    sites.put(
      `works.localhost/${name}`,
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${name}</title>
<script type="importmap">${JSON.stringify({ imports })}</script></head><body><main></main>
${files.map((file) => `<script src="http://library.localhost/${file}"></script>`).join("\n")}
<script type="module" src="/${name}.js"></script></body></html>`,
    );
  }
}

/** What a page came to, in text. Runs in the page. */
const result = async (): Promise<string> => {
  const page = globalThis as unknown as { result?: Promise<string> };
  for (let wait = 0; page.result === undefined && wait < 100; wait += 1)
    await new Promise((done) => setTimeout(done, 50));
  return page.result ?? "it did not start";
};

describe("pages work as they do without the extension", () => {
  let bare: Browser;
  let sites: SiteServer;
  const expected: Record<string, string> = {};
  beforeAll(async () => {
    sites = await startSites();
    await putPages(sites);
    bare = await chromium.launch({
      executablePath: findBrowser("chromium"),
      args: [`--host-resolver-rules=MAP * 127.0.0.1:${sites.port}`, "--enable-unsafe-swiftshader"],
    });
    for (const name of Object.keys(pages)) {
      const page = await bare.newPage();
      await page.goto(`http://works.localhost/${name}`);
      expected[name] = await page.evaluate(result);
      await page.close();
    }
  });
  afterAll(async () => {
    await bare?.close();
    await sites?.close();
  });

  test("without it they come to something", () => {
    expect(expected.react).toContain("<li>BREAD</li><li>MILK</li><li>TEA</li>");
    expect(expected.vue).toContain("<p>somebody a true</p>");
    expect(expected.jquery).toContain("answered");
    expect(expected.lit).toMatch(/>\s*4\s*<.*typed$/);
    expect(expected.angular).toBe("5 letters 2 BREAD! TEA! SUGAR! sugar");
    expect(expected.game).toMatch(/^\d\d 190 image\/png true$/);
    expect(expected.call).toBe("hello, there video closed");
  });

  describe.each(browsers)("in %s", (browser) => {
    let stage: Stage;
    beforeAll(async () => {
      stage = await openStage(browser);
      await putPages(stage.sites);
    });
    afterAll(() => stage?.close());

    test.each(Object.keys(pages))("%s", async (name) => {
      const page = await stage.session.open(`http://works.localhost/${name}`, 20_000);
      const came = await page.evaluate(result, undefined);
      await page.close();
      // Not every computer has what a scene needs.
      if (name === "scene" && came === "no scene here") return;
      expect(came).toBe(expected[name]);
    });
  });
});
