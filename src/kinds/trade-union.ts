import { defineKind } from "./define.ts";

export const tradeUnion = defineKind({
  id: "trade-union",
  category: "other",
  risk: "medium",
  askable: true,
  secret: false,
  written: "choice",
  spot: { controls: ["text", "choice", "checkbox"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
