import browser, { type WebRequest } from "webextension-polyfill";
import { browserName } from "./messages.ts";
import { knownSorts, type RequestDetails, seenOf } from "./requests.ts";

/**
 * Answers that mark people for companies that follow them, and those that led to a page. What Chromium calls
 * ping and image has two names each in Firefox.
 */
const types = [
  "beacon",
  "image",
  "imageset",
  "main_frame",
  "ping",
  "script",
  "sub_frame",
  "xmlhttprequest",
];

/** What an answer's headers say about keeping, their names in lower case. */
export interface AnswerHeaders {
  /** One `Set-Cookie` header each. */
  cookies: readonly string[];
  /** Those that tell the browser what to keep of the answer. */
  kept: ReadonlyMap<string, string>;
}

const ofKeeping: ReadonlySet<string> = new Set(["etag", "cache-control", "content-length"]);

/**
 * Calls back with what answers to one tab's requests have the browser keep, until it is stopped.
 * Headers cost a page time while it loads, so nobody listens for long.
 *
 * @returns how to stop
 */
export function onAnswer(
  tab: number,
  callback: (details: RequestDetails, headers: AnswerHeaders) => void,
): () => void {
  const listen = (details: WebRequest.OnHeadersReceivedDetailsType): undefined => {
    const cookies: string[] = [];
    const kept = new Map<string, string>();
    for (const { name, value } of details.responseHeaders ?? []) {
      if (value === undefined) continue;
      const lower = name.toLowerCase();
      // Firefox joins several by lines.
      if (lower === "set-cookie") cookies.push(...value.split("\n"));
      else if (ofKeeping.has(lower)) kept.set(lower, value);
    }
    if (cookies.length === 0 && !kept.has("etag")) return;
    const seen = seenOf(details);
    if (seen !== null) callback(seen, { cookies, kept });
  };
  browser.webRequest.onHeadersReceived.addListener(
    listen,
    { urls: ["<all_urls>"], tabId: tab, types: knownSorts(types) },
    // Chromium keeps this header back without the second word, which Firefox does not know.
    (browserName === "chromium"
      ? ["responseHeaders", "extraHeaders"]
      : ["responseHeaders"]) as never,
  );
  return () => browser.webRequest.onHeadersReceived.removeListener(listen);
}
