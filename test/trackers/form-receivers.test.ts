import { describe, expect, test } from "vitest";
import { formToOtherCompany } from "../../src/trackers/form-to-other-company.ts";
import { formToPaymentCompany } from "../../src/trackers/form-to-payment-company.ts";
import { companies } from "./companies.ts";
import { field, visit } from "./visit.ts";

const sendingTo = (...hosts: string[]) =>
  visit({ asked: hosts.map((host) => field("email-address", { host })) });
const evidence = { kinds: ["email-address"] };

describe("form-to-other-company", () => {
  test.each([
    ["forms.test", "saw"],
    ["stranger.test", "likely"],
    ["rented.test", "possible"],
  ])("a form that sends to %s: %s", (host, confidence) => {
    expect(formToOtherCompany.match(sendingTo(host), companies)).toEqual([
      { host, confidence, evidence },
    ]);
  });

  test("one finding for each company, with all that it is sent", () => {
    const asked = [
      field("email-address", { host: "forms.test" }),
      field("phone-number", { host: "forms.test" }),
      field("password", { host: "stranger.test" }),
      field("person-name"),
    ];
    expect(formToOtherCompany.match(visit({ asked }), companies)).toMatchObject([
      { host: "forms.test", evidence: { kinds: ["email-address", "phone-number"] } },
      { host: "stranger.test", evidence: { kinds: ["password"] } },
    ]);
  });

  test.each(["", "shop.test", "shop-files.test", "pay.test"])("%j is no other company", (host) => {
    expect(formToOtherCompany.match(sendingTo(host), companies)).toEqual([]);
  });
});

describe("form-to-payment-company", () => {
  test("a form that sends to a company for payments", () => {
    expect(formToPaymentCompany.match(sendingTo("pay.test"), companies)).toEqual([
      { host: "pay.test", confidence: "saw", evidence },
    ]);
  });

  test.each(["", "shop-files.test", "forms.test", "stranger.test"])("%j is none", (host) => {
    expect(formToPaymentCompany.match(sendingTo(host), companies)).toEqual([]);
  });

  test("on the payment company's own page the form is its own", () => {
    const facts = visit({ host: "pay.test", asked: [field("password", { host: "pay.test" })] });
    expect(formToPaymentCompany.match(facts, companies)).toEqual([]);
  });
});
