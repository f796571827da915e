import { defineTip } from "./define.ts";

/** Tips about what a page asks and what was typed. */
export const asking = [
  defineTip({ id: "never-tell-codes", when: "typed", kinds: ["one-time-code"] }),
  defineTip({ id: "one-door-one-key", when: "typed", kinds: ["password"] }),
  defineTip({ id: "alias-for-shops", when: "typed", kinds: ["email-address"] }),
  defineTip({
    id: "keys-stay-home",
    when: "asked",
    kinds: ["recovery-secret", "payment-pin"],
  }),
  defineTip({ id: "mark-the-photo", when: "asked", kinds: ["id-document-image", "id-selfie"] }),
  defineTip({
    id: "another-way-than-face",
    when: "asked",
    kinds: ["face-biometric", "fingerprint", "voiceprint", "genetic-data"],
  }),
  defineTip({
    id: "id-for-life",
    when: "asked",
    kinds: [
      "national-id",
      "passport-number",
      "social-security-number",
      "driver-licence",
      "residence-permit",
    ],
  }),
  defineTip({
    id: "card-not-kept",
    when: "asked",
    kinds: ["bank-card-number", "card-security-code", "card-expiry"],
  }),
  defineTip({ id: "place-once", when: "asked", kinds: ["precise-location", "movement-track"] }),
  defineTip({
    id: "health-why",
    when: "asked",
    kinds: [
      "health-condition",
      "medical-record",
      "medication-allergy",
      "reproductive-health",
      "mental-health",
      "disability-status",
    ],
  }),
  defineTip({
    id: "beliefs-blank",
    when: "asked",
    kinds: ["religion", "political-opinion", "sexual-orientation", "ethnicity", "trade-union"],
  }),
  defineTip({ id: "ask-together", when: "asked", kinds: ["child-personal-info", "guardian-info"] }),
  defineTip({ id: "second-step", when: "asked", kinds: ["password"] }),
  defineTip({ id: "birthday-blank", when: "asked", kinds: ["birth-date"] }),
  defineTip({ id: "phone-reason", when: "asked", kinds: ["phone-number"] }),
  defineTip({ id: "no-numbers-in-messages", when: "asked", kinds: ["message-content"] }),
  defineTip({ id: "starred-only", when: "asked" }),
] as const;
