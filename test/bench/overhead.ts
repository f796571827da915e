import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { builtExtension } from "../../cli/build.ts";
import { type Measured, type Part, parts, startMeasured } from "./overhead/browser.ts";
import { median } from "./overhead/median.ts";
import { type PageName, pages, servePages } from "./overhead/pages.ts";

const usage = `bench:overhead -- [--rounds 7] [--page NAME]... [--peer NAME=DIR]... [--json FILE]
  Opens three pages in Chromium without an extension, with this one, and with other unpacked ones,
  one after the other in every round, and compares page load and processor time of the whole browser:
  in all, and what was added to each part of it.`;

/** Milliseconds that are watched after a page has loaded: what is done later costs as well. */
const settle = 3000;

type Taken = Record<"load" | "cpu" | Part, number>;

/** What one browser took for one page. */
async function take(
  { context, cpu, cpuByPart }: Measured,
  port: number,
  name: PageName,
): Promise<Taken> {
  const before = cpu();
  const partsBefore = cpuByPart();
  const tab = await context.newPage();
  await tab.goto(`http://shop.test:${port}/${name}`, { waitUntil: "load" });
  await tab.waitForTimeout(settle);
  const load = await tab.evaluate(() => {
    const [entry] = performance.getEntriesByType("navigation");
    return (entry as PerformanceNavigationTiming).loadEventEnd;
  });
  // The page's own process ends with it.
  const partsAfter = cpuByPart();
  await tab.close();
  const part = (one: Part) => partsAfter[one] - partsBefore[one];
  return {
    load,
    cpu: cpu() - before,
    page: part("page"),
    extension: part("extension"),
    network: part("network"),
    browser: part("browser"),
  };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "7" },
      page: { type: "string", multiple: true, default: Object.keys(pages) },
      peer: { type: "string", multiple: true, default: [] },
      json: { type: "string" },
      help: { type: "boolean", short: "h" },
    },
  });
  if (values.help) return console.log(usage);
  const rounds = Number(values.rounds);
  const peers = values.peer.map((peer): [string, string] => {
    const [name = "", folder = ""] = peer.split("=");
    return [name, resolve(folder)];
  });
  const server = await servePages();
  const browsers: Measured[] = [];
  try {
    for (const [name, folder] of [
      ["none", null],
      ["fieldguide", builtExtension("chromium")],
      ...peers,
    ] as [string, string | null][])
      browsers.push(await startMeasured(name, folder, server.port));
    const names = (Object.keys(pages) as PageName[]).filter((name) => values.page.includes(name));
    const taken = new Map<string, Taken[]>();
    // The first round warms up, and does not count.
    for (let round = 0; round <= rounds; round += 1)
      for (const page of names)
        for (const browser of round % 2 === 0 ? browsers : [...browsers].reverse()) {
          const one = await take(browser, server.port, page);
          const key = `${page} ${browser.name}`;
          if (round > 0) taken.set(key, [...(taken.get(key) ?? []), one]);
        }
    const of = (page: PageName, name: string) => {
      const all = taken.get(`${page} ${name}`) ?? [];
      const bare = taken.get(`${page} none`) ?? [];
      const ratios = (pick: keyof Taken) =>
        median(all.map((one, at) => one[pick] / (bare[at]?.[pick] ?? Number.NaN)));
      const times = (pick: keyof Taken) => Math.round(median(all.map((one) => one[pick])));
      return {
        page,
        browser: name,
        "load, ms": times("load"),
        "load, ratio": Number(ratios("load").toFixed(3)),
        "CPU, ms": times("cpu"),
        "CPU, ratio": Number(ratios("cpu").toFixed(3)),
        ...Object.fromEntries(parts.map((part) => [`${part}, ms`, times(part)])),
      };
    };
    const rows = names.flatMap((page) => browsers.map(({ name }) => of(page, name)));
    console.table(rows);
    if (values.json) writeFileSync(values.json, `${JSON.stringify({ rounds, rows }, null, 2)}\n`);
  } finally {
    for (const browser of browsers) await browser.close();
    server.close();
  }
}

await main();
