import type { Session } from "../../cli/session.ts";
import type { SavedVisit } from "../../src/live/tabs.ts";
import type { BehaviourFact } from "../../src/trackers/index.ts";

/** What the worker heard of the probe, of a tab's page: summed over all its frames. */
export async function factsOf(session: Session, tab: number): Promise<BehaviourFact[]> {
  const kept = await session.desk.evaluate(keptVisit, `visit:${tab}`);
  const visit = kept as SavedVisit | undefined;
  const sums = new Map<string, BehaviourFact>();
  for (const fact of Object.values(visit?.frames ?? {}).flatMap(({ facts }) => facts.actions)) {
    const key = `${fact.script} ${fact.caller} ${fact.action}`;
    const { count, size } = sums.get(key) ?? { count: 0, size: 0 };
    sums.set(key, { ...fact, count: count + fact.count, size: Math.max(size, fact.size) });
  }
  return [...sums.values()];
}

/** What the worker keeps in session memory under a key. Runs in a page of the extension. */
const keptVisit = async (key: string): Promise<unknown> => {
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { session: { get(key: string): Promise<Record<string, unknown>> } } };
  };
  return (await chrome.storage.session.get(key))[key];
};
