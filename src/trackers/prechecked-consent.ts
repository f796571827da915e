import { defineSignal } from "./define.ts";

/** A box that agrees to something was ticked before the person came. */
export const precheckedConsent = defineSignal({
  id: "prechecked-consent",
  level: 2,
  lessons: ["one-tick-many-promises"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page }) =>
    page.about.ticked.length === 0
      ? []
      : [{ confidence: "saw", evidence: { purposes: [...new Set(page.about.ticked)] } }],
});
