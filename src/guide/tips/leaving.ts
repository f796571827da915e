import { defineTip } from "./define.ts";

/** Tips about what left the page or was read on it. */
export const leaving = [
  defineTip({
    id: "change-password",
    lesson: "after-a-leak",
    when: "sent",
    kinds: ["password", "payment-pin", "recovery-secret", "security-question"],
  }),
  defineTip({
    id: "check-statement",
    lesson: "after-a-leak",
    when: "sent",
    kinds: ["bank-card-number", "card-security-code", "card-expiry", "bank-account-number"],
  }),
  defineTip({
    id: "expect-clever-calls",
    lesson: "they-know-my-name",
    when: "sent",
    kinds: ["phone-number", "national-id", "home-address", "birth-date"],
  }),
  defineTip({
    id: "alias-mailbox",
    lesson: "sent-before-send",
    when: "sent",
    kinds: ["email-address"],
  }),
  defineTip({ id: "type-last", lesson: "sent-before-send", when: "sent" }),
  defineTip({ id: "drafts-elsewhere", lesson: "session-replay", when: "read" }),
] as const;
