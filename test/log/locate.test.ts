import fc from "fast-check";
import { expect, test } from "vitest";
import { brokenLine, lineOf } from "../../src/log/locate.ts";

const text = `{
  "a, b": [1, "x]", {
    "deep": { "e\\"}": null },
    "list": [
      [], [ true,
        false ]
    ]
  }],
  "last": "{"
}`;

test.each<[(string | number)[], number]>([
  [[], 1],
  [["a, b"], 2],
  [["a, b", 1], 2],
  [["a, b", 2, "deep"], 3],
  [["a, b", 2, "deep", 'e"}'], 3],
  [["a, b", 2, "list", 0], 5],
  [["a, b", 2, "list", 1, 1], 6],
  [["last"], 9],
  // Missing parts: the nearest part around them.
  [["a, b", 2, "list", 7], 4],
  [["a, b", 2, "nothing", "there"], 2],
  [["nothing"], 1],
])("%j is on line %i", (path, line) => {
  expect(lineOf(text, path)).toBe(line);
});

test("in a document with one value a line, every value is on its own", () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 2 }), { minLength: 1 }), (values) => {
      const json = `[\n${values.map((value) => JSON.stringify(value)).join(",\n")}\n]`;
      for (const index of values.keys()) expect(lineOf(json, [index])).toBe(index + 2);
    }),
  );
});

test.each([
  ["", 1],
  ["\n\nhello", 3],
  ['{\n"a": 1,\n}', 3],
  ['{\n"a": 1\n"b": 2\n}', 3],
  ['{\n"a":\noops\n}', 3],
  ["{\n'a': 1}", 2],
  ["{\n1: 1}", 2],
  ["[1,\n2,,\n3]", 2],
  ["[\n1\n", 3],
  ['[\n"a\nb"]', 2],
  ['["\\x"]', 1],
  ["[]\n[]", 2],
  [`\n${"[".repeat(100_000)}`, 2],
])("%j is broken on line %i", (broken, line) => {
  expect(brokenLine(broken)).toBe(line);
});

test("a document cut off anywhere is broken where it ends, to the line", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.nat(), (value, cut) => {
      const json = JSON.stringify([value, "end"], null, 1);
      const part = json.slice(0, cut % json.length);
      const lines = part.trimEnd().split("\n").length;
      expect([lines, part.split("\n").length]).toContain(brokenLine(part));
    }),
  );
});
