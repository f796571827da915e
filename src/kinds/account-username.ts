import { defineKind } from "./define.ts";

export const accountUsername = defineKind({
  id: "account-username",
  category: "online-identifier",
  risk: "low",
  askable: true,
  secret: false,
  account: true,
  spot: {
    unites: ["email-address", "phone-number", "person-name"],
    precedes: {
      kind: "password",
      over: ["person-name"],
      // One signs in with a library's or a soldier's number, and pays with nothing but a card's.
      numbers: ["bank-card-number", "work-or-military-id"],
    },
    inForms: ["sign-in"],
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
