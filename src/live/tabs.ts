import type { FrameFacts } from "../messages/protocol.ts";
import { createArrivals, createMetLedger, type RequestSeen } from "../trackers/requests.ts";
import { createTraces, type TraceFact } from "../trackers/traces.ts";
import { documentsOf, keepFrames, takeFrame } from "./documents.ts";
import { beginVisit, type LiveVisit } from "./visit.ts";

/** Most tabs that are kept in mind; the one that began longest ago goes first. */
const mostTabs = 300;

/** A request as the browser told of it. */
export interface SeenRequest {
  tab: number;
  /** The browser's id of the request: the hops of one redirect chain share it. */
  id: string;
  host: string;
  /** Its address: looked at, and kept of a page on its way alone, until it is there. */
  url?: string | undefined;
  /** Is it the page itself, on its way (a redirect perhaps)? */
  main: boolean;
  /** Was it asked for by the top document, not by a frame? */
  top: boolean;
  /** Site of whoever asked for it, where the browser says. */
  initiator: string | null;
  /** When it was asked for (ms since epoch). */
  at: number;
}

/** A visit as it goes into session memory, which holds plain data only. */
export type SavedVisit = Omit<LiveVisit, "met" | "traces"> & {
  requests: [string, number][];
  traces: TraceFact[];
};

/** The open tabs and the visit that each shows. */
export interface Tabs {
  visit(tab: number): LiveVisit | undefined;
  /** The last page of a tab that was typed in and left: its form may have sent it away. */
  left(tab: number): LiveVisit | undefined;
  /** Tabs that show a page. */
  shown(): Iterable<number>;
  /** A new top document was shown. */
  begin(
    tab: number,
    page: { url: string; host: string; site: string; at: number; document: string | null },
  ): LiveVisit;
  /** A frame told what it knows; the visit it belongs to, or null where its page is gone already. */
  frame(
    tab: number,
    frame: number,
    from: { origin: string; document: string | null; private: boolean },
    facts: FrameFacts,
    page: { url: string; host: string; site: string; at: number },
  ): LiveVisit | null;
  /** The tab whose visit a request belongs to, of those that show a page. */
  concerned(request: Pick<SeenRequest, "tab" | "top" | "initiator">): number | null;
  /** Counts a request; the tab whose visit it was new to. */
  request(seen: SeenRequest): number | null;
  /** A page on its way had the browser keep a cookie that recognises somebody. */
  marked(tab: number, request: Pick<SeenRequest, "id" | "host">): void;
  /** Whether the tab is private was found out. */
  setPrivate(tab: number, isPrivate: boolean): void;
  /** Only these frames of the tab are still there: of the others stays what was done and typed in them. */
  keepFrames(tab: number, frames: ReadonlySet<number>): void;
  /** The tab shows no page any more; `closed`: nor will it ever. */
  end(tab: number, closed?: boolean): void;
  /** Forgets what a site's visits know, or all visits. */
  forget(site: string | null): void;
  /** What must be kept for a worker that is stopped: never a private tab. */
  save(tab: number): SavedVisit | null;
  restore(tab: number, visit: SavedVisit): void;
}

/**
 * @param newId makes the id of a visit: random, never the page's address
 * @param arrived told of every page that begins, with the hops that led to it, its own last
 */
