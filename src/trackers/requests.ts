/** A request, or one hop of a redirect chain, as the browser tells of it. */
export interface RequestSeen {
  /** The browser's id of the request; the hops of one chain share it. */
  id: string;
  /** Host that this hop goes to. */
  host: string;
  /** Its address, of a page on its way. */
  url?: string | undefined;
  /** Did it have the browser keep a cookie that recognises somebody? */
  marked?: true;
}

/** Counts the requests of one visit by the host they went to. */
export interface MetLedger {
  /**
   * Counts a request or hop: once for each host on its way, however often it is told. So a replay, and
   * the browser's own step from http to https, change nothing; cached answers and workers' requests count.
   *
   * @returns whether it was counted just now
   */
  saw(request: RequestSeen): boolean;
  /** Requests by host so far: plain data to keep, for a ledger that goes on where this one stopped. */
  counts(): ReadonlyMap<string, number>;
  /** Requests to hosts beyond the most that are counted: what the report must own up to. */
  readonly missed: number;
}

/** Pages are hostile: a page that contacts more hosts than this is not followed further. */
const mostHosts = 1000;

/** Ids that are kept to know a replay by; replays and hops come soon after the request. */
const mostIds = 5000;

/** @param counted what an earlier ledger of the same visit had counted */
export function createMetLedger(counted: Iterable<readonly [string, number]> = []): MetLedger {
  const counts = new Map(counted);
  const told = new Set<string>();
  let missed = 0;

  return {
    saw({ id, host }) {
      const key = `${id} ${host}`;
      if (told.has(key)) return false;
      told.add(key);
      if (told.size > mostIds) told.delete(told.keys().next().value as string);
      const known = counts.get(host);
      if (known === undefined && counts.size >= mostHosts) {
        missed += 1;
        return false;
      }
      counts.set(host, (known ?? 0) + 1);
      return true;
    },
    counts: () => counts,
    get missed() {
      return missed;
    },
  };
}

/** Remembers which hosts a page on its way was sent through, until it is there. */
export interface Arrivals {
  /** The page itself is being asked for, by one more hop. A page is never "met" by itself. */
  hop(tab: number, request: RequestSeen): void;
  /** A hop that was told before had the browser keep a cookie that recognises somebody. */
  marked(tab: number, request: Pick<RequestSeen, "id" | "host">): void;
  /**
   * A page was shown in the tab: the hops that led to it, its own last. Empty where the newest chain
   * did not end at this host (a page from the cache of pages, say).
   */
  arrived(tab: number, host: string): RequestSeen[];
  /** The tab is gone. */
  forget(tab: number): void;
}

/** Browsers give up after 20 hops. */
const mostHops = 25;

/** Keeps the newest chain of each tab; a chain that never became a page (a download) is replaced by the next. */
export function createArrivals(): Arrivals {
  const chains = new Map<number, RequestSeen[]>();
  /** Tabs that showed another page meanwhile: unless their chain goes on, it led nowhere. */
  const passed = new Set<number>();

  return {
    hop(tab, request) {
      const chain = chains.get(tab);
      passed.delete(tab);
      if (chain?.[0]?.id !== request.id) chains.set(tab, [request]);
      else if (chain.length < mostHops) chain.push(request);
    },
    marked(tab, { id, host }) {
      for (const hop of chains.get(tab) ?? []) {
        if (hop.id === id && hop.host === host) hop.marked = true;
      }
    },
    arrived(tab, host) {
      const chain = chains.get(tab) ?? [];
      if (chain.at(-1)?.host !== host || passed.has(tab)) {
        // Firefox may tell of a page before it tells of the last hop to it.
        passed.add(tab);
        return [];
      }
      chains.delete(tab);
      return chain;
    },
    forget(tab) {
      chains.delete(tab);
      passed.delete(tab);
    },
  };
}
