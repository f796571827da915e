import { defineSignal } from "./define.ts";
import { formReceivers } from "./form-receivers.ts";

/** A form asks for personal data and sends it to a company that is not the page's. */
export const formToOtherCompany = defineSignal({
  id: "form-to-other-company",
  level: 2,
  lessons: ["needed-or-nice"],
  laws: [],
  match: (facts, companies) => formReceivers(facts, companies, false),
});
