import { defineKind } from "./define.ts";

export const securityQuestion = defineKind({
  id: "security-question",
  category: "online-identifier",
  risk: "high",
  askable: true,
  secret: true,
  changeable: true,
  written: "secret",
  spot: { controls: ["text", "choice"], near: ["security-question"] },
  sensitive: {
    gbt35273: "context",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
