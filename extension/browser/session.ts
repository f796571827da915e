import browser from "webextension-polyfill";
import type { SavedVisit } from "../../src/live/tabs.ts";

const prefix = "visit:";

/** Keeps a visit in session memory (never on disk), or drops it. */
export async function keepVisit(tab: number, visit: SavedVisit | null): Promise<void> {
  if (visit === null) await browser.storage.session.remove(`${prefix}${tab}`);
  else await browser.storage.session.set({ [`${prefix}${tab}`]: visit });
}

/** The visits that were kept before the worker was stopped, by tab. */
export async function keptVisits(): Promise<[tab: number, SavedVisit][]> {
  const kept = await browser.storage.session.get(null);
  return Object.entries(kept)
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, visit]) => [Number(key.slice(prefix.length)), visit as SavedVisit]);
}
