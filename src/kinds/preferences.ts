import { defineKind } from "./define.ts";

export const preferences = defineKind({
  id: "preferences",
  category: "online-activity",
  risk: "low",
  askable: true,
  secret: false,
  written: "choice",
  spot: { controls: ["text", "choice", "area", "checks"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
