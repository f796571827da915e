// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { fieldBoxes } from "../../src/page/boxes.ts";

/** Every element is 100 by 20 here: happy-dom lays nothing out. */
function page(html: string) {
  document.body.innerHTML = html;
  Element.prototype.getBoundingClientRect = () => new DOMRect(10, 10, 100, 20);
  return fieldBoxes(document);
}

test("whatever may hold typed text is found, in open shadow roots and frames too", () => {
  const found = page(`<input><input type=password><textarea></textarea><select></select>
    <div contenteditable=true></div><div role=textbox></div><iframe></iframe><x-y></x-y>`);
  expect(found?.boxes).toHaveLength(7);
  const host = document.querySelector("x-y");
  host?.attachShadow({ mode: "open" }).append(document.createElement("input"));
  expect(fieldBoxes(document)?.boxes).toHaveLength(8);
});

test("buttons and ticks show nothing that was typed", () => {
  expect(
    page("<input type=submit><input type=checkbox><input type=hidden><p>text</p>")?.boxes,
  ).toEqual([]);
});

test("what a page shows again of a field is found as well", () => {
  page(
    `<input value="Li.Hua@mail.example"><p>We will write to <b>li.hua@mail.example</b>.</p><p>Hi</p>`,
  );
  expect(fieldBoxes(document)?.boxes).toHaveLength(2);
  page(`<input value="no"><p>No, this is not it.</p>`);
  expect(fieldBoxes(document)?.boxes).toHaveLength(1);
});

test("more than can be looked at gives no picture at all", () => {
  expect(page("<input>".repeat(600))).toBeNull();
});
