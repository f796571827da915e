import { defineKind } from "./define.ts";

export const politicalOpinion = defineKind({
  id: "political-opinion",
  category: "other",
  risk: "high",
  askable: true,
  secret: false,
  written: "choice",
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "no",
  },
});
