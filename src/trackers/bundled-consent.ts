import { defineSignal } from "./define.ts";
import type { ConsentPurpose } from "./facts.ts";

/** One single tick agrees to things that could be agreed to one by one. */
export const bundledConsent = defineSignal({
  id: "bundled-consent",
  level: 1,
  lessons: ["one-tick-many-promises"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page }) => {
    const { bundled } = page.about;
    const groups = new Set(bundled.flatMap((purpose) => apart[purpose] ?? []));
    if (groups.size < 2) return [];
    return [{ confidence: "saw", evidence: { purposes: [...bundled] } }];
  },
});

/**
 * What could be agreed to one by one. A notice is named beside whatever it belongs to, and news that
 * fit the person are one thing.
 */
const apart: Readonly<Partial<Record<ConsentPurpose, string>>> = {
  terms: "contract",
  news: "news",
  profiling: "news",
  sharing: "sharing",
};
