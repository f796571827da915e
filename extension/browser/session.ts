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

const shownKey = "cards-shown";

/** Keeps in session memory on which day each site had its card. */
export const keepShown = (shown: ReadonlyMap<string, string>): Promise<void> =>
  browser.storage.session.set({ [shownKey]: [...shown].slice(-500) });

/** What was kept of that before the worker was stopped. */
export async function keptShown(): Promise<Map<string, string>> {
  const kept = (await browser.storage.session.get(shownKey))[shownKey];
  return new Map(Array.isArray(kept) ? (kept as [string, string][]) : []);
}
