import { defineKind } from "./define.ts";

export const travelItinerary = defineKind({
  id: "travel-itinerary",
  category: "location",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { controls: ["text", "choice", "date", "area"] },
  sensitive: {
    gbt35273: "context",
    pipl28: "no",
    gbt45574: "context",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
