import { spawnSync } from "node:child_process";
import { findBrowser, NoBrowser } from "../cli/browsers.ts";

/** Everything that `npm test` checks, in the order in which a mistake is cheapest to find. */
const steps: readonly (readonly [name: string, command: string])[] = [
  ["types", "tsc"],
  ["style", "biome check ."],
  ["unused code", "knip"],
  ["builds", "npm run --silent build"],
  ["Firefox's own rules", "web-ext lint --source-dir dist/firefox --warnings-as-errors"],
  // On a busy computer a browser may be late once; what fails twice is wrong. `npm run test:e2e` tries once.
  ["unit and end-to-end tests, in Chromium and Firefox", "vitest run --retry=1"],
];

try {
  // Now, so that a missing browser is known (or installed) before minutes have passed.
  findBrowser("chromium");
  findBrowser("firefox");
} catch (error) {
  if (!(error instanceof NoBrowser)) throw error;
  console.error(error.message);
  process.exit(1);
}

for (const [name, command] of steps) {
  console.log(`\n== ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  if (status !== 0) {
    console.error(`\n"${name}" failed`);
    process.exit(1);
  }
}
