import { defineSignal } from "./define.ts";

/** A form asks for personal data, and nowhere on the page is said what becomes of it. */
export const noPrivacyNotice = defineSignal({
  id: "no-privacy-notice",
  level: 1,
  lessons: ["you-may-say-no"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page }) => {
    // Who signs in was told when the account was made.
    const kinds = page.asked.filter(({ signIn }) => !signIn).map(({ kind }) => kind);
    const signsIn = page.asked.some(({ signIn }) => signIn);
    if (page.about.notice !== "none" || new Set(kinds).size < (signsIn ? 2 : 1)) return [];
    return [{ confidence: "likely", evidence: { kinds: [...new Set(kinds)] } }];
  },
});
