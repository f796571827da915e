import browser, { type WebRequest } from "webextension-polyfill";
import { knownSorts, type RequestDetails, seenOf } from "./requests.ts";

/**
 * Calls back with the bodies of requests that are sent to these addresses, and of beacons. A body
 * costs the browser something, so it is asked for only where it tells what the address does not.
 * Must be called while the worker starts.
 *
 * @param urls match patterns
 */
export function onBody(
  urls: readonly string[],
  callback: (details: RequestDetails, body: string) => void,
): void {
  const listen = (details: WebRequest.OnBeforeRequestDetailsType): undefined => {
    const body = hasBody(details.method) ? bodyText(details.requestBody) : null;
    const seen = body === null ? null : seenOf(details);
    if (seen !== null && body !== null) callback(seen, body);
  };
  // Pictures and scripts of such addresses have no body: the browser need not tell of them twice.
  browser.webRequest.onBeforeRequest.addListener(
    listen,
    { urls: [...urls], types: ["xmlhttprequest", "sub_frame", "other"] },
    ["requestBody"],
  );
  browser.webRequest.onBeforeRequest.addListener(
    // Firefox takes a listener once: the same function a second time is passed over.
    (details) => listen(details),
    { urls: ["<all_urls>"], types: knownSorts(["beacon", "ping"]) },
    ["requestBody"],
  );
}

/** Can a request of this method have a body? */
export const hasBody = (method: string): boolean => method !== "GET" && method !== "HEAD";

/** Most bytes of a body that are read. */
const mostBytes = 20_000;

/** A body as text; null where the browser does not tell it. */
function bodyText(
  body: WebRequest.OnBeforeRequestDetailsType["requestBody"] | undefined,
): string | null {
  if (body?.formData !== undefined) {
    return Object.entries(body.formData)
      .flatMap(([name, values]) =>
        ([values] as unknown[])
          .flat()
          .map((value) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`),
      )
      .join("&");
  }
  const bytes = body?.raw?.find((part) => part.bytes !== undefined)?.bytes;
  return bytes instanceof ArrayBuffer ? new TextDecoder().decode(bytes.slice(0, mostBytes)) : null;
}
