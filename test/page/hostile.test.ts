// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { kindsIn, scanNow, scanOf } from "./open.ts";

const traps = [
  "attributes getAttribute hasAttribute closest parentNode querySelector querySelectorAll id name",
  "elements form labels firstChild nextSibling previousSibling tagName localName action method",
]
  .join(" ")
  .split(" ")
  .map((name) => `<input name="${name}">`)
  .join("");

test("fields that take the place of a form's own properties change nothing", () => {
  expect(kindsIn(`<form>${traps}<label>E-mail <input id="a"></label></form>`)).toHaveProperty(
    ["#a"],
    "email-address",
  );
});

test("properties that a page has redefined on its elements are not read", () => {
  document.body.innerHTML = '<label>E-mail <input id="a"></label>';
  const field = document.querySelector("#a") as HTMLInputElement;
  for (const name of ["labels", "form", "value", "type", "name"]) {
    Object.defineProperty(field, name, {
      get() {
        throw new Error("trap");
      },
    });
  }
  expect(scanNow().scan.fields.map(({ kind }) => kind)).toEqual(["email-address"]);
});

test("a label of two million letters is read by its beginning", () => {
  const { scan } = scanOf(`<label>E-mail ${"x".repeat(2_000_000)} <input id="a"></label>`);
  expect(scan.fields[0]?.kind).toBe("email-address");
});

test("ten thousand boxes: as many as there is room for, many pauses, and it says so", () => {
  const { scan, pauses } = scanOf("<input>".repeat(10_000));
  expect(scan.notRead).toEqual(["too-many-fields"]);
  expect(pauses).toBeGreaterThan(5000);
}, 60_000);

test("a deep tree is no problem", () => {
  const deep = `${"<div>".repeat(500)}<label>E-mail <input id="a"></label>${"</div>".repeat(500)}`;
  expect(kindsIn(deep)).toEqual({ "#a": "email-address" });
});

test("elements that go away during a scan are left out", () => {
  const fields = '<label>E-mail <input class="x"></label>'.repeat(20);
  expect(() =>
    scanOf(fields, {
      onFacts() {
        document.body.replaceChildren();
      },
    }),
  ).not.toThrow();
});
