import { defineKind } from "./define.ts";

export const criminalRecord = defineKind({
  id: "criminal-record",
  category: "other",
  risk: "high",
  askable: true,
  secret: false,
  spot: { controls: ["text", "choice", "area", "checkbox", "file"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "yes",
    ccpa: "no",
  },
});
