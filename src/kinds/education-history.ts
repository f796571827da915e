import { defineKind } from "./define.ts";

export const educationHistory = defineKind({
  id: "education-history",
  category: "education-work",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { controls: ["text", "choice", "area", "checks"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
