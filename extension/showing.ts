import type { Tabs } from "../src/live/tabs.ts";
import type { LiveVisit } from "../src/live/visit.ts";
import { type Companies, hostOf, siteOf } from "../src/site/index.ts";
import { collectorBodies } from "../src/trackers/collectors.ts";
import { readCookie } from "../src/trackers/cookie-header.ts";
import { pixelBodies } from "../src/trackers/pixels.ts";
import { createRequestWatch, type RequestWatch } from "../src/trackers/request-watch.ts";
import { onAnswer } from "./browser/answers.ts";
import { hasBody, onBody } from "./browser/bodies.ts";

import type { RequestDetails } from "./browser/requests.ts";

/** What requests show beyond where they go. */
export interface Showing {
  /** A tab asks for something: `main`, for a page. */
  asked(tab: number, main: boolean): void;
  saw(
    tab: number,
    request: Pick<RequestDetails, "id" | "url" | "type" | "method" | "tab"> & { host: string },
  ): void;
  arrived(visit: LiveVisit, hops: Parameters<RequestWatch["arrived"]>[1]): void;
}

/** Milliseconds from a page's first request for which its answers' headers are looked at. */
const cookieTime = 4000;

/** A page that asks for more than this is heavy, and is left to load as fast as it can. */
const mostLooked = 16;

/** Most tabs whose answers' headers are looked at at once. */
const mostListening = 4;

/**
 * Looks at what requests show, and asks the browser for bodies where they alone tell it. Must be
 * called while the worker starts.
 *
 * @param changed told of a tab whose visit shows something new
 */
export function showRequests({
  companies,
  tabs,
  ready,
  changed,
}: {
  companies: Companies;
  tabs: Tabs;
  ready: Promise<unknown>;
  changed(tab: number): void;
}): Showing {
  // Means nothing after this worker is gone.
  const salt = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const watch = createRequestWatch(companies, salt);

  onBody(
    [...pixelBodies, ...collectorBodies],
    async ({ by, id, main, tab, top, type, url }, body) => {
      const host = hostOf(url);
      if (host === null || main) return;
      await ready;
      const initiator = by === null ? null : hostOf(by);
      const concerned = tabs.concerned({
        tab,
        top,
        initiator: initiator === null ? null : siteOf(initiator),
      });
      const visit = concerned === null ? undefined : tabs.visit(concerned);
      if (concerned === null || visit === undefined) return;
      const request = { id, url, host, type, body, hasBody: true, worker: tab < 0 };
      if (watch.saw(visit, request)) changed(concerned);
    },
  );

  const listening = new Map<number, { stop(): void; asked: number }>();

  function stopListening(tab: number): void {
    listening.get(tab)?.stop();
    listening.delete(tab);
  }

  /** For the first seconds of a page: to listen to headers all the time would slow every page. */
  function listenForCookies(tab: number): void {
    if (listening.has(tab) || listening.size >= mostListening || tab < 0) return;
    const stop = onAnswer(tab, async ({ id, url, by, main, top, type }, { cookies, kept }) => {
      const host = hostOf(url);
      if (host === null) return;
      const now = Date.now();
      if (main) {
        if (cookies.some((header) => readCookie(header, now) !== null))
          tabs.marked(tab, { id, host });
        return;
      }
      await ready;
      const initiator = by === null ? null : hostOf(by);
      const site = initiator === null ? null : siteOf(initiator);
      const visit = tabs.visit(tabs.concerned({ tab, top, initiator: site }) ?? -1);
      if (visit === undefined) return;
      const told = cookies.filter((header) => watch.cookie(visit, host, header, now));
      const tagged = watch.tag(visit, { host, type, headers: kept });
      if (told.length > 0 || tagged) changed(tab);
    });
    listening.set(tab, { stop, asked: 0 });
    setTimeout(() => stopListening(tab), cookieTime);
  }

  return {
    asked(tab, main) {
      if (main) listenForCookies(tab);
      const listens = listening.get(tab);
      if (listens === undefined) return;
      listens.asked += 1;
      if (listens.asked > mostLooked) stopListening(tab);
    },
    saw(tab, { id, url, host, type, method, tab: from }) {
      const visit = tabs.visit(tab);
      if (visit === undefined) return;
      watch.saw(visit, { id, url, host, type, hasBody: hasBody(method), worker: from < 0 });
    },
    arrived: (visit, hops) => watch.arrived(visit, hops),
  };
}
