import { defineKind } from "./define.ts";

export const transactionHistory = defineKind({
  id: "transaction-history",
  category: "property-finance",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { controls: ["text", "area", "file"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
