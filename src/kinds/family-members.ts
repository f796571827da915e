import { defineKind } from "./define.ts";

export const familyMembers = defineKind({
  id: "family-members",
  category: "basic-profile",
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
