import { mkdirSync, rmSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Page } from "playwright-core";
import { builtExtension } from "../cli/build.ts";
import { launchChromium } from "../cli/chromium.ts";
import { look } from "../cli/look.ts";
import { openSession } from "../cli/open.ts";
import { setSettings } from "../cli/session.ts";
import { languages } from "../src/messages/settings.ts";
import { fill, pageScript, putIn, step } from "../test/bench/store/script.ts";
import { startSites } from "../test/e2e/site-server.ts";
import { startTown } from "../town/server.ts";

/**
 * Pictures of every page: `npm run screens` makes the few of `docs/screens`, `npm run screens -- --all` makes
 * all of them, in every language, light and dark, three widths, empty, typical and extreme, in `dist/screens`.
 */
const { values } = parseArgs({
  options: {
    all: { type: "boolean", default: false },
    /** Visits of the extreme record; a hundred thousand take minutes to write. */
    extreme: { type: "string", default: "100000" },
    only: { type: "string" },
  },
});

const noon = new Date().setHours(12, 0, 0, 0);
const widths = [360, 768, 1280] as const;

const fields = (count: number): string =>
  `<!doctype html><title>Shop</title><form><label>E-mail <input type="email" required></label>
  <label>Phone <input type="tel"></label><label>ID card number <input name="idcard"></label></form>
  ${Array.from({ length: count }, (_, n) => `<img src="http://t${n}.a-very-long-name-of-a-company-that-measures-visits-${n}.example/p.gif">`).join("")}`;

const sites = await startSites();
sites.put("shop.example/", fields(3));
sites.put("busy.example/", fields(40));
const running = await launchChromium({
  extension: builtExtension("chromium"),
  resolve: `MAP * 127.0.0.1:${sites.port}`,
});
const script = await pageScript();
const desk = await running.context.newPage();
await desk.goto(`${running.own}extension/welcome/index.html`);
const session = {
  desk: { evaluate: (run: unknown, arg: unknown) => desk.evaluate(run as never, arg as never) },
} as never;
await putIn(session, script);

interface Shot {
  name: string;
  path: string;
  width: number;
  height?: number;
  language: (typeof languages)[number];
  dark: boolean;
  /** Only what is in the window; else the whole page. */
  window?: boolean;
}

/** Pages that are taken at once. */
const atOnce = 4;
const pages = await Promise.all(Array.from({ length: atOnce }, () => running.context.newPage()));
const [page] = pages as [Page, ...Page[]];

const speak = (language: Shot["language"]) =>
  desk.evaluate(setSettings, { language, welcomed: true });

/** Takes one picture; the language is the one that is spoken already. */
async function take(
  one: Page,
  { name, path, width, height = 900, dark, window = false }: Shot,
  folder: string,
) {
  await one.setViewportSize({ width, height });
  await one.emulateMedia({ colorScheme: dark ? "dark" : "light", reducedMotion: "reduce" });
  await one.goto("about:blank");
  await one.goto(running.own + path);
  await one.evaluate(settled);
  await one.screenshot({ path: `${folder}/${name}.png`, fullPage: !window });
}

async function shoot(shot: Shot, folder: string) {
  await speak(shot.language);
  await take(page, shot, folder);
}

/** Takes many pictures of one language, some at once. */
async function shootAll(shots: readonly (readonly [Shot, folder: string])[]): Promise<void> {
  const waiting = [...shots];
  await Promise.all(
    pages.map(async (one) => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        await take(one, ...next);
      }
    }),
  );
}

/** Waits until nothing has changed for a while; the pictures are fetched last. Runs in the page. */
const settled = (): Promise<void> =>
  new Promise((done) => {
    const calm = 400;
    let timer = setTimeout(done, calm);
    new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, calm);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(done, 4000);
  });

async function tabOf(url: string): Promise<number> {
  const other = await running.context.newPage();
  await other.goto(url);
  await other.waitForTimeout(1200);
  return desk.evaluate(async (pattern) => {
    const { tabs } = (
      globalThis as unknown as { chrome: { tabs: { query(q: object): Promise<{ id: number }[]> } } }
    ).chrome;
    return (await tabs.query({ url: pattern }))[0]?.id ?? -1;
  }, `${url}*`);
}

/** The popup on the practice town's shop, in which a made-up person was typed. */
async function shootShop(folder: string): Promise<void> {
  const town = await startTown();
  try {
    const own = await openSession("chromium", { language: "en" });
    try {
      await look(own, town.url("shop", "/checkout"), {
        fill: "alex",
        submit: false,
        wait: 1500,
        screenshot: { folder, name: "shop" },
      });
      rmSync(`${folder}/shop-page.png`);
    } finally {
      await own.close();
    }
  } finally {
    await town.close();
  }
}

const record = "extension/dashboard/index.html";
const everyPage = (
  { site, company }: { site: string; company: string },
  tabs: { shop: number; busy: number },
): [string, string][] => [
  ["record", `${record}#record`],
  ["site", `${record}#site=${site}`],
  ["company", `${record}#company=${encodeURIComponent(company)}`],
  ["kind", `${record}#kind=email-address`],
  ["settings", `${record}#settings`],
  ["learn", `${record}#learn`],
  ["welcome", "extension/welcome/index.html"],
  ["panel", `extension/panel/index.html?tab=${tabs.shop}`],
  ["popup", `extension/popup/index.html?tab=${tabs.shop}`],
  ["popup-busy", `extension/popup/index.html?tab=${tabs.busy}`],
];

try {
  const tabs = {
    shop: await tabOf("http://shop.example/"),
    busy: await tabOf("http://busy.example/"),
  };
  if (values.all) {
    for (const [state, visits] of [
      ["empty", 0],
      ["typical", 900],
      ["extreme", Number(values.extreme)],
    ] as const) {
      if (values.only !== undefined && values.only !== state) continue;
      await step(session, "eraseAll");
      if (state === "extreme") await step(session, "strain");
      await fill(session, { visits, end: noon, days: state === "extreme" ? 90 : 30 });
      const site = await step<string>(session, "busiest");
      const company = await step<string>(session, "firstCompany");
      for (const language of languages) {
        await speak(language);
        const shots: [Shot, string][] = [];
        for (const dark of [false, true]) {
          for (const width of widths) {
            const folder = `dist/screens/${state}/${language}/${dark ? "dark" : "light"}-${width}`;
            mkdirSync(folder, { recursive: true });
            for (const [name, path] of everyPage({ site, company }, tabs)) {
              shots.push([{ name, path, width, language, dark }, folder]);
            }
          }
        }
        await shootAll(shots);
      }
      console.log(`dist/screens/${state}`);
    }
  } else {
    await fill(session, { visits: 900, end: noon, days: 30 });
    const folder = "docs/screens";
    const shot = { path: `${record}#record`, width: 1280, height: 1000, window: true };
    await shoot({ ...shot, name: "record", language: "en", dark: false }, folder);
    await shoot({ ...shot, name: "record-zh-dark", language: "zh_CN", dark: true }, folder);
    await shootShop(folder);
    console.log(folder);
  }
} finally {
  await running.close();
  await sites.close();
}
