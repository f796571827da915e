import { defineKind } from "./define.ts";

export const genericFileUpload = defineKind({
  id: "generic-file-upload",
  category: "other",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { controls: ["file"], fallback: "file" },
  sensitive: {
    gbt35273: "context",
    pipl28: "context",
    gbt45574: "context",
    gdpr9: "context",
    gdpr10: "no",
    ccpa: "context",
  },
});
