// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { kindsIn, scanOf } from "./open.ts";

const choice = (text: string) =>
  `<label role="radio"><span><input type="radio"></span><span>${text}</span></label>`;

test.each([
  [
    "labels that are pictures",
    '<form><table><tr><td><img src="l.gif" alt="E-mail"></td><td><input id="a"></td></tr></table><p><img alt="Phone"> <input id="b"></p></form>',
    { "#a": "email-address", "#b": "phone-number" },
  ],
  [
    "a riddle whose picture has a text, and what is said below it",
    '<form><dl><dt>Confirmation code:</dt><dd><img src="x.php?mode=confirm" alt="Confirmation code"></dd><dd><input id="a"></dd><dd>Enter the code exactly as it appears.</dd></dl></form>',
    {},
  ],
  [
    "rows of labels above rows of boxes",
    '<form><table><tr><td>First name</td><td>E-mail</td></tr><tr><td><input id="a"></td><td><input id="b"></td></tr><tr><td>Telephone</td><td>Date of birth</td></tr><tr><td><input id="c"></td><td><input id="d"></td></tr></table></form>',
    { "#a": "person-name", "#b": "email-address", "#c": "phone-number", "#d": "birth-date" },
  ],
  [
    "rows of boxes below one row of labels",
    '<form><table><tr><td>Phone</td><td>E-mail</td></tr><tr><td><input id="a"></td><td><input id="b"></td></tr><tr><td><input id="c"></td><td><input id="d"></td></tr></table></form>',
    { "#a": "phone-number", "#b": "email-address", "#c": "phone-number", "#d": "email-address" },
  ],
  [
    "answers that stand behind their buttons",
    '<form><p>You are: <input type="radio" name="x" id="a"> Male <input type="radio" name="x"> Female</p><input id="b"></form>',
    { "#a": "gender" },
  ],
  [
    "choices that stand in the form itself, and another field's label",
    '<form><label><input type="radio" name="t"> One</label><label><input type="radio" name="t"> Two</label><div><label>Phone</label><input id="a"></div></form>',
    { "#a": "phone-number" },
  ],
  [
    "a list whose first entry has an empty value and the others none",
    '<form><select id="a"><option value="">Choose your gender</option><option>One</option><option>Two</option></select><input id="b"></form>',
    { "#a": "gender" },
  ],
  [
    "a label that names no field, alone with one",
    '<form><div><label for="prop">E-mail</label><div><input id="a" placeholder="Please enter"></div></div><input id="b"></form>',
    { "#a": "email-address" },
  ],
  [
    "a label of the box around the choices",
    `<form><div><label for="g">Gender</label><div id="g">${choice("One")}${choice("Two")}</div></div></form>`,
    { "#g > label:nth-of-type(1) > span:nth-of-type(1) > input": "gender" },
  ],
  [
    "a title above choices without names",
    `<form><div><p>Religion</p><div>${choice("One")}${choice("Two")}</div></div><input id="b"></form>`,
    {
      "html > body > form > div > div > label:nth-of-type(1) > span:nth-of-type(1) > input":
        "religion",
    },
  ],
  [
    "choices that are no controls",
    '<form><div><b>Gender</b><div><i role="radio" id="m">One</i><i role="radio" id="f">Two</i></div></div><input id="b"></form>',
    { "#m": "gender" },
  ],
  [
    "a switch and a choice that are buttons",
    '<form><span id="l">I am pregnant</span><button type="button" role="switch" id="s" aria-labelledby="l"></button><button role="checkbox" id="c" aria-label="Remember me"></button><button id="b">Send</button></form>',
    { "#s": "reproductive-health" },
  ],
  [
    "a text that is drawn as a placeholder",
    '<form><div>Gender<div><div class="pick-placeholder">Choose</div><input id="a"></div></div><input id="b"></form>',
    { "#a": "gender" },
  ],
  [
    "a placeholder that is text inside the box",
    '<form><div><div><span class="x-placeholder">E-mail</span><input id="a"></div></div><input id="b"></form>',
    { "#a": "email-address" },
  ],
  [
    "a sign instead of a word",
    '<form><div><p>Your photo</p><div><i>＋</i><input type="file" id="a"></div></div><input id="b"></form>',
    { "#a": "portrait-photo" },
  ],
  [
    "a list to choose from that is searched by typing",
    '<label for="a">Nationality</label><input type="search" role="combobox" aria-haspopup="listbox" id="a">',
    { "#a": "nationality" },
  ],
] as const)("%s", (_, html, kinds) => {
  expect(kindsIn(html)).toEqual(kinds);
});

