import { defineSignal } from "./define.ts";

/**
 * Fields that people cannot see would be filled along with the ones they can. A kind that the page
 * also asks in the open is no secret: that is one form drawn for two screen sizes, or its next step.
 */
export const hiddenAutofill = defineSignal({
  id: "hidden-autofill",
  level: 2,
  lessons: ["dark-patterns"],
  laws: [],
  match: ({ page }) => {
    const open = new Set(page.asked.map(({ kind }) => kind));
    const kinds = [...new Set(page.hiddenAutofill)].filter((kind) => !open.has(kind));
    // With nothing to fill in, no browser starts to fill.
    if (open.size === 0 || kinds.length === 0) return [];
    return [{ confidence: "likely", evidence: { kinds } }];
  },
});
