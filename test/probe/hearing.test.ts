import { expect, test, vi } from "vitest";
import { createHearing } from "../../src/probe/hearing.ts";

test("each topic has its own listener; others are not heard", () => {
  const facts = vi.fn();
  const reads = vi.fn();
  const hear = createHearing({
    facts: { hear: facts, perSecond: 5, longest: 10 },
    reads: { hear: reads, perSecond: 5, longest: 10 },
  });
  const element = {} as Element;
  hear("facts", "one", null);
  hear("reads", "two", element);
  hear("toString", "three", null);
  expect(facts.mock.calls).toEqual([["one", null]]);
  expect(reads.mock.calls).toEqual([["two", element]]);
});

test("takes so many texts of a topic a second and no more, and then again", () => {
  let now = 5000;
  const heard = vi.fn();
  const other = vi.fn();
  const hear = createHearing(
    {
      facts: { hear: heard, perSecond: 20, longest: 10 },
      reads: { hear: other, perSecond: 20, longest: 10 },
    },
    () => now,
  );
  for (let text = 0; text < 500; text += 1) hear("facts", "flood", null);
  hear("reads", "one", null);
  expect(heard).toHaveBeenCalledTimes(20);
  expect(other).toHaveBeenCalledOnce();
  now += 1000;
  hear("facts", "again", null);
  expect(heard).toHaveBeenCalledTimes(21);
});

test("a text that is too long is none", () => {
  const heard = vi.fn();
  createHearing({ facts: { hear: heard, perSecond: 1, longest: 10 } })(
    "facts",
    "x".repeat(11),
    null,
  );
  expect(heard).not.toHaveBeenCalled();
});
