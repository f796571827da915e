import { describe, expect, test, vi } from "vitest";
import { factsListener, parseClaims } from "../../src/probe/claims.ts";
import type { BehaviourFact } from "../../src/trackers/index.ts";

const fact: BehaviourFact = {
  script: "https://a.test/x.js",
  action: "canvas-text",
  count: 2,
  size: 26,
};

describe("parseClaims", () => {
  test("what the probe says", () => {
    const facts = [fact, { ...fact, script: "", action: "canvas-read" }];
    expect(parseClaims(JSON.stringify(facts))).toEqual(facts);
  });

  test("numbers beyond all measure come back bounded", () => {
    expect(parseClaims(JSON.stringify([{ ...fact, count: 1e300, size: 1e12 }]))).toEqual([
      { ...fact, count: 1e9, size: 1e9 },
    ]);
  });

  test.each<[string, unknown]>([
    ["no list", fact],
    ["a name that is none", [{ ...fact, action: "canvas eat" }]],
    ["a name without end", [{ ...fact, action: "canvas-".repeat(9) }]],
    ["an extra property", [{ ...fact, more: 1 }]],
    ["a missing property", [{ script: "", action: "canvas-text", count: 1 }]],
    ["a negative count", [{ ...fact, count: -1 }]],
    ["a fraction", [{ ...fact, size: 0.5 }]],
    ["a number as text", [{ ...fact, count: "2" }]],
    ["a query in an address", [{ ...fact, script: "https://a.test/x.js?visitor=1" }]],
    ["a fragment in an address", [{ ...fact, script: "https://a.test/x.js#visitor" }]],
    ["an address of no host", [{ ...fact, script: "javascript:alert(1)" }]],
    ["markup for an address", [{ ...fact, script: "https://a.test/<b> x" }]],
    ["an address without end", [{ ...fact, script: `https://a.test/${"x".repeat(3000)}` }]],
    ["facts without end", Array.from({ length: 51 }, () => fact)],
    ["one bad fact among good ones", [fact, { ...fact, action: "" }]],
  ])("nothing of %s", (_, claims) => expect(parseClaims(JSON.stringify(claims))).toEqual([]));

  test.each(["", "{", "null", "[[[["])("nothing of a broken text", (text) =>
    expect(parseClaims(text)).toEqual([]),
  );
});

test("a listener takes the facts of a text, and nothing of a bad one", () => {
  const taken = vi.fn();
  const { hear } = factsListener(taken);
  hear(JSON.stringify([fact]), null);
  hear("[]", null);
  hear("{", null);
  expect(taken.mock.calls).toEqual([[[fact]]]);
});
