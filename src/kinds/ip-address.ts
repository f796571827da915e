import { defineKind } from "./define.ts";

export const ipAddress = defineKind({
  id: "ip-address",
  category: "online-identifier",
  risk: "low",
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
