import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { findBrowser } from "../../cli/browsers.ts";
import { builtExtension } from "../../cli/build.ts";
import { launchChromium, type RunningChromium } from "../../cli/chromium.ts";
import { askWorker } from "../../cli/session.ts";
import type { LogEvent } from "../../src/log/event.ts";
import type { RecordNews } from "../../src/messages/protocol.ts";
import { visitsOf } from "../bench/store/generate.ts";
import { pageScript, putIn, step } from "../bench/store/script.ts";
import { type SiteServer, startSites } from "./site-server.ts";

/** Pages that are loaded while the worker is stopped again and again; more with FIELDGUIDE_LOADS=200. */
const loads = Number(process.env.FIELDGUIDE_LOADS ?? 8);
/** Tabs that are open at once. */
const together = 8;

const form = `<!doctype html><title>Form</title><form action="/done"><label>E-mail <input id="email" type="email" required></label></form><img src="http://pixel.tracker.test/p.gif"><img src="http://pixel.tracker.test/q.gif">`;

describe("a worker that is stopped every second", () => {
  let running: RunningChromium;
  let sites: SiteServer;
  beforeAll(async () => {
    sites = await startSites();
    sites.put("*/", form);
    running = await launchChromium({
      extension: builtExtension("chromium"),
      resolve: `MAP * 127.0.0.1:${sites.port}`,
    });
  });
  afterAll(async () => {
    await running?.close();
    await sites?.close();
  });

  test(
    "loses no page that is open, and counts nothing twice",
    async () => {
      const { context, own } = running;
      const desk = await context.newPage();
      await desk.goto(`${own}extension/welcome/index.html`);
      const devtools = await context.newCDPSession(desk);
      await devtools.send("ServiceWorker.enable");
      let stops = 0;
      for (let first = 0; first < loads; first += together) {
        const stopping = setInterval(() => {
          stops += 1;
          devtools.send("ServiceWorker.stopAllWorkers").catch(() => {});
        }, 1000);
        const count = Math.min(together, loads - first);
        const pages: Page[] = [];
        for (let n = 0; n < count; n++) {
          const page = await context.newPage();
          await page.goto(`http://site-${first + n}.example/`);
          await page.waitForTimeout(300);
          pages.push(page);
        }
        clearInterval(stopping);
        const wanted = Array.from({ length: count }, (_, n) => `site-${first + n}.example`);
        await expect
          .poll(async () => bySite(await notes(desk), wanted), { timeout: 20_000 })
          .toEqual(
            Object.fromEntries(wanted.map((site) => [site, { visits: 1, asked: 1, pixel: 2 }])),
          );
        for (const page of pages) await page.close();
      }
      expect(stops).toBeGreaterThan(Math.min(2, loads / together));
    },
    60_000 + loads * 4000,
  );
});

/** Everything that is noted, as the export tells it. */
async function notes(desk: Page): Promise<LogEvent[]> {
  const reply = (await desk.evaluate(askWorker, { type: "export", data: { format: "json" } })) as
    | { text: string }
    | undefined;
  return reply === undefined ? [] : JSON.parse(reply.text).events;
}

const bySite = (events: readonly LogEvent[], sites: readonly string[]) =>
  Object.fromEntries(
    sites.map((site) => {
      const here = events.filter((event) => event.site === site);
      const met = here.flatMap((event) =>
        event.type === "met" && event.party.host === "pixel.tracker.test" ? [event.requests] : [],
      );
      return [
        site,
        {
          visits: new Set(here.map(({ visit }) => visit)).size,
          asked: here.filter(({ type }) => type === "asked").length,
          pixel: met.reduce((sum, requests) => sum + requests, 0),
        },
      ];
    }),
  );

test("two tabs and the worker write at once, the same and other visits: each is there once, and the sums agree", async () => {
  const sites = await startSites();
  sites.put("*/", form);
  const running = await launchChromium({
    extension: builtExtension("chromium"),
    resolve: `MAP * 127.0.0.1:${sites.port}`,
  });
  try {
    const { context, own } = running;
    const script = await pageScript();
    const plan = { visits: 60, end: 1_790_000_000_000, days: 3 };
    const desks = await Promise.all(
      [0, 1].map(async () => {
        const page = await context.newPage();
        await page.goto(`${own}extension/welcome/index.html`);
        await putIn({ desk: deskOf(page) }, script);
        return { page, desk: deskOf(page) };
      }),
    );
    const [first, second] = desks;
    if (first === undefined || second === undefined) throw new Error("no two tabs");
    const writing = Promise.all([
      // The same visits at the same time, begun from either end.
      step(first, "writeAll", plan, "first"),
      step(second, "writeAll", plan, "last"),
    ]);
    const wanted = ["site-0.example", "site-1.example", "site-2.example"];
    for (const site of wanted) {
      const page = await context.newPage();
      await page.goto(`http://${site}/`);
    }
    await writing;
    await expect
      .poll(async () => bySite(await notes(first.page), wanted), { timeout: 20_000 })
      .toEqual(Object.fromEntries(wanted.map((site) => [site, { visits: 1, asked: 1, pixel: 2 }])));
    const kept = await step<{ whole: string[]; broken: string[]; visits: number }>(
      first,
      "kept",
      plan,
    );
    expect(kept.broken).toEqual([]);
    expect(kept.whole).toHaveLength(plan.visits);
    expect(kept.visits).toBe(plan.visits + wanted.length);
  } finally {
    await running.close();
    await sites.close();
  }
}, 120_000);

