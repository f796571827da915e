import { defineSignal } from "./define.ts";

/** Letters below this (CSS pixels) are about half as large as usual ones. The threshold is ours. */
const smallest = 9;
/** WCAG asks for 4.5 and for 3 at least; below this a text is all but part of the background. */
const faintest = 2;
/** A quarter of an hour: few read for so long before they fill in a form. */
const longest = 15;

/** The notice on privacy is there, but hard to get at or to read. Tells what was measured. */
export const hardNotice = defineSignal({
  id: "hard-notice",
  level: 1,
  lessons: ["you-may-say-no", "dark-patterns"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page: { asked, about } }) => {
    const { unlinked, size, contrast, minutes } = about.look;
    const asks = asked.length > 0;
    const evidence = {
      ...(asks && unlinked ? { unlinked } : {}),
      ...(asks && size > 0 && size < smallest ? { size } : {}),
      ...(asks && contrast > 0 && contrast < faintest ? { contrast } : {}),
      ...(minutes >= longest ? { minutes } : {}),
    };
    if (Object.keys(evidence).length === 0) return [];
    // What is measured is seen; that nothing leads to a notice was only not found.
    return [{ confidence: evidence.unlinked ? "likely" : "saw", evidence }];
  },
});
