import { expect, test } from "vitest";
import { freshTab } from "../../cli/session.ts";

test("a new tab is the blank one that was not there before", async () => {
  expect(await freshTab(async () => [1, 7], [1])).toBe(7);
});

test("our own welcome page, blank for a moment, is not taken for it", async () => {
  const answers = [
    [1, 6, 7],
    [1, 6, 7],
    [1, 7],
  ];
  expect(await freshTab(async () => answers.shift() ?? [1, 7], [1])).toBe(7);
});
