import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LogEvent } from "../../src/log/event.ts";
import { keyOf, merge } from "../../src/log/key.ts";
import { sameEvents } from "./arbitrary.ts";
import { asked, event, met, sent } from "./help.ts";

describe("the key of an event", () => {
  const party = { host: "ads.example", site: "ads.example" };
  const script = "https://ads.example/a.js";
  const signal = {
    type: "signal",
    signal: "canvas-fingerprint",
    confidence: "saw",
    evidence: {},
  } as const;

  test.each<[LogEvent, string[]]>([
    [event("v", asked()), ["v", "asked", "email-address"]],
    [event("v", { type: "typed", kind: "password" }), ["v", "typed", "password"]],
    [
      event("v", { type: "read", kind: "password", by: { ...party, script }, confidence: "saw" }),
      ["v", "read", "password", "ads.example", script],
    ],
    [
      event("v", sent("ads.example")),
      ["v", "sent", "email-address", "ads.example", "body", "sha256"],
    ],
    [event("v", met("ads.example", 3)), ["v", "met", "ads.example"]],
    [event("v", signal), ["v", "signal", "canvas-fingerprint"]],
    [event("v", { ...signal, by: party }), ["v", "signal", "canvas-fingerprint", "ads.example"]],
  ])("%o is its visit, type and subject", (one, key) => {
    expect(keyOf(one)).toEqual(key);
  });

  test("does not change when the same thing is told again", () => {
    fc.assert(
      fc.property(sameEvents, ([a, b]) => {
        expect(keyOf(merge(a, b))).toEqual(keyOf(a));
      }),
    );
  });
});

describe("two accounts of one event", () => {
  test("keep the greater count, the stronger confidence, the earliest time", () => {
    const seen = { type: "signal", signal: "canvas-fingerprint" } as const;
    const weak = event(
      "v",
      { ...seen, confidence: "possible", evidence: { size: 4, calls: ["b"], all: true } },
      { at: 20 },
    );
    const strong = event(
      "v",
      { ...seen, confidence: "saw", evidence: { size: 2, calls: ["a"], all: false } },
      { at: 30 },
    );
    expect(merge(weak, strong)).toEqual({
      ...weak,
      confidence: "saw",
      evidence: { size: 4, calls: ["a", "b"], all: true },
    });
    expect(merge(event("v", met("ads.example", 3)), event("v", met("ads.example", 2)))).toEqual(
      event("v", met("ads.example", 3)),
    );
  });

  test("of sending before and after the submit keep the before", () => {
    const before = event("v", sent("ads.example"));
    const after = { ...before, when: "after-submit" } as LogEvent;
    expect(merge(after, before)).toEqual(before);
    expect(merge(before, after)).toEqual(before);
  });

  test("never list more names than there is room for", () => {
    const many = (from: number): LogEvent =>
      event("v", {
        type: "signal",
        signal: "canvas-fingerprint",
        confidence: "saw",
        evidence: { calls: Array.from({ length: 80 }, (_, i) => `call-${from + i}`) },
      });
    expect(merge(many(0), many(80))).toHaveProperty("evidence.calls.length", 100);
  });

  test("come to the same in whatever order and grouping", () => {
    fc.assert(
      fc.property(sameEvents, ([a, b, c]) => {
        // Merged with itself, an event takes the form in which it is kept.
        const kept = (one: LogEvent): LogEvent => merge(one, one);
        expect(merge(a, b)).toEqual(merge(b, a));
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(kept(a), a)).toEqual(kept(a));
      }),
    );
  });
});
