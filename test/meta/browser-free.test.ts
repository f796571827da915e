import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = new URL("../../", import.meta.url).pathname;
const filesIn = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith(".d.ts"))
    .map((name) => join(folder, name));

// This file runs in plain Node: whatever touches a browser while it is imported throws.
test.each(filesIn("src"))("%s can be imported without a browser", async (file) => {
  expect(typeof window).toBe("undefined");
  await expect(import(join(root, file))).resolves.toBeDefined();
});

test.each(["src", "cli", "town"])(
  "nothing in %s/ imports the browser's interface or preact",
  (folder) => {
    const guilty = filesIn(folder).filter((file) =>
      /from "(?:webextension-polyfill|preact|@preact)/.test(readFileSync(join(root, file), "utf8")),
    );
    expect(guilty).toEqual([]);
  },
);

/** What each room may import of the others; the table of ARCHITECTURE.md. */
const rooms: Record<string, readonly string[]> = {
  kinds: [],
  site: [],
  text: [],
  fields: ["kinds"],
  page: ["fields", "kinds"],
  probe: ["trackers"],
  trackers: ["site"],
  leaks: ["kinds", "site"],
  log: ["fields", "kinds", "trackers"],
  guide: ["kinds", "trackers"],
  report: ["log", "kinds", "guide", "text", "fields", "trackers"],
  messages: ["kinds", "fields", "guide", "report", "log"],
  live: ["fields", "guide", "kinds", "log", "messages", "page", "probe", "report", "trackers"],
};

test.each(Object.entries(rooms))("src/%s imports downward only", (room, allowed) => {
  const imported = filesIn(join("src", room)).flatMap((file) =>
    [...readFileSync(join(root, file), "utf8").matchAll(/from "\.\.\/(?:\.\.\/)?([a-z]+)\//g)].map(
      ([, other]) => other,
    ),
  );
  const own = new Set(readdirSync(join(root, "src", room)));
  const strays = imported.filter(
    (other) =>
      other && other in rooms && other !== room && !own.has(other) && !allowed.includes(other),
  );
  expect(strays).toEqual([]);
});

test("every room of src/ is in the table", () => {
  expect(readdirSync(join(root, "src")).sort()).toEqual(Object.keys(rooms).sort());
});
