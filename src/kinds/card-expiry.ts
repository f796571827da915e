import { defineKind } from "./define.ts";

export const cardExpiry = defineKind({
  id: "card-expiry",
  category: "property-finance",
  risk: "high",
  askable: true,
  secret: true,
  pays: true,
  written: "choice",
  spot: {
    autocomplete: ["cc-exp", "cc-exp-month", "cc-exp-year"],
    controls: ["text", "choice", "date"],
    options: ["coming-years", "months"],
    near: ["bank-card-number", "card-security-code"],
    rivals: ["passport-number", "driver-licence", "national-id", "residence-permit"],
    borrows: ["birth-date/month", "birth-date/year"],
    split: true,
  },
  sensitive: {
    gbt35273: "yes",
    pipl28: "yes",
    gbt45574: "yes",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
