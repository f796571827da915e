import { defineKind } from "./define.ts";

export const phoneNumber = defineKind({
  id: "phone-number",
  category: "basic-profile",
  risk: "medium",
  askable: true,
  secret: false,
  sentAs: ["ph", "phone", "phonenumber", "tel", "telephone", "mobile", "cell"],
  written: "phone",
  spot: {
    autocomplete: [
      "tel",
      "tel-national",
      "tel-country-code",
      "tel-area-code",
      "tel-local",
      "tel-local-prefix",
      "tel-local-suffix",
      "tel-extension",
    ],
    types: { tel: 0.6 },
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
