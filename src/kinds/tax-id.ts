import { defineKind } from "./define.ts";

export const taxId = defineKind({
  id: "tax-id",
  category: "identity-document",
  risk: "high",
  askable: true,
  secret: true,
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
