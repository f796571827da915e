import { defineKind } from "./define.ts";

export const bankAccountNumber = defineKind({
  id: "bank-account-number",
  category: "property-finance",
  risk: "high",
  askable: true,
  secret: true,
  // Whoever looks for a branch, or how to send to one, tells nothing of an account.
  spot: {
    pieces: { parts: ["bank"], near: ["bank-account-number", "bank-card-number", "person-name"] },
  },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
