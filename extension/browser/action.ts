import browser from "webextension-polyfill";

/** How the toolbar button looks: a shape for each, never colour alone. */
export type Mark = "mark" | "saw" | "paused";

/** What each tab's button shows, and of which page: with a new one the browser begins anew. */
const shown = new Map<number, { page: object; mark: Mark; title: string | null }>();

/** What the browser shows of a new page: what the manifest says. */
const atFirst: { mark: Mark; title: string | null } = { mark: "mark", title: null };

/**
 * Shows the mark and the title on the toolbar button of one tab; nothing is asked of the browser where it
 * shows that already.
 *
 * @param page what stands for the page that the tab shows
 */
export async function showMark(
  tab: number,
  page: object,
  mark: Mark,
  title: string,
): Promise<void> {
  const known = shown.get(tab);
  const before = known?.page === page ? known : atFirst;
  shown.set(tab, { page, mark, title });
  const path = { 16: `icons/${mark}-16.png`, 32: `icons/${mark}-32.png` };
  // The tab may be gone by now; then there is nothing to show.
  await Promise.all([
    before.mark === mark ? null : browser.action.setIcon({ tabId: tab, path }),
    before.title === title ? null : browser.action.setTitle({ tabId: tab, title }),
  ]).catch(() => shown.delete(tab));
}

/** The tab is gone. */
export const forgetMark = (tab: number): void => void shown.delete(tab);
