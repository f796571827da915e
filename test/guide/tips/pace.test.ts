import { describe, expect, test } from "vitest";
import { restingTips, type ShownTip, withShown } from "../../../src/guide/tips/pace.ts";

const all = ["a", "b", "c", "d"];

describe("a tip rests", () => {
  test("after three days, and comes again after two months", () => {
    const shown: ShownTip[] = [
      ["a", 1],
      ["a", 2],
      ["a", 5],
    ];
    expect(restingTips(all, shown, 6)).toEqual(["a"]);
    expect(restingTips(all, shown, 62)).toEqual([]);
  });

  test("for today, once there were three others; those of today stay", () => {
    const shown: ShownTip[] = [
      ["a", 9],
      ["b", 9],
      ["c", 9],
    ];
    expect(restingTips(all, shown, 9)).toEqual(["d"]);
    expect(restingTips(all, shown, 10)).toEqual([]);
  });
});

test("a tip is noted once a day, and old notes make room", () => {
  const shown = withShown([], "a", 1) ?? [];
  expect(shown).toEqual([["a", 1]]);
  expect(withShown(shown, "a", 1)).toBeNull();
  const many = Array.from({ length: 200 }, (_, day): ShownTip => ["a", day]);
  expect(withShown(many, "b", 200)).toHaveLength(200);
});
