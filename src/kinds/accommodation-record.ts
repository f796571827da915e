import { defineKind } from "./define.ts";

export const accommodationRecord = defineKind({
  id: "accommodation-record",
  category: "location",
  risk: "high",
  askable: true,
  secret: false,
  written: "place",
  spot: { controls: ["text", "choice", "date"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
