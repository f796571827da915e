import { defineKind } from "./define.ts";

export const vehicleVin = defineKind({
  id: "vehicle-vin",
  category: "identity-document",
  risk: "medium",
  askable: true,
  secret: false,
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
