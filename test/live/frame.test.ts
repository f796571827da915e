// @vitest-environment happy-dom
import { beforeEach, expect, test } from "vitest";
import { createFrame, type Frame } from "../../src/live/frame.ts";
import { emptyScan, type FoundField } from "../../src/page/scan.ts";

let frame: Frame;
beforeEach(() => {
  document.body.innerHTML = "<input id=mail><input id=day>";
  frame = createFrame("0".repeat(32), true);
});

const found = (kind: FoundField["kind"], id: string): FoundField => ({
  kind,
  element: document.querySelector(`#${id}`) as Element,
  selector: `#${id}`,
  required: true,
  visible: true,
  because: ["type"],
  confidence: "likely",
  form: { secure: true, host: "" },
});
const scanned = (...fields: FoundField[]) => frame.scanned({ ...emptyScan(), fields });
const asked = () => frame.facts(1).asked.map(({ kind, visible }) => ({ kind, visible }));

test("what was answered in a step that is gone was asked all the same, and shows no more", () => {
  const [mail, day] = [found("email-address", "mail"), found("birth-date", "day")];
  scanned(mail);
  frame.typed("email-address");
  mail.element.remove();
  scanned(day);
  const both = [
    { kind: "birth-date", visible: true },
    { kind: "email-address", visible: false },
  ];
  expect(asked()).toEqual(both);
  scanned(day);
  expect(asked()).toEqual(both);
});

test("what nobody answered is asked no longer when it is gone", () => {
  const mail = found("email-address", "mail");
  scanned(mail);
  mail.element.remove();
  scanned();
  expect(asked()).toEqual([]);
});

test("a field that stays and turns out to ask for something else asks for that alone", () => {
  scanned(found("email-address", "mail"));
  frame.typed("email-address");
  scanned(found("account-username", "mail"));
  expect(asked()).toEqual([{ kind: "account-username", visible: true }]);
});

test("a field that is drawn anew is one field", () => {
  const mail = found("email-address", "mail");
  scanned(mail);
  frame.typed("email-address");
  mail.element.remove();
  document.body.innerHTML = "<input id=mail>";
  scanned(found("email-address", "mail"));
  expect(asked()).toEqual([{ kind: "email-address", visible: true }]);
});
