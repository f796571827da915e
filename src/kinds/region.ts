import { defineKind } from "./define.ts";

export const region = defineKind({
  id: "region",
  category: "basic-profile",
  risk: "low",
  askable: true,
  secret: false,
  written: "choice",
  lookedUp: true,
  spot: {
    inSearches: true,
    autocomplete: ["address-level1", "address-level2", "postal-code", "country", "country-name"],
  },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
