import { defineKind } from "./define.ts";

export const signature = defineKind({
  id: "signature",
  category: "identity-document",
  risk: "high",
  askable: true,
  secret: false,
  written: "name",
  spot: { controls: ["text", "file"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
