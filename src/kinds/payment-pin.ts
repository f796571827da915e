import { defineKind } from "./define.ts";

export const paymentPin = defineKind({
  id: "payment-pin",
  category: "property-finance",
  risk: "very-high",
  askable: true,
  secret: true,
  changeable: true,
  pays: true,
  written: "secret",
  spot: { split: true },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
