import { defineKind } from "./define.ts";

export const portraitPhoto = defineKind({
  id: "portrait-photo",
  category: "basic-profile",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { autocomplete: ["photo"], controls: ["file", "text"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "context",
    gbt45574: "context",
    gdpr9: "context",
    gdpr10: "no",
    ccpa: "no",
  },
});
