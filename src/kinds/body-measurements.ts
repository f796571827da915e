import { defineKind } from "./define.ts";

export const bodyMeasurements = defineKind({
  id: "body-measurements",
  category: "health",
  risk: "medium",
  askable: true,
  secret: false,
  written: "choice",
  spot: { controls: ["text", "choice"] },
  sensitive: {
    gbt35273: "context",
    pipl28: "context",
    gbt45574: "context",
    gdpr9: "context",
    gdpr10: "no",
    ccpa: "no",
  },
});
