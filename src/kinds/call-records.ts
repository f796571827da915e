import { defineKind } from "./define.ts";

export const callRecords = defineKind({
  id: "call-records",
  category: "communication",
  risk: "high",
  askable: true,
  secret: false,
  spot: { controls: ["file", "checkbox", "area"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
