import { defineKind } from "./define.ts";

export const cardSecurityCode = defineKind({
  id: "card-security-code",
  category: "property-finance",
  risk: "very-high",
  askable: true,
  secret: true,
  pays: true,
  written: "secret",
  spot: { autocomplete: ["cc-csc"], near: ["bank-card-number", "card-expiry"], whole: true },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
