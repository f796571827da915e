import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readGuide } from "../../../src/guide/schema/read.ts";
import { guideModule } from "../../../src/guide/vite-plugin.ts";
import { languages } from "../../../src/messages/settings.ts";
import { folder } from "./guide.ts";

/** A made-up language: every text of the English folder between brackets. */
let root = "";
const pseudo = (value: unknown): unknown =>
  typeof value === "string"
    ? `[${value}]`
    : Array.isArray(value)
      ? value.map(pseudo)
      : Object.fromEntries(Object.entries(value as object).map(([key, one]) => [key, pseudo(one)]));

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "guide-"));
  cpSync(folder, root, { recursive: true });
  cpSync(join(folder, "en"), join(root, "qps"), { recursive: true });
  for (const file of readdirSync(join(root, "qps"), { recursive: true, encoding: "utf8" })) {
    if (!file.endsWith(".json")) continue;
    const path = join(root, "qps", file);
    writeFileSync(path, JSON.stringify(pseudo(JSON.parse(readFileSync(path, "utf8")))));
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test("a folder is all that a new language needs", async () => {
  const guide = readGuide(root);
  expect(guide.problems).toEqual([]);
  expect(guide.languages).toEqual([...languages, "qps"].sort());
  expect(guideModule(guide, "virtual:guide")).toContain('"qps/lessons"');
  const source = guideModule(guide, "virtual:guide/qps/lessons") ?? "";
  const { default: lessons } = await import(`data:text/javascript,${encodeURIComponent(source)}`);
  expect(lessons[0].words.title).toBe("[Pieces that point to you]");
  expect(lessons[0].theme).toBe("what");
});

test("a language that lacks a file, or has one too many, is told so", () => {
  rmSync(join(root, "qps", "lessons", "cookies.json"));
  writeFileSync(join(root, "qps", "cases", "nobody.json"), "{}");
  expect(readGuide(root).problems).toEqual([
    "qps/lessons/cookies.json: is missing",
    "qps/cases/nobody.json: belongs to nothing",
  ]);
});
