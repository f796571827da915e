import "fake-indexeddb/auto";
import type { Source } from "../../extension/dashboard/record/source.ts";
import { openStore } from "../../src/log/index.ts";
import { type Plan, receiverOf, visitsOf } from "../bench/store/generate.ts";

let databases = 0;

/** A noon in the middle of the week, so that no day changes under a test. */
export const noon = new Date(2026, 10, 25, 12).getTime();

/** A record of made-up months; the levels are those of what was sent. */
export async function recordOf(plan: Partial<Plan> = {}): Promise<Source> {
  const store = openStore({
    receiverOf,
    levelOf: (events) => (events.some(({ type }) => type === "sent") ? 3 : 1),
    name: `record-${++databases}`,
  });
  if (plan.visits !== 0) {
    for (const visit of visitsOf({ visits: 60, end: noon, days: 14, ...plan }))
      void store.add(visit);
    await store.flush();
  }
  return { store, companyNamed: () => null, now: () => noon };
}
