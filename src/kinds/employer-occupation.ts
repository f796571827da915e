import { defineKind } from "./define.ts";

export const employerOccupation = defineKind({
  id: "employer-occupation",
  category: "education-work",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { autocomplete: ["organization", "organization-title"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
