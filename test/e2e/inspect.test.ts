import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PageReport } from "../../src/report/shapes.ts";
import { startTown, type Town } from "../../town/server.ts";
import { browsers } from "./sessions.ts";
import { type SiteServer, startSites } from "./site-server.ts";

const root = new URL("../../", import.meta.url).pathname;

interface Run {
  code: number | null;
  out: string;
  err: string;
}

function start(
  script: string,
  words: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  return spawn(process.execPath, ["--import", "tsx", script, ...words], {
    cwd: root,
    env: { ...process.env, ...env },
    // A group of its own, as a terminal makes one: Ctrl-C reaches all of it.
    detached: true,
  });
}

function finished(child: ChildProcess): Promise<Run> {
  const run: Run = { code: null, out: "", err: "" };
  child.stdout?.on("data", (data) => (run.out += data));
  child.stderr?.on("data", (data) => (run.err += data));
  return new Promise((resolve) => child.on("close", (code) => resolve({ ...run, code })));
}

const inspect = (...words: string[]) => finished(start("cli/inspect.ts", words));

const profiles = () => readdirSync(tmpdir()).filter((name) => /^fieldguide-\w{6}$/.test(name));

describe("inspect", () => {
  let town: Town;
  let sites: SiteServer;
  const ajv = new Ajv({ strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const valid = ajv.compile(
    JSON.parse(readFileSync(join(root, "docs/report.schema.json"), "utf8")),
  );

  beforeAll(async () => {
    town = await startTown({ port: 0 });
    sites = await startSites();
    sites.put(
      "shop.test/",
      `<!doctype html><title>x</title><label>E-mail <input id="e" type="email" required></label>`,
    );
  });
  afterAll(async () => {
    await town?.close();
    await sites?.close();
  });

  test.each(browsers)("reports the town's shop in %s as the schema says", async (browser) => {
    const pictures = mkdtempSync(join(tmpdir(), "pictures-"));
    const run = await inspect(
      town.url("shop", "/checkout"),
      "--browser",
      browser,
      "--json",
      "--fill",
      "alex",
      "--wait",
      "1200",
      "--screenshot",
      pictures,
    );
    expect(run).toMatchObject({ code: 0, err: "" });
    const lines = run.out.trim().split("\n");
    expect(lines).toHaveLength(1);
    const report = JSON.parse(lines[0] ?? "") as PageReport & { verdict: { text: string } };
    expect(valid(report), JSON.stringify(valid.errors)).toBe(true);
    expect(report).toMatchObject({ version: 1, browser, site: "shop.localhost" });
    // The town really leaks: its ad company reads the address and gets it, before anything was pressed.
    const by = { kind: "email-address", host: "ads.localhost", confidence: "saw" };
    expect(report.read).toMatchObject([by]);
    const sent = { ...by, when: "before-submit", script: report.read[0]?.script };
    expect(report.sent).toContainEqual(
      expect.objectContaining({ ...sent, channel: "url", encoding: ["percent"] }),
    );
    // Firefox has no `crypto.subtle` on names below localhost that go through a proxy.
    if (browser === "chromium") {
      expect(report.sent).toContainEqual(
        expect.objectContaining({ ...sent, channel: "body", encoding: ["sha256"] }),
      );
    }
    expect(report.verdict).toMatchObject({ level: 3, confidence: "saw" });
    const asked = new Map(report.asked.map(({ selector, kind }) => [selector, kind]));
    expect(asked.get("#email")).toBe("email-address");
    expect(asked.get("#id-number")).toBe("national-id");
    expect(asked.get("#card-number")).toBe("bank-card-number");
    expect(asked.has("#coupon")).toBe(false);
    expect(report.met.map(({ site }) => site).sort()).toEqual(["ads.localhost", "stats.localhost"]);
    const got = town.received().map(({ path, body }) => `${path} ${body ?? ""}`);
    expect(got.some((text) => text.includes("match.gif"))).toBe(true);
    expect(report.typed).toContain("email-address");
    expect(run.out).not.toMatch(/rivers/i);
    expect(readdirSync(pictures).filter((name) => name.endsWith(".png"))).toHaveLength(2);
  });

  test("speaks Chinese to people", async () => {
    const run = await inspect(
      "http://shop.test/",
      "--resolve",
      `MAP * 127.0.0.1:${sites.port}`,
      "--lang",
      "zh_CN",
      "--wait",
      "300",
    );
    expect(run.code).toBe(0);
    expect(run.out).toMatch(/这个网页|邮箱/);
  });

  test("a page that cannot be opened costs one line and the exit code, not the others", async () => {
    const run = await inspect(
      "http://127.0.0.1:9/",
      "http://shop.test/",
      "--resolve",
      `MAP shop.test 127.0.0.1:${sites.port}`,
      "--json",
      "--wait",
      "300",
    );
    expect(run.code).toBe(1);
    expect(run.err.trim().split("\n")).toHaveLength(1);
    expect(run.err).toContain("http://127.0.0.1:9/");
    expect(JSON.parse(run.out)).toMatchObject({ site: "shop.test" });
  });

  test("says in one line what it does not understand", async () => {
    const run = await inspect("--browser", "opera", "http://shop.test/");
    expect(run.code).toBe(2);
    expect(run.err.trim().split("\n")).toHaveLength(1);
  });

  test.each([0, 3000])(
    "Ctrl-C %i ms after the start leaves no browser, no profile and no trace",
    async (wait) => {
      const before = profiles();
      const child = start("cli/inspect.ts", [
        "http://shop.test/",
        "--resolve",
        `MAP * 127.0.0.1:${sites.port}`,
        "--wait",
        "60000",
      ]);
      const ended = finished(child);
      await expect
        .poll(() => profiles().length, { timeout: 20_000 })
        .toBeGreaterThan(before.length);
      await new Promise((later) => setTimeout(later, wait));
      const mine = profiles().filter((name) => !before.includes(name));
      process.kill(-(child.pid ?? 0), "SIGINT");
      const { code, err } = await ended;
      expect(code).not.toBe(0);
      expect(err).not.toMatch(/^\s+at /m);
      await expect
        .poll(() => mine.filter((name) => existsSync(join(tmpdir(), name))), { timeout: 10_000 })
        .toEqual([]);
      const running = readdirSync("/proc")
        .filter((id) => /^\d+$/.test(id))
        .map((id) => {
          try {
            return readFileSync(`/proc/${id}/cmdline`, "utf8");
          } catch {
            return "";
          }
        });
      expect(running.filter((command) => mine.some((name) => command.includes(name)))).toEqual([]);
    },
  );
});

test("npm start does the main job where there is no screen", async () => {
  const run = await finished(start("cli/start.ts", [], { DISPLAY: "", WAYLAND_DISPLAY: "" }));
  expect(run.code, run.err).toBe(0);
  expect(run.out).toContain("E-mail address");
  expect(run.out).toContain("ads.localhost");
  const pictures = run.out.match(/\S+\.png/g) ?? [];
  expect(pictures).toHaveLength(2);
  for (const path of pictures) expect(existsSync(path)).toBe(true);
});
