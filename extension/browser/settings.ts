import type browser from "webextension-polyfill";
import {
  allowed,
  noPolicy,
  type Policy,
  readPolicy,
  underPolicy,
} from "../../src/messages/policy.ts";
import { readSettings, type Settings } from "../../src/messages/settings.ts";
import { api } from "./api.ts";
import { settingsKey as key } from "./settings-change.ts";

const ownSettings = async (): Promise<Settings> =>
  readSettings((await api.storage.local.get(key))[key]);

/** What whoever manages the computer chose; nobody does on most. */
export async function loadPolicy(): Promise<Policy> {
  try {
    return readPolicy(await api.storage.managed.get(null));
  } catch {
    // Firefox refuses where nobody manages.
    return noPolicy;
  }
}

/** The settings that hold: what was chosen for the person, what the person chose, or the defaults. */
export const loadSettings = async (): Promise<Settings> =>
  underPolicy(await ownSettings(), await loadPolicy());

/** Changes some settings, as far as they are the person's to change, and gives back all that hold. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const [own, policy] = await Promise.all([ownSettings(), loadPolicy()]);
  const settings = { ...own, ...allowed(change, policy) };
  await api.storage.local.set({ [key]: settings });
  return underPolicy(settings, policy);
}

/** Calls back whenever the settings change, from whichever page or policy; returns how to stop. */
export function onSettings(callback: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area === "managed" || (area === "local" && key in changes))
      void loadSettings().then(callback);
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
