import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { taps } from "../../src/probe/taps.ts";

const folder = "test/pages";
const files = readdirSync(folder).filter((file) => file.startsWith("probe-"));
const named = (ending: string): string[] =>
  files.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));

test("every page says what is to be reported of it", () => {
  expect(named(".json")).toEqual(named(".html"));
});

describe("every action has a page that does it", () => {
  const reported = named(".json").flatMap((name): string[] => {
    const { reported } = JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8"));
    return reported.map(({ action }: { action: string }) => action);
  });
  // What is only noted, to be compared later, is never told.
  const told = taps.filter(({ size }) => !size.startsWith("noted-"));
  const actions = [...new Set(told.map(({ action }) => action))];
  test.each(actions)("%s", (action) =>
    expect(reported, `write a page in ${folder} that does it, and its .json`).toContain(action),
  );
});
