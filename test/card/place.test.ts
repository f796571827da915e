import { expect, test } from "vitest";
import { placeFor } from "../../extension/card/place.ts";

const card = { width: 320, height: 150 };
const screen = { width: 1000, height: 700 };
const box = (left: number, top: number, width = 200, height = 30) => ({ left, top, width, height });

test("beside the field, where there is room", () => {
  expect(placeFor(box(100, 100), card, screen, [box(100, 100)])).toEqual({ left: 308, top: 100 });
});

test("below a wide field, and inside the window", () => {
  const field = box(700, 100, 280);
  expect(placeFor(field, card, screen, [field])).toEqual({ left: 672, top: 138 });
});

test("above, where somebody types in the field below", () => {
  const field = box(500, 300, 450);
  const next = box(500, 345, 450);
  expect(placeFor(field, card, screen, [field, next])).toEqual({ left: 500, top: 142 });
});

test("on a phone below the field, never over it", () => {
  const field = box(10, 20, 300);
  const place = placeFor(field, card, { width: 340, height: 600 }, [field]);
  expect(place).toEqual({ left: 10, top: 58 });
});
