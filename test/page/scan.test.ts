// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { kindsIn, scanNow, scanOf } from "./open.ts";

test.each([
  ["for", '<label for="a">E-mail</label><input id="a">'],
  ["around", '<label>E-mail <input id="a"></label>'],
  ["aria-label", '<input id="a" aria-label="E-mail">'],
  ["aria-labelledby", '<b id="t">E-mail</b><i><input id="a" aria-labelledby="t"></i>'],
  ["placeholder", '<input id="a" placeholder="E-mail">'],
  ["text before", '<p>E-mail: <input id="a"></p>'],
  ["text after", '<div><input id="a"><span>E-mail</span></div>'],
  ["cell before", '<table><tr><td>E-mail</td><td><input id="a"></td></tr></table>'],
  [
    "column header",
    '<table><tr><th>No.</th><th>E-mail</th></tr><tr><td>1</td><td><input id="a"></td></tr></table>',
  ],
  ["term", '<dl><dt>E-mail</dt><dd><input id="a"></dd></dl>'],
  ["name", '<input id="a" name="user_email">'],
  ["type", '<input id="a" type="email">'],
  ["editable", '<p id="l">Home address</p><div contenteditable id="a" aria-labelledby="l"></div>'],
  ["role", '<div role="textbox" id="a" aria-label="E-mail"></div>'],
])("a field is known by its %s", (_, html) => {
  expect(Object.keys(kindsIn(html))).toEqual(["#a"]);
});

test("labels after their fields are not taken for the next field's", () => {
  const html = `<form><div><input id="a"><span>Full name</span></div>
    <div><input id="b"><span>E-mail</span></div></form>`;
  expect(kindsIn(html)).toEqual({ "#a": "person-name", "#b": "email-address" });
});

test("radio buttons of one name are one field with all its parts", () => {
  const { scan } = scanOf(`<fieldset><legend>Gender</legend>
    <label><input type="radio" name="g" id="m" required>Male</label>
    <label><input type="radio" name="g" id="f">Female</label></fieldset>`);
  expect(scan.fields).toHaveLength(1);
  expect(scan.fields[0]).toMatchObject({
    kind: "gender",
    selector: "#m",
    parts: ["#m", "#f"],
    required: true,
    visible: true,
  });
});

test("a field outside its form belongs to it, and the form says where it sends", () => {
  const { scan } = scanOf(`<form id="f" action="https://other.example/join"></form>
    <label>E-mail <input id="a" form="f"></label>`);
  expect(scan.fields[0]?.form).toEqual({ secure: true, host: "other.example" });
});

test("open shadow roots are read and their paths lead back", () => {
  document.body.innerHTML = '<div id="host"></div>';
  const root = (document.querySelector("#host") as HTMLElement).attachShadow({ mode: "open" });
  root.innerHTML = '<label>E-mail <input id="inner"></label>';
  const roots: Node[] = [];
  const { scan } = scanNow({ onRoot: (found) => roots.push(found) });
  expect(scan.fields.map(({ selector }) => selector)).toEqual(["#host >>> #inner"]);
  expect(roots).toEqual([root]);
});

test("hidden, fixed and buttons are not asked", () => {
  const html = `<input type="hidden" name="email"><input type="submit" value="E-mail">
    <label>E-mail <input id="shown" readonly value="me"></label>
    <label hidden>E-mail <input id="later"></label>`;
  const { scan } = scanOf(html);
  expect(scan.fields).toEqual([]);
  expect(scan.waiting.map(({ selector }) => selector)).toEqual(["#shown", "#later"]);
});

test("what a person typed is in no fact", () => {
  const facts: unknown[] = [];
  const { scan } = scanOf('<label>Name <input id="a"></label><textarea id="b"></textarea>', {
    onFacts: (element, field) => {
      facts.push(field);
      (element as HTMLInputElement).value = "SECRET";
    },
  });
  scanNow({ onFacts: (_, field) => facts.push(field) });
  expect(scan.fields).toHaveLength(1);
  expect(facts).toHaveLength(4);
  expect(JSON.stringify(facts)).not.toContain("SECRET");
});
