import { defineKind } from "./define.ts";

export const childPersonalInfo = defineKind({
  id: "child-personal-info",
  category: "other",
  risk: "high",
  askable: true,
  secret: false,
  written: "name",
  spot: { controls: ["text", "choice", "area", "date"], whose: true },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "context",
  },
});
