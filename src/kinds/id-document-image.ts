import { defineKind } from "./define.ts";

export const idDocumentImage = defineKind({
  id: "id-document-image",
  category: "identity-document",
  risk: "very-high",
  askable: true,
  secret: false,
  spot: {
    controls: ["file"],
    fileOf: [
      "national-id",
      "passport-number",
      "driver-licence",
      "residence-permit",
      "work-or-military-id",
      "vehicle-vin",
      "social-security-number",
      "tax-id",
    ],
  },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
