import { defineKind } from "./define.ts";

export const geneticData = defineKind({
  id: "genetic-data",
  category: "biometric",
  risk: "very-high",
  askable: true,
  secret: false,
  spot: { controls: ["file", "choice", "checkbox", "text", "area"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
