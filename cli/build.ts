import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { BrowserName } from "./browsers.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const sources = ["extension", "src", "assets", "manifest.json", "vite.config.ts", "package.json"];

/**
 * The folder of the built extension; builds it first where it is missing or older than its sources.
 *
 * @throws Error where the build fails
 */
export function builtExtension(browser: BrowserName): string {
  const target = browser === "firefox" ? "firefox" : "chrome";
  const folder = join(root, "dist", target);
  const manifest = join(folder, "manifest.json");
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))));
  if (!existsSync(manifest) || statSync(manifest).mtimeMs < newest) {
    // A process of its own: what the build prints must not get among the reports.
    const { status, stdout, stderr } = spawnSync("npx", ["vite", "build", "--mode", target], {
      cwd: root,
      encoding: "utf8",
    });
    if (status !== 0) throw new Error(`the extension could not be built:\n${stdout}${stderr}`);
  }
  return folder;
}

function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestIn(join(path, name))));
}