export function createTabs(
  newId: () => string,
  arrived: (visit: LiveVisit, hops: readonly RequestSeen[], tab: number) => void = () => undefined,
): Tabs {
  const visits = new Map<number, LiveVisit>();
  const lefts = new Map<number, LiveVisit>();
  /** What the documents of each tab's page before this one called themselves. */
  const gone = new Map<number, ReadonlySet<string>>();
  const arrivals = createArrivals();

  function leave(tab: number): void {
    const visit = visits.get(tab);
    visits.delete(tab);
    if (visit === undefined) return;
    gone.set(tab, new Set(documentsOf(visit).map(({ facts }) => facts.document)));
    if (!isTypedIn(visit)) return;
    lefts.delete(tab);
    keepIn(lefts, tab, visit);
  }

  const open: Tabs["begin"] = (tab, { at, ...page }) => {
    const visit = beginVisit({ id: newId(), startedAt: at, ...page });
    leave(tab);
    keepIn(visits, tab, visit);
    came(tab, visit);
    return visit;
  };

  /** Notes the way to a page that is shown. */
  function came(tab: number, visit: LiveVisit): void {
    const hops = arrivals.arrived(tab, visit.host);
    for (const hop of hops) if (hop.host !== visit.host) visit.met.saw(hop);
    arrived(visit, hops, tab);
  }

  const concerned: Tabs["concerned"] = ({ tab, top, initiator }) => {
    // A service worker belongs to no tab: its site's newest visit stands for it.
    const possible = tab >= 0 ? [tab] : [...visits.keys()].reverse();
    const found = possible.find((candidate) => {
      const site = visits.get(candidate)?.site;
      // The last word of a page that was left still carries its tab.
      return site !== undefined && ((tab >= 0 && !top) || initiator === null || site === initiator);
    });
    return found ?? null;
  };

  return {
    visit: (tab) => visits.get(tab),
    left: (tab) => lefts.get(tab),
    shown: () => [...visits.keys()],
    begin(tab, page) {
      const known = visits.get(tab);
      // A page's frame may speak before the browser announces the page.
      if (known === undefined || !isSamePage(known, page)) return open(tab, page);
      known.document ??= page.document;
      return known;
    },
    frame(tab, frame, from, facts, page) {
      let visit = visits.get(tab);
      if (frame === 0) {
        // A late word of a page that was left must not be taken for the next one's.
        if (visit?.document && from.document && visit.document !== from.document) return null;
        const known = visit?.frames[0]?.facts.document;
        // The page was shown while nobody listened: the worker was being started.
        if (visit === undefined || (known !== undefined && known !== facts.document)) {
          visit = open(tab, { ...page, document: from.document });
        }
      }
      // Chromium gives a page that goes another number, with which it says its last word: no frame of the next one.
      else if (gone.get(tab)?.has(facts.document)) return null;
      if (visit === undefined) return null;
      visit.private = from.private;
      takeFrame(visit, frame, from.origin, facts);
      return visit;
    },
    request({ tab, id, host, url, main, top, initiator, at }) {
      if (main) {
        arrivals.hop(tab, { id, host, url });
        const shown = visits.get(tab);
        // Firefox tells of requests now and then after it has told of the page that they led to.
        if (shown?.host === host && at <= shown.startedAt) came(tab, shown);
        return null;
      }
      const belongs = concerned({ tab, top, initiator });
      const counted = belongs !== null && visits.get(belongs)?.met.saw({ id, host });
      return counted ? belongs : null;
    },
    concerned,
    marked: arrivals.marked,
    setPrivate(tab, isPrivate) {
      const visit = visits.get(tab);
      if (visit !== undefined) visit.private = isPrivate;
    },
    keepFrames(tab, frames) {
      const visit = visits.get(tab);
      if (visit !== undefined) keepFrames(visit, frames);
    },
    end(tab, closed = false) {
      leave(tab);
      if (!closed) return;
      lefts.delete(tab);
      gone.delete(tab);
      // Not before: Firefox shows an empty page for a moment where the next one needs another process.
      arrivals.forget(tab);
    },
    forget(site) {
      for (const [tab, visit] of lefts) {
        if (site === null || visit.site === site) lefts.delete(tab);
      }
      for (const visit of visits.values()) {
        if (site !== null && visit.site !== site) continue;
        // A new id: what is noted from now on is a visit of its own, not the erased one come back.
        visit.id = newId();
        visit.met = createMetLedger();
        visit.traces = createTraces();
        visit.frames = {};
        for (const known of ["past", "sent", "helpers", "unread"] as const) delete visit[known];
      }
    },
    save(tab) {
      const visit = visits.get(tab);
      if (visit === undefined || visit.private !== false) return null;
      const { met, traces, ...plain } = visit;
      return { ...plain, requests: [...met.counts()], traces: traces.all() };
    },
    restore(tab, { requests, traces, ...visit }) {
      if (visits.has(tab)) return;
      visits.set(tab, {
        ...visit,
        met: createMetLedger(requests),
        traces: createTraces(traces),
      });
    },
  };
}

const isTypedIn = (visit: LiveVisit): boolean =>
  documentsOf(visit).some(({ facts }) => facts.typed.length > 0);

function keepIn(visits: Map<number, LiveVisit>, tab: number, visit: LiveVisit): void {
  visits.set(tab, visit);
  const oldest = visits.keys().next().value;
  if (visits.size > mostTabs && oldest !== undefined) visits.delete(oldest);
}

/** Is a page that was announced the one whose frame has spoken already? */
function isSamePage(
  known: LiveVisit,
  page: { url: string; document: string | null; at: number },
): boolean {
  if (known.document !== null && page.document !== null) return known.document === page.document;
  return known.url === page.url && page.at <= known.startedAt && known.frames[0] !== undefined;
}
