import { defineKind } from "./define.ts";

export const oneTimeCode = defineKind({
  id: "one-time-code",
  category: "online-identifier",
  risk: "very-high",
  askable: true,
  secret: true,
  signIn: true,
  written: "secret",
  spot: {
    autocomplete: ["one-time-code"],
    near: ["phone-number"],
    whole: true,
    inForms: ["verification"],
    split: true,
    // What India calls a post code is elsewhere the code that opens an account.
    absorbs: {
      parts: ["region/pin"],
      apart: ["region", "home-address", "person-name"],
      inForms: ["verification", "sign-in"],
    },
  },
  sensitive: {
    gbt35273: "context",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