test("a full disk: the oldest notes go, the newest stay, and the person is told", async () => {
  const sites = await startSites();
  sites.put("*/", form);
  const running = await launchChromium({
    extension: builtExtension("chromium"),
    resolve: `MAP * 127.0.0.1:${sites.port}`,
  });
  try {
    const { context, own } = running;
    const page = await context.newPage();
    await page.goto(`${own}extension/welcome/index.html`);
    await putIn({ desk: deskOf(page) }, await pageScript());
    const full = { visits: 2000, end: 1_790_000_000_000 };
    const devtools = await context.newCDPSession(page);
    // Before anything is written: the browser asks only now and then how much room is left.
    await devtools.send("Storage.overrideQuotaForOrigin", {
      origin: own.slice(0, -1),
      quotaSize: 4_000_000,
    });
    const filling = step({ desk: deskOf(page) }, "writeAll", full, "first");
    await expect(filling).rejects.toThrow(/quota/i);
    const left = await step<{ whole: string[]; broken: string[]; visits: number }>(
      { desk: deskOf(page) },
      "kept",
      full,
    );
    const order = [...visitsOf(full)].map(([first]) => first?.visit ?? "");
    const gone = order.indexOf(left.whole[0] ?? "");
    expect(gone).toBeGreaterThanOrEqual(50);
    expect(left.whole.length).toBeGreaterThan(20);
    // None in between is missing, and the one that was under way may have stayed half told.
    const end = gone + left.whole.length;
    expect(left.whole).toEqual(order.slice(gone, end));
    expect(left.broken.filter((visit) => visit !== order[end])).toEqual([]);
    // Less than there is: no shedding makes room for what comes next.
    await devtools.send("Storage.overrideQuotaForOrigin", {
      origin: own.slice(0, -1),
      quotaSize: 1000,
    });
    const shop = await context.newPage();
    await shop.goto("http://site-0.example/");
    await expect
      .poll(
        async () =>
          (
            (await page.evaluate(askWorker, {
              type: "record-news",
              data: {},
            })) as RecordNews
          ).notices,
        { timeout: 20_000 },
      )
      .toMatchObject(expect.arrayContaining([expect.objectContaining({ what: "full" })]));
    await page.goto(`${own}extension/dashboard/index.html`);
    await page
      .getByRole("status")
      .getByText(/disk is full/i)
      .waitFor({ timeout: 5000 });
    await devtools.send("Storage.overrideQuotaForOrigin", { origin: own.slice(0, -1) });
    await expect
      .poll(async () => bySite(await notes(page), ["site-0.example"]), { timeout: 30_000 })
      .toEqual({ "site-0.example": { visits: 1, asked: 1, pixel: 2 } });
  } finally {
    await running.close();
    await sites.close();
  }
}, 120_000);

/** A page as the store's steps know it. */
const deskOf = (page: Page) =>
  ({
    evaluate: (run: unknown, arg: unknown) => page.evaluate(run as never, arg as never),
  }) as Parameters<typeof putIn>[0]["desk"];

describe("a browser that is killed in the middle of writing", () => {
  const plan = { visits: 4000, end: 1_790_000_000_000 };
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), "fieldguide-killed-"));
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  test("keeps whole whatever was acknowledged, and sums that agree", async () => {
    const script = await pageScript();
    const first = await start(profile, script);
    await step(first.session, "writeOn", plan);
    await expect
      .poll(() => step<string[]>(first.session, "acknowledged").then(({ length }) => length), {
        timeout: 30_000,
      })
      .toBeGreaterThan(30);
    const acknowledged = await step<string[]>(first.session, "acknowledged");
    await kill(profile);

    const second = await start(profile, script);
    const kept = await step<{
      whole: string[];
      broken: string[];
      visits: number;
    }>(second.session, "kept", { ...plan, visits: plan.visits });
    await second.context.close();
    expect(kept.broken).toEqual([]);
    expect(acknowledged.filter((visit) => !kept.whole.includes(visit))).toEqual([]);
    expect(kept.visits).toBe(kept.whole.length);
    expect(kept.whole.length).toBeLessThan(plan.visits);
  }, 120_000);
});

async function start(profile: string, script: string) {
  const extension = builtExtension("chromium");
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser("chromium"),
    headless: false,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      "--headless=new",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
  });
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent("serviceworker", { timeout: 30_000 }));
  const desk = await context.newPage();
  await desk.goto(
    worker.url().replace(/^([a-z-]+:\/\/[^/]+\/).*$/, "$1extension/welcome/index.html"),
  );
  const session = { desk: deskOf(desk) };
  await putIn(session, script);
  return { context, session };
}

/** Ends every process of a profile at once, as a crash does. Only those that were started for it. */
async function kill(profile: string): Promise<void> {
  for (const pid of (await readdir("/proc")).filter((name) => /^\d+$/.test(name))) {
    const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
    if (command.includes(`--user-data-dir=${profile}`)) process.kill(Number(pid), "SIGKILL");
  }
  await new Promise((later) => setTimeout(later, 500));
}
