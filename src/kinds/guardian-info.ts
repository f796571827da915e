import { defineKind } from "./define.ts";

export const guardianInfo = defineKind({
  id: "guardian-info",
  category: "other",
  risk: "medium",
  askable: true,
  secret: false,
  written: "name",
  spot: { controls: ["text", "choice", "area"], whose: true },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
