import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { guessService, type ServiceFacts } from "../../src/guide/service/guess.ts";
import { serviceIds } from "../../src/guide/service/ids.ts";
import { schemas } from "../../src/guide/service/schemas.ts";
import { serviceWordsFor } from "../../src/guide/service/words/index.ts";

const folder = new URL("services/", import.meta.url);
const pages = readdirSync(folder).flatMap((file) =>
  (
    JSON.parse(readFileSync(new URL(file, folder), "utf8")) as (ServiceFacts & {
      language: string;
    })[]
  ).map((page) => ({ type: file.slice(0, -".json".length), page })),
);

const guess = (page: ServiceFacts & { language: string }) =>
  guessService(page, serviceWordsFor([page.language.slice(0, 2)]), schemas);

test("there are three pages of each type and three of none, two in three Chinese", () => {
  expect(pages).toHaveLength(120);
  expect(new Set(pages.map(({ type }) => type))).toEqual(new Set([...serviceIds, "unsure"]));
  expect(pages.filter(({ page }) => page.language === "zh-CN")).toHaveLength(80);
});

describe("120 pages", () => {
  const results = pages.map(({ type, page }) => ({ type, got: guess(page), title: page.title }));
  const wrong = results.filter(({ type, got }) => (got ?? "unsure") !== type);

  test("at least 17 in 20 are guessed right", () => {
    const right = 1 - wrong.length / results.length;
    expect(right, wrong.map((one) => JSON.stringify(one)).join("\n")).toBeGreaterThanOrEqual(0.99);
  });
});
