import { defineTip } from "./define.ts";

/** Tips about how the page works and who else is on it. */
export const around = [
  defineTip({
    id: "mobile-data",
    when: "signal",
    signals: ["secret-not-encrypted", "form-not-encrypted"],
  }),
  defineTip({ id: "look-for-receiver", when: "signal", signals: ["form-to-other-company"] }),
  defineTip({ id: "hidden-boxes", when: "signal", signals: ["hidden-autofill"] }),
  defineTip({
    id: "tracking-protection",
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
    when: "signal",
    signals: ["prechecked-consent", "bundled-consent"],
  }),
  defineTip({ id: "alias-for-adverts", when: "signal", signals: ["contact-matching"] }),
  defineTip({
    id: "ask-what-for",
    when: "signal",
    signals: ["sensitive-without-reason", "no-privacy-notice"],
  }),
  defineTip({ id: "not-now", when: "signal", signals: ["asked-on-load"] }),
  defineTip({
    id: "reject-is-fine",
    when: "signal",
    signals: ["tracking-before-choice", "consent-dialog"],
  }),
  defineTip({ id: "grown-up-first", when: "signal", signals: ["age-signs"] }),
  defineTip({ id: "keep-receipt", when: "signal", signals: ["form-to-payment-company"] }),
  defineTip({ id: "necessary-only", when: "met" }),
  defineTip({ id: "third-party-cookies", when: "met" }),
] as const;
