import { isKindId, kindOf, kinds } from "../src/kinds/index.ts";
import { createStream, createWatch } from "../src/leaks/index.ts";
import type { Outgoing } from "../src/live/accounts.ts";
import { addressPart, bodyParts, headerParts } from "../src/live/outgoing.ts";
import type { Judging } from "../src/live/sending.ts";
import { senderOf } from "../src/live/sending.ts";
import type { LiveVisit } from "../src/live/visit.ts";
import { createWatcher, type Watcher } from "../src/live/watcher.ts";
import { readLine } from "../src/messages/line.ts";
import { type Companies, hostOf, siteOf } from "../src/site/index.ts";
import { collectorAt } from "../src/trackers/collectors.ts";
import { type Line, openLine } from "./browser/lines.ts";
import { framesOf, watchFragments } from "./browser/navigation.ts";
import { type DeepDetails, type RequestDetails, watchRequests } from "./browser/requests.ts";

/** What follows typed data from the frames to whoever gets it. Memory only, from typing until the page goes. */
export interface Following {
  /** A frame has something to tell that nobody else may hear. */
  wanted(tab: number, frame: number, origin: string, visit: LiveVisit): Promise<void>;
  /** A frame spoke: if its tab is watched, it is watched too. */
  spoke(tab: number, frame: number, origin: string): void;
  request(details: RequestDetails): void;
  /** Is what was typed looked for in what this tab sends? */
  follows(tab: number): boolean;
  /** What a tab shows, at which address; null where there is nothing to follow. */
  shows(tab: number, visit: LiveVisit | null, url: string): void;
  end(tab: number): void;
  /** Says something to all frames of a tab that are listened to. */
  tell(tab: number, text: unknown): void;
}

