import { defineKind } from "./define.ts";

export const cookieIdentifier = defineKind({
  id: "cookie-identifier",
  category: "online-identifier",
  risk: "medium",
  askable: false,
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
