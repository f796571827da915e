import { defineKind } from "./define.ts";

export const religion = defineKind({
  id: "religion",
  category: "other",
  risk: "high",
  askable: true,
  secret: false,
  written: "choice",
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
