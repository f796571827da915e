import { defineKind } from "./define.ts";

export const disabilityStatus = defineKind({
  id: "disability-status",
  category: "health",
  risk: "high",
  askable: true,
  secret: false,
  written: "choice",
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
