import { api } from "./api.ts";

/** Where the settings are kept. */
export const settingsKey = "settings";

/**
 * Calls back whenever the settings change, without reading them. Apart from what reads them: every page
 * would get that as well.
 */
export function onSettingsChange(callback: () => void): void {
  api.storage.onChanged.addListener((changes, area) => {
    if (area === "managed" || (area === "local" && settingsKey in changes)) callback();
  });
}
