import { defineSignal } from "./define.ts";
import { formReceivers } from "./form-receivers.ts";

/** A form sends what it asks to a company that handles payments: worth knowing, and usual. */
export const formToPaymentCompany = defineSignal({
  id: "form-to-payment-company",
  level: 1,
  lessons: ["shopping-safely"],
  laws: [],
  match: (facts, companies) => formReceivers(facts, companies, true),
});
