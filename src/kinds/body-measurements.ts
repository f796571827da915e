import { defineKind } from "./define.ts";

export const bodyMeasurements = defineKind({
  id: "body-measurements",
  category: "health",
  risk: "medium",
  askable: true,
  secret: false,
  written: "choice",
  spot: {
    // Parcels, goods and shelves have a weight and a height too.
    among: [
      "age",
      "gender",
      "birth-date",
      "health-condition",
      "medication-allergy",
      "child-personal-info",
      "reproductive-health",
      "marital-status",
      "nationality",
      "medical-record",
    ],
    whole: true,
    controls: ["text", "choice"],
  },
  sensitive: {
    gbt35273: "context",
    pipl28: "context",
    gbt45574: "context",
    gdpr9: "context",
    gdpr10: "no",
    ccpa: "no",
  },
});
