import { defineKind } from "./define.ts";

export const maritalStatus = defineKind({
  id: "marital-status",
  category: "basic-profile",
  risk: "medium",
  askable: true,
  secret: false,
  written: "choice",
  sensitive: {
    gbt35273: "context",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
