// @vitest-environment happy-dom
import fc from "fast-check";
import { expect, test } from "vitest";
import { readDom } from "../../src/page/dom.ts";
import { selectorOf } from "../../src/page/selector.ts";

const dom = readDom(window as unknown as Window & typeof globalThis);

const isOnly = (root: Node, id: string) =>
  (root as Document).querySelectorAll(`[id="${id}"]`).length === 1;

const pathOf = (html: string) => {
  document.body.innerHTML = html;
  const element = document.querySelector("[data-x]") as Element;
  const path = selectorOf(dom, element, isOnly);
  expect(document.querySelector(path)).toBe(element);
  return path;
};

test("an id that is the only one is enough", () => {
  expect(pathOf('<input data-x id="mail">')).toBe("#mail");
});

test("an id that is there twice, or no word, is not used", () => {
  expect(pathOf('<p><input data-x id="a"></p><input id="a">')).not.toContain("#a");
  expect(pathOf('<input data-x id="1:2">')).not.toContain("#");
});

test("the path starts at the nearest good id", () => {
  expect(pathOf('<form id="f"><p></p><p><input><input data-x></p></form>')).toBe(
    "#f > p:nth-of-type(2) > input:nth-of-type(2)",
  );
});

test("every path leads back to its element", () => {
  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string }>((tie) => ({
    node: fc.oneof(
      { maxDepth: 4 },
      fc.constantFrom("<input>", "<select></select>", "<input id=a>"),
      fc
        .tuple(
          fc.constantFrom("div", "p-x", "span", "section"),
          fc.array(tie("node"), { maxLength: 4 }),
        )
        .map(([tag, inside]) => `<${tag}>${inside.join("")}</${tag}>`),
    ),
  })).node;
  fc.assert(
    fc.property(tree, (html) => {
      document.body.innerHTML = html;
      for (const element of document.body.querySelectorAll("*"))
        expect(document.querySelector(selectorOf(dom, element, isOnly))).toBe(element);
    }),
    { numRuns: 60 },
  );
});
