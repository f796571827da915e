import { defineKind } from "./define.ts";

export const gender = defineKind({
  id: "gender",
  category: "basic-profile",
  risk: "low",
  askable: true,
  secret: false,
  written: "choice",
  spot: { autocomplete: ["sex", "honorific-prefix"], controls: ["choice", "text", "checks"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
