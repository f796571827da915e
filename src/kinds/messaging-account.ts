import { defineKind } from "./define.ts";

export const messagingAccount = defineKind({
  id: "messaging-account",
  category: "online-identifier",
  risk: "medium",
  askable: true,
  secret: false,
  spot: { autocomplete: ["impp"] },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
