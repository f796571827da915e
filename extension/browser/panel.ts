import browser from "webextension-polyfill";

/** Chromium's own interface, which the polyfill does not know. */
interface SidePanel {
  open(where: { windowId: number }): Promise<void>;
}

const sidePanel = (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

/**
 * Opens the side panel. Browsers allow it only as the direct answer to a press: nothing may be awaited before.
 *
 * @param windowId the window to open it in
 */
export function openPanel(windowId: number): void {
  const opening =
    sidePanel === undefined ? browser.sidebarAction?.open() : sidePanel.open({ windowId });
  // Closed windows and old browsers have no panel to open.
  opening?.catch(() => undefined);
}

/** The window that this page is in, known beforehand so that a press can be answered at once. */
export const ownWindow = async (): Promise<number> => (await browser.windows.getCurrent()).id ?? -1;
