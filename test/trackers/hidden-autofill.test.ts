import { describe, expect, test } from "vitest";
import { hiddenAutofill } from "../../src/trackers/hidden-autofill.ts";
import { companies } from "./companies.ts";
import { field, visit } from "./visit.ts";

const match = (facts: Parameters<typeof visit>[0]) => hiddenAutofill.match(visit(facts), companies);

describe("hidden-autofill", () => {
  test("a card number hides beside an e-mail box", () => {
    const hidden = ["bank-card-number", "home-address", "bank-card-number"];
    expect(match({ asked: [field("email-address")], hiddenAutofill: hidden })).toEqual([
      { confidence: "likely", evidence: { kinds: ["bank-card-number", "home-address"] } },
    ]);
  });

  test.each([
    ["what hides is also asked in the open", [field("email-address")], ["email-address"]],
    ["nothing is asked in the open", [], ["bank-card-number"]],
    ["nothing hides", [field("email-address")], []],
  ])("is quiet where %s", (_, asked, hidden) => {
    expect(match({ asked, hiddenAutofill: hidden })).toEqual([]);
  });
});
