import { expect, test } from "vitest";
import { serviceIds } from "../../src/guide/service/ids.ts";
import { freshPages, guessOf, type LabelledPage, labelledPages, laterPages } from "./services.ts";

const pages = labelledPages();

/** Those that are not guessed as their type, and the share of the others. */
function judged(those: readonly { type: string; page: LabelledPage }[]) {
  const wrong = those
    .map(({ type, page }) => ({ type, got: guessOf(page), title: page.title }))
    .filter(({ type, got }) => got !== type);
  return {
    right: 1 - wrong.length / those.length,
    told: wrong.map((one) => JSON.stringify(one)).join("\n"),
  };
}

test("there are three pages of each type and three of none, two in three Chinese", () => {
  expect(pages).toHaveLength(120);
  expect(new Set(pages.map(({ type }) => type))).toEqual(new Set([...serviceIds, "unsure"]));
  expect(pages.filter(({ page }) => page.language === "zh-CN")).toHaveLength(80);
});

test("of 120 pages at most one in fifty is not guessed right", () => {
  const { right, told } = judged(pages);
  expect(right, told).toBeGreaterThanOrEqual(0.98);
});

test("of 380 pages that were written later at most one in twenty is not guessed right", () => {
  const later = laterPages();
  expect(later.length).toBeGreaterThanOrEqual(380);
  const { right, told } = judged(later);
  expect(right, told).toBeGreaterThanOrEqual(0.95);
});

test("of 40 forms that no word was learned from more than half are guessed right, and few wrong", () => {
  const fresh = freshPages();
  const wrong = fresh.filter(({ type, page }) => ![type, "unsure"].includes(guessOf(page)));
  expect(fresh).toHaveLength(40);
  expect(judged(fresh).right).toBeGreaterThan(0.6);
  expect(wrong.length).toBeLessThanOrEqual(4);
});
