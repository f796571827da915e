import { defineTip } from "./define.ts";

/** Tips about how the page works and who else is on it. */
export const around = [
  defineTip({ id: "mobile-data", when: "signal", signals: ["form-not-encrypted"] }),
  defineTip({ id: "look-for-receiver", when: "signal", signals: ["form-to-other-company"] }),
  defineTip({ id: "hidden-boxes", when: "signal", signals: ["hidden-autofill"] }),
  defineTip({ id: "tracking-protection", when: "signal", signals: ["canvas-fingerprint"] }),
  defineTip({ id: "keep-receipt", when: "signal", signals: ["form-to-payment-company"] }),
  defineTip({ id: "necessary-only", when: "met" }),
  defineTip({ id: "third-party-cookies", when: "met" }),
] as const;
