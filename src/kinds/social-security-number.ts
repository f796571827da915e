import { defineKind } from "./define.ts";

export const socialSecurityNumber = defineKind({
  id: "social-security-number",
  category: "identity-document",
  risk: "very-high",
  askable: true,
  secret: true,
  spot: { split: true },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
