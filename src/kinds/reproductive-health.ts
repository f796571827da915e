import { defineKind } from "./define.ts";

export const reproductiveHealth = defineKind({
  id: "reproductive-health",
  category: "health",
  risk: "high",
  askable: true,
  secret: false,
  spot: { controls: ["text", "choice", "date", "checkbox", "checks"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
