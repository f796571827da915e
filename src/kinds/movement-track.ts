import { defineKind } from "./define.ts";

export const movementTrack = defineKind({
  id: "movement-track",
  category: "location",
  risk: "very-high",
  askable: true,
  secret: false,
  spot: { controls: ["text", "checkbox", "area", "choice", "file"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
