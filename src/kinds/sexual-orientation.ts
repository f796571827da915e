import { defineKind } from "./define.ts";

export const sexualOrientation = defineKind({
  id: "sexual-orientation",
  category: "other",
  risk: "very-high",
  askable: true,
  secret: false,
  written: "choice",
  spot: { controls: ["text", "choice", "checks"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "yes",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
