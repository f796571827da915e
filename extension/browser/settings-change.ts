import { api } from "./api.ts";

/** Where the settings are kept, and what was last read of what manages the computer. */
export const settingsKey = "settings";
export const policyKey = "policy";

/**
 * Calls back whenever the settings or the policy change, without reading them; returns how to stop. Apart
 * from what reads them: every page would get that as well.
 */
export function onSettingsChange(callback: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && (settingsKey in changes || policyKey in changes)) callback();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
