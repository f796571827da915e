import { defineKind } from "./define.ts";

export const preciseLocation = defineKind({
  id: "precise-location",
  category: "location",
  risk: "high",
  askable: true,
  secret: false,
  spot: { controls: ["text", "checkbox", "choice"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "context",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
