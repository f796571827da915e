import { defineKind } from "./define.ts";

export const paymentAccount = defineKind({
  id: "payment-account",
  category: "property-finance",
  risk: "medium",
  askable: true,
  secret: false,
  pays: true,
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
