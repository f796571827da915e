import { defineKind } from "./define.ts";

export const healthCondition = defineKind({
  id: "health-condition",
  category: "health",
  risk: "high",
  askable: true,
  secret: false,
  spot: { controls: ["text", "choice", "area", "checks", "checkbox"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
