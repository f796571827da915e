// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { createTyped } from "../../src/live/typed.ts";

const text = "our lawyer springfield office. write to team@shop.example or call 202 555 0100.";
let now = 0;

function form(html: string) {
  document.body.innerHTML = html;
  const typed = createTyped(
    (words) => text.includes(words.toLowerCase()),
    () => ++now,
  );
  const field = (id: string) => document.getElementById(id) as HTMLInputElement;
  return {
    values: () =>
      typed.values().map(({ kind, value, shown }) => `${kind} ${value}${shown ? " (shown)" : ""}`),
    types(id: string, kind: Parameters<typeof typed.touched>[1], value: string, done = true) {
      field(id).value = value;
      typed.touched(field(id), kind, done);
    },
  };
}

test("what a page filled in itself is no answer of the person's", () => {
  const { values, types } = form(
    `<input id="mail" value="known@already.example"><input id="name"><input id="code" type="hidden" value="84620001">`,
  );
  expect(values()).toEqual([]);
  types("name", "person-name", "Ottilie Brandwein");
  expect(values()).toEqual(["person-name Ottilie Brandwein"]);
});

test("words that the page says by itself are none either; addresses and numbers are marked", () => {
  const { values, types } = form(`<input id="a"><input id="b"><input id="c"><input id="d">`);
  types("a", "region", "Springfield");
  types("b", "employer-occupation", "Lawyer");
  expect(values()).toEqual([]);
  types("c", "email-address", "team@shop.example");
  types("d", "phone-number", "202 555 0100");
  types("d", "phone-number", "202 555 0199");
  expect(values()).toEqual([
    "email-address team@shop.example (shown)",
    "phone-number 202 555 0100 (shown)",
    "phone-number 202 555 0199",
  ]);
});

test("what was in a field that is emptied or changed is still looked for", () => {
  const { values, types } = form(`<input id="a">`);
  types("a", "email-address", "first@mail.example");
  types("a", "email-address", "second@mail.example", false);
  types("a", "email-address", "");
  expect(values()).toEqual([
    "email-address first@mail.example",
    "email-address second@mail.example",
  ]);
});

test("an answer in several boxes is looked for as a whole too", () => {
  const { values, types } = form(`<form><input id="a"><input id="b"><input id="c"></form>`);
  types("a", "phone-number", "202");
  types("b", "phone-number", "555");
  types("c", "phone-number", "0147");
  expect(values()).toEqual(
    expect.arrayContaining(["phone-number 2025550147", "phone-number 202-555-0147"]),
  );
});

test("a choice is what its words say, and a box that is not ticked says nothing", () => {
  const { values, types } = form(
    `<select id="a"><option value="7">Pollen allergy<option value="8">None</select><input id="b" type="checkbox" value="yes">`,
  );
  types("a", "medication-allergy", "7");
  types("b", "preferences", "yes");
  expect(values()).toEqual(["medication-allergy Pollen allergy"]);
});
