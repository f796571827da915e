import browser from "webextension-polyfill";
import type { RequestBody } from "../../src/live/outgoing.ts";
import { browserName } from "./messages.ts";

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
  method: string;
  /** ms since epoch */
  at: number;
  /** What sort of thing was asked for (`image`, `ping`, `xmlhttprequest`…). */
  type: string;
}

/** What is told of a request in more depth, where there is something to look for. */
export interface DeepDetails extends RequestDetails {
  body: RequestBody | null;
  headers: readonly { name: string; value?: string | undefined }[] | null;
}

/**
 * Calls back for every request and for every hop of a redirect, cached or not, from pages, frames and workers.
 * The lightest listener there is: no bodies, no headers, and nothing is ever held up.
 * Must be called while the worker starts.
 */
export function onRequest(callback: (details: RequestDetails) => void): void {
  browser.webRequest.onBeforeRequest.addListener(
    (details) => {
      const seen = seenOf(details);
      if (seen !== null) callback(seen);
    },
    { urls: ["<all_urls>"] },
  );
}

/** What every listener of requests is told. */
export interface Told {
  tabId: number;
  requestId: string;
  frameId: number;
  url: string;
  method: string;
  timeStamp: number;
  type: string;
  documentUrl?: string | undefined;
  originUrl?: string | undefined;
}

export function seenOf(details: Told): RequestDetails | null {
  const { initiator, documentLifecycle } = details as {
    initiator?: string;
    documentLifecycle?: string;
  };
  // A page that is only prepared was not opened, and a connection opened ahead carries nothing.
  if (documentLifecycle === "prerender" || details.type === "speculative") return null;
  return {
    tab: details.tabId,
    id: details.requestId,
    url: details.url,
    main: details.type === "main_frame",
    top: details.frameId === 0,
    by: initiator ?? details.documentUrl ?? details.originUrl ?? null,
    method: details.method,
    at: details.timeStamp,
    type: details.type,
  };
}

/** Sorts of requests that have a body. */
const withBody = [
  "beacon",
  "csp_report",
  "main_frame",
  "object",
  "other",
  "ping",
  "sub_frame",
  "xmlhttprequest",
];

/**
 * Calls back with bodies and headers of one tab's requests, until it is stopped. Costs the page some time,
 * so it is for tabs alone in which there is something to look for.
 *
 * @param tab a tab's id; -1 for the requests of service workers, which belong to none
 * @returns how to stop
 */
export function watchRequests(tab: number, callback: (details: DeepDetails) => void): () => void {
  const { onBeforeRequest, onBeforeSendHeaders } = browser.webRequest;
  const tell = (details: Told, deep: Pick<DeepDetails, "body" | "headers">) => {
    const seen = seenOf(details);
    if (seen !== null) callback({ ...seen, ...deep });
  };
  const body = (details: Told & { requestBody?: unknown }): undefined => {
    const { requestBody } = details;
    if (requestBody) tell(details, { body: requestBody as RequestBody, headers: null });
  };
  const headers = (details: Told & { requestHeaders?: unknown }): undefined => {
    const { requestHeaders } = details;
    if (requestHeaders)
      tell(details, { body: null, headers: requestHeaders as DeepDetails["headers"] });
  };
  const types = knownSorts(withBody);
  onBeforeRequest.addListener(body as never, { urls: ["<all_urls>"], tabId: tab, types }, [
    "requestBody",
  ]);
  // Chromium keeps Referer and Cookie back without the second word, which Firefox does not know.
  const extra =
    browserName === "chromium" ? ["requestHeaders", "extraHeaders"] : ["requestHeaders"];
  onBeforeSendHeaders.addListener(
    headers as never,
    { urls: ["<all_urls>"], tabId: tab },
    extra as never,
  );
  return () => {
    onBeforeRequest.removeListener(body as never);
    onBeforeSendHeaders.removeListener(headers as never);
  };
}

/** Of some sorts of requests those that this browser tells apart: each browser refuses the others'. */
export function knownSorts(names: readonly string[]): browser.WebRequest.ResourceType[] {
  const { ResourceType = {} } = browser.webRequest as unknown as {
    ResourceType?: Record<string, string>;
  };
  const known = Object.values(ResourceType);
  return names.filter((name) => known.includes(name)) as browser.WebRequest.ResourceType[];
}
