import browser from "webextension-polyfill";

/** How the toolbar button looks: a shape for each, never colour alone. */
export type Mark = "mark" | "saw" | "paused";

/** Shows the mark and the title on the toolbar button of one tab. */
export async function showMark(tab: number, mark: Mark, title: string): Promise<void> {
  const path = { 16: `icons/${mark}-16.png`, 32: `icons/${mark}-32.png` };
  // The tab may be gone by now; then there is nothing to show.
  await Promise.all([
    browser.action.setIcon({ tabId: tab, path }),
    browser.action.setTitle({ tabId: tab, title }),
  ]).catch(() => undefined);
}
