import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { signals } from "../../src/trackers/index.ts";

const root = new URL("../../", import.meta.url).pathname;
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const has = (file: string): boolean => existsSync(join(root, file));

/** Every test of signals, in the parts that are about one thing each. */
const parts = readdirSync(join(root, "test/trackers"))
  .filter((name) => name.endsWith(".test.ts"))
  .flatMap((name) => {
    const [head = "", ...blocks] = read(`test/trackers/${name}`).split(/^(?=describe\()/m);
    const own = name.replace(".test.ts", "");
    return [{ own, text: head }, ...blocks.map((text) => ({ own, text }))];
  });

/** What is said of one signal: its own file of tests, and each part that bears its name. */
const saidOf = (id: string): string =>
  parts
    .filter(({ own, text }) => own === id || text.startsWith(`describe("${id}"`))
    .map(({ text }) => text)
    .join("\n");

describe.each(signals)("$id", ({ id, lessons, laws }) => {
  test("is raised in a test, and kept silent in another that comes close", () => {
    const onPages = has(`test/pages/does/${id}.js`) && has(`test/pages/twins/${id}.js`);
    const said = saidOf(id);
    const raised = /toEqual\(\[\s*[^\]\s]|toMatchObject\(|toHaveLength\([1-9]|toBe\(true\)/;
    const silent = /toEqual\(\s*\[\],?\s*\)|toHaveLength\(0\)|toBe\(false\)/;
    expect({ raised: onPages || raised.test(said), silent: onPages || silent.test(said) }).toEqual({
      raised: true,
      silent: true,
    });
  });

  test("names lessons and laws that the guide has, in both languages", () => {
    const files = [
      ...lessons.map((lesson) => `lessons/${lesson}.json`),
      ...laws.map((law) => `laws/${law}.json`),
    ];
    const missing = files.flatMap((file) => {
      const [folder = "", name = ""] = file.split("/");
      return [`assets/guide/data/${folder}/${name}`].concat(
        ["en", "zh_CN"].map((language) => `assets/guide/${language}/${folder}/${name}`),
      );
    });
    expect(missing.filter((file) => !has(file))).toEqual([]);
    expect(lessons.length).toBeGreaterThan(0);
  });
});