/** @param changed something new is known of a visit */
export function createFollowing(
  companies: Companies,
  changed: (tab: number, visit: LiveVisit) => void,
): Following {
  const know: Omit<Judging, "mayMatter" | "speaksAsCollector"> = {
    hostOf,
    sameCompany: companies.sameCompany,
    companyOf: companies.companyOf,
    isLookedUp: (kind) => isKindId(kind) && kindOf(kind).lookedUp === true,
    opensAccount: (kind) => isKindId(kind) && kindOf(kind).secret && kindOf(kind).signIn === true,
  };
  const watcher: Watcher = createWatcher({
    ...know,
    siteOf,
    kindCalled: (name) => kinds.find(({ sentAs }) => sentAs?.includes(name))?.id ?? null,
    mayMatter(page, sending) {
      if (!companies.sameCompany(sending.host, page)) return true;
      const sender = senderOf(sending.scripts, page, know);
      return (sender !== null && !sender.withPage) || speaksAsCollector(sending);
    },
    speaksAsCollector,
    createWatch,
    createStream: (watch) => createStream(watch as ReturnType<typeof createWatch>),
    now: Date.now,
    later: (task, ms) => void setTimeout(task, ms),
    changed,
  });
  const lines = new Map<string, { tab: number; line: Line }>();
  /** The page that was typed in, by tab. */
  const pages = new Map<number, LiveVisit>();
  const listening = new Map<number, () => void>();

  function connect(tab: number, frame: number, origin: string): void {
    const key = `${tab} ${frame}`;
    if (lines.has(key)) return;
    const own: { tab: number; line: Line } = {
      tab,
      line: openLine(
        tab,
        frame,
        (raw) => {
          const text = readLine(raw);
          if (text !== null) watcher.told(tab, frame, origin, text);
        },
        () => {
          if (lines.get(key) === own) lines.delete(key);
        },
      ),
    };
    lines.set(key, own);
  }

  /** Bodies and headers are asked for in watched tabs alone, and nowhere when there is none. */
  function listen(tab: number): void {
    if (!listening.has(-1)) listening.set(-1, watchRequests(-1, deep));
    if (listening.has(tab)) return;
    const stops = [
      watchRequests(tab, deep),
      watchFragments(tab, (url, at) => tellAddress(tab, url, at, false)),
    ];
    listening.set(tab, () => {
      for (const stop of stops) stop();
    });
  }

  function silence(tab: number): void {
    if (watcher.watches(tab)) return;
    for (const one of watcher.busy ? [tab] : [tab, -1]) {
      listening.get(one)?.();
      listening.delete(one);
    }
  }

  const deep = ({ body, headers, ...details }: DeepDetails): void => {
    const { parts, unread } =
      body === null ? { parts: headerParts(headers ?? []), unread: null } : bodyParts(body);
    if (parts.length > 0 || unread !== null) tell(details, parts, unread);
  };

  function tell(
    { tab, id, url, method, at, by, main, type }: RequestDetails,
    parts: Outgoing["parts"],
    unread: string | null,
  ): void {
    const host = hostOf(url);
    if (host === null) return;
    const initiator = by === null ? null : hostOf(by);
    watcher.sent(tab, {
      id,
      url,
      host,
      method,
      at,
      initiator: initiator === null ? null : siteOf(initiator),
      page: main,
      answered: answered.has(type),
      parts,
      unread,
    });
  }

  /** An address that a tab or a frame has come to, with what stands behind its `#`. */
  function tellAddress(tab: number, url: string, at: number, main: boolean): void {
    const details = { tab, id: `page ${at} ${url}`, url, method: "GET", at, by: null };
    const type = main ? "main_frame" : "sub_frame";
    tell({ ...details, main, top: main, type }, [addressPart(url)], null);
  }

  return {
    async wanted(tab, frame, origin, visit) {
      watcher.open(tab, visit);
      pages.set(tab, visit);
      listen(tab);
      connect(tab, frame, origin);
      for (const other of (await framesOf(tab)) ?? []) {
        const known = visit.frames[other]?.origin;
        if (known !== undefined) connect(tab, other, known);
      }
    },
    spoke(tab, frame, origin) {
      if (watcher.watches(tab)) connect(tab, frame, origin);
    },
    follows: (tab) => (tab < 0 ? watcher.busy : watcher.watches(tab)),
    request(details) {
      const { tab, url, main } = details;
      if (tab >= 0 && watcher.watches(tab)) tell(details, [addressPart(url)], null);
      // Workers belong to no tab, and a page that opens another window is in another one.
      else if (watcher.busy && (tab < 0 || main))
        tell({ ...details, tab: -1, main: false }, [addressPart(url)], null);
    },
    shows(tab, visit, url) {
      const typedIn = pages.get(tab);
      if (typedIn === undefined || typedIn === visit) return;
      pages.delete(tab);
      // The browser keeps what stands behind the # from listeners of requests; here it is told.
      if (url.includes("#")) tellAddress(tab, url, Date.now(), true);
      watcher.shows(tab, visit);
      for (const [key, own] of lines) if (own.tab === tab) lines.delete(key);
      setTimeout(() => silence(tab), silenceAfter);
    },
    end(tab) {
      pages.delete(tab);
      watcher.end(tab);
      silence(tab);
    },
    tell(tab, text) {
      for (const own of lines.values()) if (own.tab === tab) own.line.post(text);
    },
  };
}

const speaksAsCollector: Judging["speaksAsCollector"] = ({ url, host, parts = [] }) => {
  const bodies = parts.filter(({ channel }) => channel === "body");
  const texts = bodies.map(({ content }) =>
    typeof content === "string" ? content : new TextDecoder().decode(content.slice(0, mostBody)),
  );
  return [undefined, ...texts].some((body) => collectorAt(url, host, body) !== null);
};

/** Bytes of a body in which the language of a measuring program shows. */
const mostBody = 20_000;

/** Late words of a page are listened to for so long (ms). */
const silenceAfter = 5000;

/** Sorts of requests whose answer the page gets to see. */
const answered: ReadonlySet<string> = new Set(["xmlhttprequest", "script", "other", "websocket"]);
