import browser from "webextension-polyfill";

const pages = {
  dashboard: "extension/dashboard/index.html",
  welcome: "extension/welcome/index.html",
} as const;

/**
 * The tab that a popup is about: the one in front, or the one that `?tab=ID` names
 * where the popup's page was opened in a tab of its own.
 *
 * @throws Error where there is no such tab
 */
export async function popupTab(): Promise<number> {
  const named = new URLSearchParams(location.search).get("tab");
  if (named !== null && /^\d+$/.test(named)) return Number(named);
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  if (front?.id === undefined) throw new Error("no tab in front");
  return front.id;
}

/** Opens one of our pages in a tab. */
export async function openPage(page: keyof typeof pages, hash = ""): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(pages[page]) + hash });
}

/** Calls back when another tab comes to the front, or shows another page. */
export function onTabChange(callback: () => void): void {
  browser.tabs.onActivated.addListener(callback);
  browser.tabs.onUpdated.addListener((_, { status }) => {
    if (status !== undefined) callback();
  });
}

/** The browser's own language, as a BCP 47 tag. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** The version of this extension. */
export const ownVersion = (): string => browser.runtime.getManifest().version;
