import { defineSignal } from "./define.ts";

/**
 * A part of a form is another company's work: its own box within the page, the payment, the site's
 * accounts, the look-up of addresses that people ask for as they type. It gets what it needs for that,
 * which is worth knowing.
 */
export const formHelper = defineSignal({
  id: "form-helper",
  level: 1,
  lessons: ["needed-or-nice"],
  laws: [],
  match: ({ helpers = [] }) =>
    helpers.map(({ host, kinds }) => ({ host, confidence: "saw", evidence: { kinds } })),
});
