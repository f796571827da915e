import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { expect, test } from "vitest";

/** What runs while people browse. */
const always = ["extension/content.iife.ts", "extension/worker.ts"];
const guide = resolve("src/guide");
/** Made-up people are typed into forms when a teacher asks for it: they are no texts of the guide. */
const people = join(guide, "people");

/** Files of the guide that a file needs to run, by way of others too; not what is imported when asked for. */
function needed(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  // What the guide itself needs is the bundler's to find.
  if (file.startsWith(guide)) return seen;
  const source = readFileSync(file, "utf8");
  for (const [, what = "", from = ""] of source.matchAll(
    /^(?:import|export)\s([^;]*?)\sfrom\s"(\.[^"]+)";/gms,
  )) {
    if (!what.startsWith("type ")) needed(resolve(dirname(file), from), seen);
  }
  return seen;
}

test("the guide costs at most 10 KB while people browse", async () => {
  const parts = always.flatMap((file) => [...needed(resolve(file))]);
  const ours = [...new Set(parts)].filter(
    (file) => file.startsWith(guide) && !file.startsWith(people),
  );
  expect(ours).toContain(join(guide, "service/guess.ts"));
  expect(ours.filter((file) => file.slice(guide.length).includes("/words/"))).toEqual([]);
  const folder = mkdtempSync(join(tmpdir(), "weight-"));
  const entry = join(folder, "entry.ts");
  writeFileSync(entry, ours.map((file) => `export * from ${JSON.stringify(file)};`).join("\n"));
  const built = await build({
    configFile: false,
    logLevel: "silent",
    root: folder,
    build: {
      write: false,
      lib: { entry, formats: ["iife"], name: "guide" },
      rolldownOptions: {
        external: (id, from) =>
          from !== undefined && !resolve(dirname(from), id).startsWith(guide) && id !== entry,
      },
    },
  });
  rmSync(folder, { recursive: true });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("nothing was built");
  const bytes = gzipSync(output.output[0].code).length;
  expect(bytes).toBeGreaterThan(1000);
  expect(bytes).toBeLessThanOrEqual(10 * 1024);
});
