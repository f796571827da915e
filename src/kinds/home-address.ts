import { defineKind } from "./define.ts";

export const homeAddress = defineKind({
  id: "home-address",
  category: "basic-profile",
  risk: "medium",
  askable: true,
  secret: false,
  written: "place",
  lookedUp: true,
  spot: {
    autocomplete: [
      "street-address",
      "address-line1",
      "address-line2",
      "address-line3",
      "address-level3",
      "address-level4",
    ],
    controls: ["text", "choice", "area"],
    pieces: { parts: ["building"], near: ["home-address", "region"] },
    inSearches: true,
    absorbs: { parts: ["region/postcode", "region/pin"] },
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
