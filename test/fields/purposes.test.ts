import { describe, expect, test } from "vitest";
import {
  blankField,
  blankForm,
  type FieldFacts,
  type FormFacts,
  judgeForm,
  openKnowledge,
} from "../../src/fields/index.ts";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../src/fields/pack.ts";
import { purposeOf } from "../../src/fields/purposes.ts";

const know = openKnowledge(packKnowledge(lexicons));
const any = new Set<string>();

const purpose = (labels: readonly string[], form: Partial<FormFacts>) => {
  const fields = labels.map(
    (label): FieldFacts => ({
      ...blankField,
      label,
      control: label === "Message" ? "area" : "text",
      type: /password|密码/i.test(label) ? "password" : "text",
    }),
  );
  const facts = { ...blankForm, ...form };
  return purposeOf(facts, fields, judgeForm(fields, facts, know, any), know.purposes, any);
};

describe("what a form is for", () => {
  test.each([
    ["sign-in", ["E-mail", "Password"], { buttons: "Log in" }],
    ["sign-in", ["用户名", "密码"], { buttons: "登录" }],
    ["sign-up", ["Full name", "E-mail", "Password", "Confirm password"], { buttons: "Sign up" }],
    ["search", ["Search"], { buttons: "Search", search: true }],
    ["newsletter", ["E-mail"], { buttons: "Subscribe", heading: "Our newsletter" }],
    ["contact", ["Name", "E-mail", "Message"], { buttons: "Send", heading: "Contact us" }],
    ["payment", ["Card number", "Expiry date", "CVC"], { buttons: "Pay now" }],
  ] as const)("%s: %j", (due, labels, form) => {
    expect(purpose(labels, form)).toBe(due);
  });

  test("nothing tells", () => {
    expect(purpose(["Colour"], {})).toBe("other");
  });
});
