import { defineKind } from "./define.ts";

export const accountUsername = defineKind({
  id: "account-username",
  category: "online-identifier",
  risk: "low",
  askable: true,
  secret: false,
  account: true,
  spot: {
    unites: ["email-address", "phone-number"],
    precedes: { kind: "password", over: ["person-name"] },
    autocomplete: ["username", "nickname", "webauthn"],
  },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "context",
  },
});
