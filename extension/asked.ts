import type { Tabs } from "../src/live/tabs.ts";
import { hostOf, siteOf } from "../src/site/index.ts";
import { onRequest, type RequestDetails } from "./browser/requests.ts";
import { used } from "./browser/uses.ts";
import type { Following } from "./follow.ts";
import type { Showing } from "./showing.ts";

/** Milliseconds for which requests are gathered before they are looked at. */
const gather = 500;

/**
 * Counts what pages ask for. A heavy page asks for hundreds of things while it loads, when every millisecond
 * is one that people wait: so a request is put by, and looked at with the others when some time has passed
 * or somebody wants to know. Must be called while the worker starts.
 *
 * @param changed told of a tab whose visit shows something new
 * @returns looks at what was put by, now
 */
export function countRequests({
  tabs,
  following,
  showing,
  ready,
  changed,
}: {
  tabs: Tabs;
  following: Pick<Following, "follows" | "request">;
  showing: Pick<Showing, "asked" | "saw">;
  ready: Promise<unknown>;
  changed(tab: number): void;
}): () => void {
  let waiting: RequestDetails[] = [];

  onRequest((request) => {
    following.request(request);
    showing.asked(request.tab, request.main);
    waiting.push(request);
    // What is known to have left is what typed values are looked for in.
    if (following.follows(request.tab)) void ready.then(look);
    else if (waiting.length === 1) setTimeout(() => void ready.then(look), gather);
  });

  function look(): void {
    const requests = waiting;
    if (requests.length === 0) return;
    waiting = [];
    used("web-request", requests.length);
    const news = new Set<number>();
    for (const request of requests) {
      const host = hostOf(request.url);
      if (host === null) continue;
      const by = request.by === null ? null : hostOf(request.by);
      const initiator = by === null ? null : siteOf(by);
      const tab = tabs.request({ ...request, host, initiator });
      if (tab === null) continue;
      showing.saw(tab, { ...request, host });
      news.add(tab);
    }
    for (const tab of news) changed(tab);
  }

  return look;
}
