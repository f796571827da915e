import { defineTip } from "./define.ts";

/** Tips about how the page works and who else is on it. */
export const around = [
  defineTip({
    id: "mobile-data",
    lesson: "public-wifi",
    when: "signal",
    signals: ["secret-not-encrypted", "form-not-encrypted"],
  }),
  defineTip({
    id: "look-for-receiver",
    lesson: "needed-or-nice",
    when: "signal",
    signals: ["form-to-other-company"],
  }),
  defineTip({
    id: "hidden-boxes",
    lesson: "dark-patterns",
    when: "signal",
    signals: ["hidden-autofill"],
  }),
  defineTip({
    id: "tracking-protection",
    lesson: "recognised-without-cookies",
    when: "signal",
    signals: [
      "canvas-fingerprint",
      "cookie-syncing",
      "activity-pixel",
      "identifying-pixel",
      "bounce-tracking",
      "click-id",
      "disguised-collection",
    ],
  }),
  defineTip({
    id: "clear-site-data",
    lesson: "cookies",
    when: "signal",
    signals: [
      "cookie-respawning",
      "third-party-cookie",
      "first-party-cookie-by-other",
      "storage-id",
      "third-party-service-worker",
    ],
  }),
  defineTip({
    id: "untick-first",
    lesson: "one-tick-many-promises",
    when: "signal",
    signals: ["prechecked-consent", "bundled-consent"],
  }),
  defineTip({
    id: "alias-for-adverts",
    lesson: "data-brokers",
    when: "signal",
    signals: ["contact-matching"],
  }),
  defineTip({
    id: "ask-what-for",
    lesson: "delicate-pieces",
    when: "signal",
    signals: ["sensitive-without-reason", "no-privacy-notice"],
  }),
  defineTip({ id: "not-now", lesson: "permissions", when: "signal", signals: ["asked-on-load"] }),
  defineTip({
    id: "reject-is-fine",
    lesson: "dark-patterns",
    when: "signal",
    signals: ["tracking-before-choice", "consent-dialog"],
  }),
  defineTip({
    id: "grown-up-first",
    lesson: "ask-a-grown-up",
    when: "signal",
    signals: ["age-signs"],
  }),
  defineTip({
    id: "keep-receipt",
    lesson: "shopping-safely",
    when: "signal",
    signals: ["form-to-payment-company"],
  }),
  defineTip({ id: "necessary-only", lesson: "cookies", when: "met" }),
  defineTip({ id: "third-party-cookies", lesson: "cookies", when: "met" }),
] as const;
