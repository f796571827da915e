import browser from "webextension-polyfill";

/** Calls back once, when the extension is newly installed. Must be called while the worker starts. */
export function onInstalled(callback: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === "install") void callback();
  });
}

/** Calls back when the browser starts. Must be called while the worker starts. */
export const onBrowserStart = (callback: () => void): void =>
  browser.runtime.onStartup.addListener(callback);

/**
 * A call back at a later time, also where the worker is stopped before. Must be called while the worker starts.
 *
 * @returns how to ask for it; browsers wait at least half a minute
 */
export function later(name: string, callback: () => void): () => void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
  return () => void browser.alarms.create(name, { delayInMinutes: 0.5 });
}

/**
 * A call back at a set time, also where the worker is stopped before. Must be called while the worker starts.
 *
 * @returns how to set it (ms since epoch), in place of what was set before
 */
export function at(name: string, callback: () => void): (when: number) => void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
  return (when) => void browser.alarms.create(name, { when });
}

/** Calls back every so many minutes, also after the worker was stopped. Must be called while the worker starts. */
export function every(minutes: number, name: string, callback: () => void): void {
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === name) callback();
  });
  void browser.alarms.get(name).then((alarm) => {
    if (alarm === undefined) browser.alarms.create(name, { periodInMinutes: minutes });
  });
}
