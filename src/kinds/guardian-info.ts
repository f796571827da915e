import { defineKind } from "./define.ts";

export const guardianInfo = defineKind({
  id: "guardian-info",
  category: "other",
  risk: "medium",
  askable: true,
  secret: false,
  written: "name",
  spot: {
    controls: ["text", "choice", "area"],
    whose: true,
    // In a child's form the parents are asked as such.
    absorbs: { parts: ["family-members/parent"], near: ["child-personal-info", "guardian-info"] },
  },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
