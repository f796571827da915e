import { expect, test } from "vitest";
import { hourFrom, midnightAfter } from "../../extension/popup/pause-times.ts";

test("an hour is an hour", () => expect(hourFrom(1000)).toBe(3_601_000));

test("today ends at the next midnight, also just before and just after one", () => {
  const midnight = new Date(2026, 10, 25).getTime();
  expect(midnightAfter(new Date(2026, 10, 24, 14, 30).getTime())).toBe(midnight);
  expect(midnightAfter(midnight - 1)).toBe(midnight);
  expect(midnightAfter(midnight)).toBe(new Date(2026, 10, 26).getTime());
});
