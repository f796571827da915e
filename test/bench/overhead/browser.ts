import { readdirSync, readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium } from "playwright-core";
import { findBrowser } from "../../../cli/browsers.ts";

/** A running Chromium to measure. */
export interface Measured {
  name: string;
  context: BrowserContext;
  /** Milliseconds of processor time that all of its processes have used so far. */
  cpu(): number;
  /** The same of those that run now, by what they do. */
  cpuByPart(): Record<Part, number>;
  close(): Promise<void>;
}

/** What a browser's processes do: run pages, run extensions, fetch, or hold it all together. */
export const parts = ["page", "extension", "network", "browser"] as const;
export type Part = (typeof parts)[number];

/**
 * Starts Chromium for a measurement: with an unpacked extension, or without any.
 *
 * @param port local server that all host names lead to
 */
export async function startMeasured(
  name: string,
  extension: string | null,
  port: number,
): Promise<Measured> {
  const profile = await mkdtemp(join(tmpdir(), "fieldguide-bench-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser("chromium"),
    headless: false,
    ignoreDefaultArgs: ["--disable-extensions"],
    args: [
      ...(extension === null
        ? ["--disable-extensions"]
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      "--headless=new",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ],
    viewport: { width: 1280, height: 900 },
  });
  const root = processes().find(
    ({ command }) => command.includes(`--user-data-dir=${profile}`) && !command.includes("--type="),
  )?.pid;
  return {
    name,
    context,
    cpu: () => (root === undefined ? Number.NaN : sum(below(root))),
    cpuByPart() {
      const running = root === undefined ? [] : below(root);
      const of = (part: Part) =>
        running
          .filter(({ command }) => partOf(command) === part)
          .reduce((all, { pid }) => all + threadTime(pid), 0);
      return Object.fromEntries(parts.map((part) => [part, of(part)])) as Record<Part, number>;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Linux counts processor time in hundredths of a second. */
const tick = 10;

interface Running {
  pid: number;
  parent: number;
  /** With that of its children that have ended. */
  cpu: number;
  command: string;
}

function partOf(command: string): Part {
  if (command.includes("--extension-process")) return "extension";
  if (command.includes("--type=renderer")) return "page";
  return command.includes("NetworkService") ? "network" : "browser";
}

function processes(): Running[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        // The name of the program, in brackets, may hold blanks.
        const [, parent, , , , , , , , , , user, system, childUser, childSystem] = stat
          .slice(stat.lastIndexOf(")") + 2)
          .split(" ")
          .map(Number);
        const cpu = [user, system, childUser, childSystem].reduce<number>(
          (sum, ticks) => sum + (ticks ?? 0) * tick,
          0,
        );
        const command = readFileSync(`/proc/${name}/cmdline`, "utf8").replaceAll("\0", " ");
        return [{ pid: Number(name), parent: parent ?? 0, cpu, command }];
      } catch {
        // It has ended.
        return [];
      }
    });
}

/** Processor time of a process that runs (ms): of its threads Linux counts every nanosecond. */
function threadTime(pid: number): number {
  const threads = `/proc/${pid}/task`;
  try {
    return readdirSync(threads).reduce((sum, thread) => {
      const [ran] = readFileSync(`${threads}/${thread}/schedstat`, "utf8").split(" ");
      return sum + Number(ran) / 1e6;
    }, 0);
  } catch {
    // It, or one of its threads, has ended.
    return 0;
  }
}

/** A process and all below it. */
function below(root: number): Running[] {
  const all = processes();
  const found = new Set([root]);
  for (let before = 0; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return all.filter(({ pid }) => found.has(pid));
}

/** Processor time of processes, that of their children which have ended included. */
const sum = (all: readonly Running[]): number => all.reduce((time, { cpu }) => time + cpu, 0);
