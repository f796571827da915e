import { defineKind } from "./define.ts";

export const idSelfie = defineKind({
  id: "id-selfie",
  category: "identity-document",
  risk: "very-high",
  askable: true,
  secret: false,
  spot: { controls: ["file"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "context",
    gbt45574: "yes",
    gdpr9: "context",
    gdpr10: "no",
    ccpa: "yes",
  },
});
