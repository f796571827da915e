import { defineKind } from "./define.ts";

export const residencePermit = defineKind({
  id: "residence-permit",
  category: "identity-document",
  risk: "high",
  askable: true,
  secret: true,
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
