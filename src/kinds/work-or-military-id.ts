import { defineKind } from "./define.ts";

export const workOrMilitaryId = defineKind({
  id: "work-or-military-id",
  category: "identity-document",
  risk: "high",
  askable: true,
  secret: true,
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "context",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
