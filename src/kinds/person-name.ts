import { defineKind } from "./define.ts";

export const personName = defineKind({
  id: "person-name",
  category: "basic-profile",
  risk: "low",
  askable: true,
  secret: false,
  sentAs: ["fn", "ln", "firstname", "lastname", "fullname"],
  written: "name",
  spot: {
    autocomplete: [
      "name",
      "given-name",
      "family-name",
      "additional-name",
      "honorific-suffix",
      "cc-name",
      "cc-given-name",
      "cc-additional-name",
      "cc-family-name",
    ],
    controls: ["text"],
    whole: true,
    split: true,
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
