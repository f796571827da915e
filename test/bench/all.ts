import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

const usage = `bench -- [--json DIR]
  Runs every benchmark of package.json, one after the other, and writes DIR/NAME.json for each.
  Labelled pages for bench:fields are no part of the repository: it times made-up ones alone.`;

const { values: options } = parseArgs({
  options: { json: { type: "string" }, help: { type: "boolean" } },
});
if (options.help) {
  console.log(usage);
  process.exit();
}

const root = new URL("../../", import.meta.url).pathname;
const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  scripts: Record<string, string>;
};
const benches = Object.keys(scripts).filter((name) => name.startsWith("bench:"));
if (options.json !== undefined) mkdirSync(options.json, { recursive: true });

const failed = benches.filter((name) => {
  console.log(`\n== ${name}`);
  const file =
    options.json === undefined
      ? []
      : ["--json", join(options.json, `${name.replace("bench:", "")}.json`)];
  const { status } = spawnSync("npm", ["run", "-s", name, "--", ...file], {
    cwd: root,
    stdio: "inherit",
  });
  return status !== 0 || (file[1] !== undefined && !existsSync(file[1]));
});
if (failed.length > 0) {
  console.error(`failed: ${failed.join(", ")}`);
  process.exit(1);
}
