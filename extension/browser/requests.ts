import browser from "webextension-polyfill";

/** A request or a redirect hop, as the browser tells of it. */
export interface RequestDetails {
  tab: number;
  id: string;
  url: string;
  /** Is it a top page on its way? */
  main: boolean;
  /** Was it asked for by the top document itself? */
  top: boolean;
  /** Address or origin of whoever asked for it. */
  by: string | null;
}

/**
 * Calls back for every request and for every hop of a redirect, cached or not, from pages, frames and workers.
 * The lightest listener there is: no bodies, no headers, and nothing is ever held up.
 * Must be called while the worker starts.
 */
export function onRequest(callback: (details: RequestDetails) => void): void {
  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      const { initiator, documentLifecycle } = details as {
        initiator?: string;
        documentLifecycle?: string;
      };
      // A page that is only prepared was not opened, and a connection opened ahead carries nothing.
      if (documentLifecycle === "prerender" || (details.type as string) === "speculative") return;
      callback({
        tab: details.tabId,
        id: details.requestId,
        url: details.url,
        main: details.type === "main_frame",
        top: details.frameId === 0,
        by: initiator ?? details.documentUrl ?? details.originUrl ?? null,
      });
    },
    { urls: ["<all_urls>"] },
  );
}
