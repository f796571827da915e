import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { sha256 } from "../../src/probe/sha256.ts";

test.each([
  ["nothing", ""],
  ["a word", "abc"],
  ["what just fits a block", "x".repeat(55)],
  ["what just does not", "x".repeat(56)],
  ["a block", "x".repeat(64)],
  ["letters of many bytes", "é€😀".repeat(99)],
])("the hash of %s", (_, text) =>
  expect(sha256(text)).toBe(createHash("sha256").update(text).digest("hex")),
);
