import { defineKind } from "./define.ts";

export const assetsProperty = defineKind({
  id: "assets-property",
  category: "property-finance",
  risk: "high",
  askable: true,
  secret: false,
  spot: { controls: ["text", "choice", "area", "checks", "file"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
