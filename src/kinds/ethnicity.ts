import { defineKind } from "./define.ts";

export const ethnicity = defineKind({
  id: "ethnicity",
  category: "basic-profile",
  risk: "high",
  askable: true,
  secret: false,
  written: "choice",
  spot: { controls: ["text", "choice", "checks"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "yes",
    gdpr10: "no",
    ccpa: "yes",
  },
});
