import { expect, test } from "vitest";
import { actions } from "../../src/probe/actions.ts";
import { borrowing, taps } from "../../src/probe/taps.ts";

test("every name is one that something is counted under", () => {
  const counted = new Set([...taps, borrowing].map(({ action }) => action));
  expect(actions.filter((action) => !counted.has(action))).toEqual([]);
});
