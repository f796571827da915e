import { defineKind } from "./define.ts";

export const resume = defineKind({
  id: "resume",
  category: "education-work",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { controls: ["file", "area"] },
  sensitive: {
    gbt35273: "context",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
