import { defineKind } from "./define.ts";

export const creditRecord = defineKind({
  id: "credit-record",
  category: "property-finance",
  risk: "very-high",
  askable: true,
  secret: false,
  spot: { controls: ["text", "choice", "file", "checkbox"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
