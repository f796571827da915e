import { defineKind } from "./define.ts";

export const emailAddress = defineKind({
  id: "email-address",
  category: "basic-profile",
  risk: "medium",
  askable: true,
  secret: false,
  sentAs: ["em", "email", "mail", "hem"],
  spot: {
    autocomplete: ["email"],
    types: { email: 1 },
    controls: ["text"],
    inForms: ["newsletter"],
    unites: ["phone-number"],
  },
  account: true,
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "context",
  },
});
