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
  close(): Promise<void>;
}

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
    cpu: () => (root === undefined ? Number.NaN : cpuOf(root)),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Linux counts processor time in hundredths of a second. */
const tick = 10;

function processes(): { pid: number; parent: number; cpu: number; command: string }[] {
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

/** Processor time of a process and all below it, those included that have ended. */
function cpuOf(root: number): number {
  const all = processes();
  const below = new Set([root]);
  for (let before = 0; before !== below.size; ) {
    before = below.size;
    for (const { pid, parent } of all) if (below.has(parent)) below.add(pid);
  }
  return all.filter(({ pid }) => below.has(pid)).reduce((sum, { cpu }) => sum + cpu, 0);
}
