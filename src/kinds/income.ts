import { defineKind } from "./define.ts";

export const income = defineKind({
  id: "income",
  category: "property-finance",
  risk: "high",
  askable: true,
  secret: false,
  written: "choice",
  sensitive: {
    gbt35273: "context",
    pipl28: "context",
    gbt45574: "context",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "context",
  },
});
