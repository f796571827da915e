import { defineKind } from "./define.ts";

export const bankCardNumber = defineKind({
  id: "bank-card-number",
  category: "property-finance",
  risk: "very-high",
  askable: true,
  secret: true,
  pays: true,
  spot: { autocomplete: ["cc-number"], split: true },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
