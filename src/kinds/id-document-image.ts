import { defineKind } from "./define.ts";

export const idDocumentImage = defineKind({
  id: "id-document-image",
  category: "identity-document",
  risk: "very-high",
  askable: true,
  secret: false,
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