test("choices without names are one question in each box", () => {
  const { scan } = scanOf(
    `<form><div><p>Gender</p><div>${choice("A")}${choice("B")}</div></div>
    <div><p>Religion</p><div>${choice("A")}${choice("B")}</div></div></form>`,
  );
  expect(scan.fields.map(({ kind, parts }) => [kind, parts?.length])).toEqual([
    ["gender", 2],
    ["religion", 2],
  ]);
});

test("one choice of consent beside another is no question with answers", () => {
  const { scan } = scanOf(
    '<form><p>Gender</p><div role="checkbox" aria-label="I agree to the terms"></div><div role="switch" aria-label="Dark mode"></div></form>',
  );
  expect(scan.fields).toEqual([]);
});

test("boxes for four digits of a card each are one field", () => {
  const { scan } = scanOf(
    `<form><label for="c1">Card number</label><input id="c1" name="c1" maxlength="4"> -
    <input id="c2" name="c2" maxlength="4"> - <input id="c3" name="c3" maxlength="4"> -
    <input id="c4" name="c4" maxlength="4"></form>`,
  );
  expect(scan.fields.map(({ kind, parts }) => [kind, parts])).toEqual([
    ["bank-card-number", ["#c1", "#c2", "#c3", "#c4"]],
  ]);
});

test("a label of one of the answers is not the question", () => {
  const html = `<form><div><input type="radio" name="l" value="1"><label for="x">Address</label>
    <input type="radio" name="l" value="2"><label for="y">Other</label></div></form>`;
  expect(kindsIn(html)).toEqual({});
});

test("drawn check boxes of a named group are one question", () => {
  const { scan } = scanOf(
    `<div id="t">Interests</div><div role="group" aria-labelledby="t"><i role="checkbox" id="h">Hiking</i>
    <i role="checkbox" id="c">Cooking</i></div>`,
  );
  expect(scan.fields.map(({ kind, parts }) => [kind, parts])).toEqual([
    ["preferences", ["#h", "#c"]],
  ]);
});

test("a drawn group that a framework only calls a group is asked by the line around it", () => {
  const html = `<div role="group" aria-labelledby="q"><div id="q">Gender</div><div role="radiogroup"
    aria-label="radio-group"><label><input type="radio" name="g" id="a" value="1"> a</label>
    <label><input type="radio" name="g" id="b" value="2"> b</label></div></div>`;
  expect(kindsIn(html)).toEqual({ "#a": "gender" });
});

test("what stands behind a labelled field in its box says how to fill it in", () => {
  const html = `<form><p><label for="a">Badge</label><input id="a"> <small>Your e-mail address</small></p>
    <p><label for="b">Colour</label><input id="b"></p></form>`;
  const said: string[] = [];
  scanOf(html, { onFacts: (_, { description }) => said.push(description) });
  expect(said).toEqual(["Your e-mail address", ""]);
});

test("a short box behind another, which only its width tells, is the rest of it", () => {
  const said: string[] = [];
  scanOf(
    '<form><label>Card number <input></label><label>Expiration <input size="2"></label><span> / </span><input size="4"></form>',
    { onField: (_, kind) => said.push(String(kind)) },
  );
  expect(said).toEqual(["bank-card-number", "card-expiry", "card-expiry"]);
});
