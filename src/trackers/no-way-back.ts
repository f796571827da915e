import { defineSignal } from "./define.ts";
import type { PageFact } from "./facts.ts";

/**
 * A way to choose anew, to ask, to have nothing picked for one or to leave belongs on such a page, and was not
 * seen. It may stand elsewhere: so it is only noted.
 */
export const noWayBack = defineSignal({
  id: "no-way-back",
  level: 0,
  lessons: ["changing-your-mind", "your-rights"],
  laws: ["cn-pipl", "eu-gdpr"],
  match: ({ page }) => {
    const missing = expected(page).filter((way) => !page.about.offers.includes(way));
    return missing.length === 0 ? [] : [{ confidence: "likely", evidence: { missing } }];
  },
});

/** So many kinds are more than a name under a comment. */
const fewestKinds = 2;

/** The ways that people look for on a page like this. */
function expected({ about, asked }: PageFact): PageFact["about"]["offers"][number][] {
  const kinds = new Set(asked.filter(({ signIn }) => !signIn).map(({ kind }) => kind));
  return [
    ...(about.dialog?.open === false ? (["withdraw"] as const) : []),
    ...(kinds.size >= fewestKinds ? (["contact"] as const) : []),
    ...(about.shows.includes("personal") ? (["untargeted"] as const) : []),
    ...(about.shows.includes("account") ? (["leave"] as const) : []),
  ];
}
