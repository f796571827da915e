import { defineTip } from "./define.ts";

/** Tips about what left the page or was read on it. */
export const leaving = [
  defineTip({
    id: "change-password",
    when: "sent",
    kinds: ["password", "payment-pin", "recovery-secret", "security-question"],
  }),
  defineTip({
    id: "check-statement",
    when: "sent",
    kinds: ["bank-card-number", "card-security-code", "card-expiry", "bank-account-number"],
  }),
  defineTip({
    id: "expect-clever-calls",
    when: "sent",
    kinds: ["phone-number", "national-id", "home-address", "birth-date"],
  }),
  defineTip({ id: "alias-mailbox", when: "sent", kinds: ["email-address"] }),
  defineTip({ id: "type-last", when: "sent" }),
  defineTip({ id: "drafts-elsewhere", when: "read" }),
] as const;
