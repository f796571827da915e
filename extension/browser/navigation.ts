import browser from "webextension-polyfill";

/** A top page that is now shown in a tab. */
export interface ShownPage {
  tab: number;
  url: string;
  at: number;
  document: string | null;
}

/** Calls back when a tab shows another document. Must be called while the worker starts. */
export function onPage(callback: (page: ShownPage) => void): void {
  browser.webNavigation.onCommitted.addListener((details) => {
    const { documentId, documentLifecycle } = details as {
      documentId?: string;
      documentLifecycle?: string;
    };
    if (details.frameId !== 0) return;
    // A page that is only prepared is not shown yet; it speaks up itself when it is.
    if (documentLifecycle === "prerender") return;
    callback({
      tab: details.tabId,
      url: details.url,
      at: details.timeStamp,
      document: documentId ?? null,
    });
  });
}

/**
 * Calls back with the addresses of a tab's frames that have something behind the `#`, which requests do not tell.
 *
 * @returns how to stop
 */
export function watchFragments(
  tab: number,
  callback: (url: string, at: number) => void,
): () => void {
  const { onCommitted, onReferenceFragmentUpdated } = browser.webNavigation;
  const tell = (details: { tabId: number; frameId: number; url: string; timeStamp: number }) => {
    if (details.tabId === tab && details.frameId !== 0 && details.url.includes("#"))
      callback(details.url, details.timeStamp);
  };
  onCommitted.addListener(tell);
  onReferenceFragmentUpdated.addListener(tell);
  return () => {
    onCommitted.removeListener(tell);
    onReferenceFragmentUpdated.removeListener(tell);
  };
}

/** Calls back when a tab is gone. Must be called while the worker starts. */
export const onTabClosed = (callback: (tab: number) => void): void =>
  browser.tabs.onRemoved.addListener(callback);

/** Ids of the frames that a tab has now; null where the browser does not say. */
export async function framesOf(tab: number): Promise<ReadonlySet<number> | null> {
  const frames = await browser.webNavigation.getAllFrames({ tabId: tab }).catch(() => null);
  return frames === null ? null : new Set(frames.map(({ frameId }) => frameId));
}

/** What the browser says of a tab: its address (null where it keeps it to itself), and whether it is private. */
export async function tabFacts(
  tab: number,
): Promise<{ url: string | null; private: boolean } | null> {
  const facts = await browser.tabs.get(tab).catch(() => null);
  return facts === null ? null : { url: facts.url ?? null, private: facts.incognito };
}

/** May this extension read pages of this address? The person can withhold sites in the browser. */
export const mayRead = (url: URL): Promise<boolean> =>
  browser.permissions.contains({ origins: [`${url.protocol}//${url.hostname}/*`] });
