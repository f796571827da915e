import { defineKind } from "./define.ts";

export const clickstream = defineKind({
  id: "clickstream",
  category: "online-activity",
  risk: "medium",
  askable: false,
  secret: false,
  sensitive: {
    gbt35273: "context",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "context",
    gdpr10: "no",
    ccpa: "no",
  },
});
