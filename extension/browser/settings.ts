import { allowed, type Policy, readPolicy, underPolicy } from "../../src/messages/policy.ts";
import { readSettings, type Settings } from "../../src/messages/settings.ts";
import { api } from "./api.ts";
import { onSettingsChange, policyKey, settingsKey } from "./settings-change.ts";

/**
 * Settings and policy, as they lie beside each other. `storage.managed` is not asked here: Chromium answers
 * it only once it has started in full (3 s and more here), and neither a page nor the worker may wait for that.
 */
async function stored(): Promise<{ own: Settings; policy: Policy }> {
  const items = await api.storage.local.get([settingsKey, policyKey]);
  return { own: readSettings(items[settingsKey]), policy: readPolicy(items[policyKey]) };
}

/** What whoever manages the computer chose, as last read; nobody does on most. */
export const loadPolicy = async (): Promise<Policy> => (await stored()).policy;

/**
 * Reads anew what whoever manages the computer chose, now and whenever they change it, and keeps it where
 * `loadPolicy` finds it. For the worker, while it starts.
 *
 * @returns the policy once the browser has told it, which may take seconds
 */
export function followPolicy(): Promise<Policy> {
  const learn = async () => {
    // Firefox refuses where nobody manages.
    const managed = await api.storage.managed.get(null).catch(() => ({}));
    const before = (await api.storage.local.get(policyKey))[policyKey] ?? {};
    if (JSON.stringify(before) !== JSON.stringify(managed))
      await api.storage.local.set({ [policyKey]: managed });
    return readPolicy(managed);
  };
  api.storage.onChanged.addListener((_changes, area) => {
    if (area === "managed") void learn();
  });
  return learn();
}

/** The settings that hold: what was chosen for the person, what the person chose, or the defaults. */
export async function loadSettings(): Promise<Settings> {
  const { own, policy } = await stored();
  return underPolicy(own, policy);
}

/** Changes some settings, as far as they are the person's to change, and gives back all that hold. */
export async function saveSettings(change: Partial<Settings>): Promise<Settings> {
  const { own, policy } = await stored();
  const settings = { ...own, ...allowed(change, policy) };
  await api.storage.local.set({ [settingsKey]: settings });
  return underPolicy(settings, policy);
}

/** Calls back whenever the settings change, from whichever page or policy; returns how to stop. */
export const onSettings = (callback: (settings: Settings) => void): (() => void) =>
  onSettingsChange(() => void loadSettings().then(callback));
