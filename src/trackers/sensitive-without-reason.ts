import { defineSignal } from "./define.ts";

/** Something delicate is asked for, and nothing nearby says what for. */
export const sensitiveWithoutReason = defineSignal({
  id: "sensitive-without-reason",
  level: 1,
  lessons: ["needed-or-nice"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page }) => {
    const sensitive = new Set(
      page.asked
        .filter(({ sensitive, selfEvident, signIn }) => sensitive && !selfEvident && !signIn)
        .map(({ kind }) => kind),
    );
    const kinds = page.about.unexplained.filter((kind) => sensitive.has(kind));
    return kinds.length === 0
      ? []
      : [{ confidence: "likely", evidence: { kinds: [...new Set(kinds)] } }];
  },
});
