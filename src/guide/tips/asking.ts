import { defineTip } from "./define.ts";

/** Tips about what a page asks and what was typed. */
export const asking = [
  defineTip({
    id: "never-tell-codes",
    lesson: "second-step",
    when: "typed",
    kinds: ["one-time-code"],
  }),
  defineTip({
    id: "one-door-one-key",
    lesson: "one-door-one-key",
    when: "typed",
    kinds: ["password"],
  }),
  defineTip({
    id: "alias-for-shops",
    lesson: "data-brokers",
    when: "typed",
    kinds: ["email-address"],
  }),
  defineTip({
    id: "keys-stay-home",
    lesson: "phishing",
    when: "asked",
    kinds: ["recovery-secret", "payment-pin"],
  }),
  defineTip({
    id: "mark-the-photo",
    lesson: "facts-for-life",
    when: "asked",
    kinds: ["id-document-image", "id-selfie"],
  }),
  defineTip({
    id: "another-way-than-face",
    lesson: "facts-for-life",
    when: "asked",
    kinds: ["face-biometric", "fingerprint", "voiceprint", "genetic-data"],
  }),
  defineTip({
    id: "id-for-life",
    lesson: "facts-for-life",
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
    lesson: "shopping-safely",
    when: "asked",
    kinds: ["bank-card-number", "card-security-code", "card-expiry"],
  }),
  defineTip({
    id: "place-once",
    lesson: "permissions",
    when: "asked",
    kinds: ["precise-location", "movement-track"],
  }),
  defineTip({
    id: "health-why",
    lesson: "delicate-pieces",
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
    lesson: "delicate-pieces",
    when: "asked",
    kinds: ["religion", "political-opinion", "sexual-orientation", "ethnicity", "trade-union"],
  }),
  defineTip({
    id: "ask-together",
    lesson: "ask-a-grown-up",
    when: "asked",
    kinds: ["child-personal-info", "guardian-info"],
  }),
  defineTip({ id: "second-step", lesson: "second-step", when: "asked", kinds: ["password"] }),
  defineTip({
    id: "birthday-blank",
    lesson: "pieces-that-point-to-you",
    when: "asked",
    kinds: ["birth-date"],
  }),
  defineTip({
    id: "phone-reason",
    lesson: "needed-or-nice",
    when: "asked",
    kinds: ["phone-number"],
  }),
  defineTip({
    id: "no-numbers-in-messages",
    lesson: "session-replay",
    when: "asked",
    kinds: ["message-content"],
  }),
  defineTip({ id: "starred-only", lesson: "you-may-say-no", when: "asked" }),
] as const;
