import { defineKind } from "./define.ts";

export const phoneNumber = defineKind({
  id: "phone-number",
  category: "basic-profile",
  risk: "medium",
  askable: true,
  secret: false,
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
