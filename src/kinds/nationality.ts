import { defineKind } from "./define.ts";

export const nationality = defineKind({
  id: "nationality",
  category: "basic-profile",
  risk: "low",
  askable: true,
  secret: false,
  written: "choice",
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "context",
  },
});
