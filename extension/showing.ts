import type { Tabs } from "../src/live/tabs.ts";
import type { LiveVisit } from "../src/live/visit.ts";
import { type Companies, hostOf, siteOf } from "../src/site/index.ts";
import { collectorBodies } from "../src/trackers/collectors.ts";
import { pixelBodies } from "../src/trackers/pixels.ts";
import { createRequestWatch, type RequestWatch } from "../src/trackers/request-watch.ts";
import { hasBody, onBody } from "./browser/bodies.ts";
import type { RequestDetails } from "./browser/requests.ts";

/** What requests show beyond where they go. */
export interface Showing {
  saw(
    tab: number,
    request: Pick<RequestDetails, "id" | "url" | "type" | "method" | "tab"> & { host: string },
  ): void;
  arrived(visit: LiveVisit, hops: Parameters<RequestWatch["arrived"]>[1]): void;
}

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

  return {
    saw(tab, { id, url, host, type, method, tab: from }) {
      const visit = tabs.visit(tab);
      if (visit === undefined) return;
      watch.saw(visit, { id, url, host, type, hasBody: hasBody(method), worker: from < 0 });
    },
    arrived: (visit, hops) => watch.arrived(visit, hops),
  };
}
