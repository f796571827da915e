import { expect, test } from "vitest";
import { optionShape } from "../../src/fields/options.ts";

const range = (from: number, to: number) =>
  Array.from({ length: Math.abs(to - from) + 1 }, (_, step) =>
    String(from + (from < to ? step : -step)),
  );

test.each([
  ["days", ["Day", ...range(1, 31)], []],
  ["months", range(1, 12), []],
  ["months", ["Jan", "Feb"], ["", ...range(1, 12)]],
  ["past-years", ["Year", ...range(2010, 1920)], []],
  ["past-years", range(1950, 2010).map((year) => `${year}年`), []],
  ["coming-years", range(2026, 2040), []],
  [undefined, ["1", "2", "3"], []],
  [undefined, ["red", "green"], ["1", "2"]],
  [undefined, [], []],
] as const)("%s", (shape, texts, values) => {
  expect(optionShape([...texts], [...values])).toBe(shape);
});
