import { defineKind } from "./define.ts";

export const fingerprint = defineKind({
  id: "fingerprint",
  category: "biometric",
  risk: "very-high",
  askable: true,
  secret: false,
  spot: { controls: ["file", "checkbox", "choice"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
