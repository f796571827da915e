import { defineSignal } from "./define.ts";

/** The page asks how old somebody is before it opens, or is made for children. */
export const ageSigns = defineSignal({
  id: "age-signs",
  level: 0,
  lessons: ["ask-a-grown-up"],
  laws: ["cn-children-pi", "us-coppa"],
  match: ({ page }) =>
    page.about.ages.length === 0
      ? []
      : [{ confidence: "possible", evidence: { signs: [...new Set(page.about.ages)] } }],
});
