import { defineKind } from "./define.ts";

export const birthDate = defineKind({
  id: "birth-date",
  category: "basic-profile",
  risk: "medium",
  askable: true,
  secret: false,
  sentAs: ["db", "dob", "birthday", "birthdate", "dateofbirth"],
  spot: {
    autocomplete: ["bday", "bday-day", "bday-month", "bday-year"],
    controls: ["text", "date", "choice"],
    options: ["past-years", "days", "months"],
    whole: true,
    split: true,
  },
  sensitive: {
    gbt35273: "no",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
