import { defineKind } from "./define.ts";

export const password = defineKind({
  id: "password",
  category: "online-identifier",
  risk: "very-high",
  askable: true,
  secret: true,
  signIn: true,
  changeable: true,
  written: "secret",
  spot: {
    autocomplete: ["current-password", "new-password"],
    controls: ["text"],
    types: { password: 0.6 },
  },
  sensitive: {
    gbt35273: "yes",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "yes",
  },
});
