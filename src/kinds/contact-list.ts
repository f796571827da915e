import { defineKind } from "./define.ts";

export const contactList = defineKind({
  id: "contact-list",
  category: "contacts",
  risk: "high",
  askable: true,
  secret: false,
  spot: { controls: ["area", "file", "checkbox"] },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
