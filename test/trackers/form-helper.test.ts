import { describe, expect, test } from "vitest";
import { formHelper } from "../../src/trackers/form-helper.ts";
import { companies } from "./companies.ts";
import { visit } from "./visit.ts";

describe("form-helper", () => {
  test("a payment company's own box got the card number", () => {
    const facts = visit({});
    const helpers = [{ host: "pay.example", role: "frame", kinds: ["bank-card-number"] }] as const;
    expect(formHelper.match({ ...facts, helpers }, companies)).toEqual([
      { host: "pay.example", confidence: "saw", evidence: { kinds: ["bank-card-number"] } },
    ]);
  });

  test("is quiet where nobody helps", () => {
    expect(formHelper.match(visit({}), companies)).toEqual([]);
  });
});
