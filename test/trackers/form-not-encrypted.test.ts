import { describe, expect, test } from "vitest";
import { formNotEncrypted } from "../../src/trackers/form-not-encrypted.ts";
import { companies } from "./companies.ts";
import { field, visit } from "./visit.ts";

const match = (facts: Parameters<typeof visit>[0]) =>
  formNotEncrypted.match(visit(facts), companies);

describe("form-not-encrypted", () => {
  test.each([
    ["the page came in the open", { secure: false, asked: [field("email-address")] }],
    ["the form sends in the open", { asked: [field("email-address", { secure: false })] }],
    ["the form's frame came in the open", { asked: [field("email-address", {}, false)] }],
  ])("is seen where %s", (_, facts) => {
    expect(match(facts)).toEqual([
      { confidence: "saw", evidence: { fields: 1, kinds: ["email-address"] } },
    ]);
  });

  test("counts the fields in the open only, and names each kind once", () => {
    const asked = [
      field("email-address", { secure: false }),
      field("email-address", { secure: false }),
      field("password"),
    ];
    expect(match({ asked })).toEqual([
      { confidence: "saw", evidence: { fields: 2, kinds: ["email-address"] } },
    ]);
  });

  test.each([
    ["everything is encrypted", { asked: [field("email-address"), field("password")] }],
    ["nothing is asked", { secure: false }],
  ])("is not seen where %s", (_, facts) => expect(match(facts)).toEqual([]));
});
