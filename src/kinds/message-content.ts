import { defineKind } from "./define.ts";

export const messageContent = defineKind({
  id: "message-content",
  category: "communication",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { controls: ["area", "file"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "context",
  },
});
