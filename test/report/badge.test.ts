import { expect, test } from "vitest";
import { type Badge, badgeOf } from "../../src/report/badge.ts";
import type { Level, Verdict } from "../../src/report/shapes.ts";

const rows: [Level, Verdict["confidence"], Badge["mark"], Badge["title"]][] = [
  [0, "saw", "mark", "toolbar_quiet"],
  [0, "possible", "mark", "toolbar_quiet"],
  [1, "saw", "mark", "toolbar_note"],
  [1, "possible", "mark", "toolbar_note"],
  [2, "saw", "saw", "toolbar_saw"],
  [2, "likely", "saw", "toolbar_saw"],
  [2, "possible", "mark", "toolbar_note"],
  [3, "saw", "saw", "toolbar_saw"],
  [3, "possible", "mark", "toolbar_note"],
];

test.each(rows)("level %i, %s: %s, %s", (level, confidence, mark, title) => {
  const verdict = { level, confidence, say: { key: "verdict_nothing", values: {} }, todo: null };
  expect(badgeOf(verdict)).toEqual({ mark, title });
});
