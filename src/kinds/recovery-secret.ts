import { defineKind } from "./define.ts";

export const recoverySecret = defineKind({
  id: "recovery-secret",
  category: "online-identifier",
  risk: "very-high",
  askable: true,
  secret: true,
  changeable: true,
  written: "secret",
  spot: { controls: ["text", "area", "file"], split: true },
  sensitive: {
    gbt35273: "context",
    pipl28: "no",
    gbt45574: "no",
    gdpr9: "no",
    gdpr10: "no",
    ccpa: "no",
  },
});
