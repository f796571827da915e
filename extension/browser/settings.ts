import browser from "webextension-polyfill";
import { readSettings, type Settings } from "../../src/messages/settings.ts";

const key = "settings";

/** What the person chose, or the defaults. */
export async function loadSettings(): Promise<Settings> {
  return readSettings((await browser.storage.local.get(key))[key]);
}

/** Changes some settings and gives back all of them. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings()), ...change };
  await browser.storage.local.set({ [key]: settings });
  return settings;
}

/** Calls back whenever the settings change, from whichever page; returns how to stop. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === "local" && key in changes) callback(readSettings(changes[key]?.newValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
