import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BrowserName } from "../../cli/browsers.ts";
import { openSession } from "../../cli/open.ts";
import type { Session } from "../../cli/session.ts";
import { fill, pageScript, putIn, step } from "./store/script.ts";

const usage = `bench:store -- [--sizes 1000,10000,100000] [--browser chromium|firefox|both] [--json FILE]
  Fills the extension's own database in a real browser and times everything that is done with it.`;

/** What is measured of one size in one browser; times in ms. */
interface Figures {
  browser: BrowserName;
  visits: number;
  events: number;
  "events written a second": number;
  "one visit, by the clock": number;
  /** Time of processors, of all that belongs to the browser. */
  "one visit, of processors": number | null;
  "bytes a visit": number | null;
  "popup, first paint": number;
  "dashboard, interactive": number;
  queries: Record<string, number>;
  "prune one day": number;
  "export JSON": number;
  "export CSV": number;
  "erase all": number;
}

/**
 * When a page of ours in a new tab came to a point, in ms after it was asked for; the middle of some tries.
 *
 * @param entry name of a paint or mark
 */
async function reached(session: Session, path: string, entry: string): Promise<number> {
  const tries: number[] = [];
  for (let turn = 0; turn < 5; turn++) {
    const page = await session.openOwn(path, { width: 1024, height: 768 });
    let time: number | null = null;
    while (time === null) {
      time = await page.evaluate(
        (name) => performance.getEntriesByName(name)[0]?.startTime ?? null,
        entry,
      );
    }
    tries.push(time);
    await page.close();
  }
  return tries.sort((a, b) => a - b)[2] ?? Number.NaN;
}

/** Visits that are written one by one. */
const written = 50;

/**
 * Milliseconds that processors worked for programs that were started from here: the browser with all its
 * parts. Null where the system does not tell.
 */
function processorTime(): number | null {
  /** Ticks of the system's clock for such figures: 100 a second on every Linux of today. */
  const tick = 10;
  if (!existsSync("/proc/self/stat")) return null;
  const parents = new Map<number, number>();
  const times = new Map<number, number>();
  for (const name of readdirSync("/proc").filter((name) => /^\d+$/.test(name))) {
    try {
      // The program's name, in brackets, may hold anything.
      const fields =
        readFileSync(`/proc/${name}/stat`, "utf8").split(") ").at(-1)?.split(" ") ?? [];
      parents.set(Number(name), Number(fields[1]));
      times.set(Number(name), Number(fields[11]) + Number(fields[12]));
    } catch {
      // It ended meanwhile.
    }
  }
  const isOurs = (id: number): boolean => {
    const parent = parents.get(id);
    return parent === process.pid || (parent !== undefined && parent > 1 && isOurs(parent));
  };
  return [...times].reduce((sum, [id, time]) => sum + (isOurs(id) ? time * tick : 0), 0);
}

async function measure(browser: BrowserName, visits: number, script: string): Promise<Figures> {
  const session = await openSession(browser, { language: "en" });
  const start = Date.now();
  /** Whoever waits for minutes sees that it goes on; not among the figures. */
  const tell = (what: string) =>
    console.error(`${browser}, ${visits}: ${what} (${Math.round((Date.now() - start) / 1000)} s)`);
  try {
    await putIn(session, script);
    const now = Date.now();
    const before = (await step<number | null>(session, "bytes")) ?? 0;
    const filled = await fill(session, { visits, end: now });
    const bytes = await step<number | null>(session, "bytes");
    tell(`filled with ${filled} events`);
    const throughput = await step<number>(session, "writeMany", 600, now);
    const cpu = processorTime();
    const oneByOne = await step<number>(session, "writeOneByOne", written, now);
    const cpuAfter = processorTime();
    tell("written");
    const queries = await step<Record<string, number>>(session, "queries", now);
    tell("queried");
    const popup = await reached(
      session,
      "extension/popup/index.html?tab=0",
      "first-contentful-paint",
    );
    const dashboard = await reached(session, "extension/dashboard/index.html", "record-ready");
    tell("pages opened");
    const json = await step<{ ms: number }>(session, "exportJson");
    const csv = await step<{ ms: number }>(session, "exportCsv");
    tell("exported");
    const pruned = await step<number>(session, "prune", now);
    tell("pruned");
    return {
      browser,
      visits,
      events: filled,
      "events written a second": throughput,
      "one visit, by the clock": oneByOne,
      "one visit, of processors":
        cpu === null || cpuAfter === null ? null : (cpuAfter - cpu) / written,
      "bytes a visit": bytes === null ? null : (bytes - before) / visits,
      "popup, first paint": popup,
      "dashboard, interactive": dashboard,
      queries,
      "prune one day": pruned,
      "export JSON": json.ms,
      "export CSV": csv.ms,
      "erase all": await step<number>(session, "eraseAll"),
    };
  } finally {
    await session.close();
  }
}

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1000,10000,100000" },
    browser: { type: "string", default: "both" },
    json: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}
const browsers = (["chromium", "firefox"] as const).filter(
  (name) => values.browser === "both" || values.browser === name,
);
const sizes = values.sizes.split(",").map(Number);
if (browsers.length === 0 || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  console.error(usage);
  process.exit(2);
}

const script = await pageScript();
const all: Figures[] = [];
for (const browser of browsers) {
  for (const size of sizes) {
    const figures = await measure(browser, size, script);
    all.push(figures);
    console.log(`\n${browser}, ${size.toLocaleString("en")} visits`);
    const { queries, browser: _, visits: __, ...plain } = figures;
    for (const [name, value] of Object.entries({ ...plain, ...queries })) {
      console.log(
        `  ${name.padEnd(26)} ${value === null ? "–" : value.toLocaleString("en", { maximumFractionDigits: value < 100 ? 1 : 0 }).padStart(12)}`,
      );
    }
    // After each: whoever stops it keeps what there is.
    if (values.json !== undefined) {
      writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
    }
  }
}
