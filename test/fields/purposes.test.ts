import { describe, expect, test } from "vitest";
import { blankForm, openKnowledge } from "../../src/fields/index.ts";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../src/fields/pack.ts";
import { purposesSaid } from "../../src/fields/purposes.ts";

const { purposes } = openKnowledge(packKnowledge(lexicons));

/** What the form's words say most of. */
const most = (form: Partial<typeof blankForm>) =>
  [...purposesSaid({ ...blankForm, ...form }, purposes, new Set())].sort(
    (a, b) => b[1] - a[1],
  )[0]?.[0];

describe("what a form says that it is for", () => {
  test.each([
    ["sign-in", { buttons: "Log in" }],
    ["sign-in", { buttons: "Iniciar sesión" }],
    ["sign-up", { buttons: "Sign up", names: "registerForm" }],
    ["search", { search: true }],
    ["newsletter", { buttons: "Subscribe", heading: "Our newsletter" }],
    ["contact", { buttons: "Send", heading: "Contact us" }],
    ["payment", { buttons: "Pay now" }],
  ] as const)("%s: %j", (due, form) => {
    expect(most(form)).toBe(due);
  });

  test("nothing tells", () => {
    expect(most({ buttons: "OK" })).toBeUndefined();
  });
});
