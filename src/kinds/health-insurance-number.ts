import { defineKind } from "./define.ts";

export const healthInsuranceNumber = defineKind({
  id: "health-insurance-number",
  category: "health",
  risk: "high",
  askable: true,
  secret: true,
  sensitive: {
    gbt35273: "yes",
    pipl28: "context",
    gbt45574: "context",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
