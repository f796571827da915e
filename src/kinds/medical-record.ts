import { defineKind } from "./define.ts";

export const medicalRecord = defineKind({
  id: "medical-record",
  category: "health",
  risk: "high",
  askable: true,
  secret: false,
  spot: {
    controls: ["text", "file", "area"],
    fileOf: ["health-condition", "medication-allergy", "disability-status"],
  },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
