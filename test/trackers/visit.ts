import type { BehaviourFact, FormFact, PageFact, VisitFacts } from "../../src/trackers/index.ts";

/** A quiet visit to a safe shop, with what a test wants to be different. */
export function visit({
  behaviours = [],
  ...page
}: Partial<PageFact> & { behaviours?: readonly BehaviourFact[] } = {}): VisitFacts {
  return {
    page: { host: "shop.test", secure: true, asked: [], hiddenAutofill: [], ...page },
    behaviours,
    requests: [],
  };
}

/** A field of a safe form of the page's own, with what a test wants to be different. */
export const field = (
  kind: string,
  form: Partial<FormFact> = {},
  secure = true,
): PageFact["asked"][number] => ({ kind, secure, form: { secure: true, host: "", ...form } });

/** What a script did. */
export const did = (
  action: string,
  size: number,
  count = 1,
  script = "https://cdn.test/lib.js",
): BehaviourFact => ({ script, action, count, size });
