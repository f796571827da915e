import browser, { type WebRequest } from "webextension-polyfill";
import { browserName } from "./messages.ts";
import { type RequestDetails, seenOf } from "./requests.ts";

/** Answers that set cookies for companies that follow people: pictures, frames, scripts, beacons. */
const types: WebRequest.ResourceType[] = ["image", "ping", "script", "sub_frame", "xmlhttprequest"];

/**
 * Calls back with the `Set-Cookie` headers of answers to one tab's requests, until it is stopped.
 * Headers cost a page time while it loads, so nobody listens for long.
 *
 * @returns how to stop
 */
export function onSetCookie(
  tab: number,
  callback: (details: RequestDetails, header: string) => void,
): () => void {
  const listen = (details: WebRequest.OnHeadersReceivedDetailsType): undefined => {
    for (const { name, value } of details.responseHeaders ?? []) {
      if (value === undefined || name.toLowerCase() !== "set-cookie") continue;
      const seen = seenOf(details);
      // Firefox joins several by lines.
      if (seen !== null) for (const header of value.split("\n")) callback(seen, header);
    }
  };
  browser.webRequest.onHeadersReceived.addListener(
    listen,
    { urls: ["<all_urls>"], tabId: tab, types },
    // Chromium keeps this header back without the second word, which Firefox does not know.
    (browserName === "chromium"
      ? ["responseHeaders", "extraHeaders"]
      : ["responseHeaders"]) as never,
  );
  return () => browser.webRequest.onHeadersReceived.removeListener(listen);
}
