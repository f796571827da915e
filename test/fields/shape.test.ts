import fc from "fast-check";
import { expect, test } from "vitest";
import { shapeOf } from "../../src/fields/shape.ts";

test.each([
  ["lin.mei@example.org", "email-address"],
  ["11010519491231002X", "national-id"],
  ["138 0013 8000", "phone-number"],
  ["+44 20 7946 0018", "phone-number"],
  ["(415) 555-2671", "phone-number"],
  ["415-555-2671", "phone-number"],
  ["378282246310005", "bank-card-number"],
  ["4111 1111 1111 1111", "bank-card-number"],
  ["GB82 WEST 1234 5698 7654 32", "bank-account-number"],
])("%s shows its kind", (value, kind) => {
  expect(shapeOf(value)).toBe(kind);
});

test.each([
  "110105194912310021",
  "4111 1111 1111 1112",
  "hello world",
  "20260101",
  "4155552671",
  "2024010112345",
  "12345678",
  "",
])("%s shows nothing", (value) => {
  expect(shapeOf(value)).toBeUndefined();
});

test("never fails, and says nothing of long texts", () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (value) => {
      const kind = shapeOf(value);
      expect(kind === undefined || value.trim().length <= 64).toBe(true);
    }),
  );
});
