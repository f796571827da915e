import type { KindId } from "../kinds/index.ts";
import type { Channel } from "../log/event.ts";
import type { LineText, SinkWord, TapWord, TypedValue } from "../messages/line.ts";
import { disguisedIn } from "./disguised.ts";
import { addressPart, type Part, sameAddress } from "./outgoing.ts";
import { type Found, type Judging, judgeSending, type LeakLike } from "./sending.ts";
import { addHelper, addSent, type SentFact } from "./sent.ts";
import type { LiveVisit } from "./visit.ts";

/** Looks for values in what is handed in: the shape of `src/leaks`. */
export interface Watch {
  scan(part: string | Uint8Array): { leaks: readonly LeakLike[]; complete: boolean };
  scanDeep(part: string | Uint8Array): Promise<{ leaks: readonly LeakLike[]; complete: boolean }>;
}

/** Puts together what was sent to one receiver in pieces. */
export interface Stream {
  add(part: string | Uint8Array): { leaks: readonly LeakLike[] };
}

/** What the rest of the core knows, and the clock: handed in. */
export interface WatcherTools extends Judging {
  createWatch(
    values: readonly { kind: KindId; value: string }[],
    known: readonly string[],
    options: { salts: readonly string[] },
  ): Watch;
  createStream(watch: Watch): Stream;
  siteOf(host: string): string;
  now(): number;
  later(task: () => void, ms: number): void;
  /** Something new is known of a visit. */
  changed(tab: number, visit: LiveVisit): void;
}

/** Something that left, as the browser told of it. */
export interface Outgoing {
  /** The browser's id of the request: the hops of one redirect chain share it, and so do its parts. */
  id: string;
  url: string;
  host: string;
  method: string;
  /** ms since epoch */
  at: number;
  /** Site of whoever asked for it; null where the browser does not say. */
  initiator: string | null;
  /** Is it a page on its way, which takes the place of this one? */
  page: boolean;
  /** Does the page get to see the answer? Pictures and beacons only tell. */
  answered: boolean;
  parts: readonly Part[];
  unread: string | null;
}

/** Looks for what people typed in what leaves their pages. Everything in it is memory, and goes with the page. */
export interface Watcher {
  /** A frame of a page has something to look for. */
  open(tab: number, visit: LiveVisit): void;
  /** A frame told something on its line. */
  told(tab: number, frame: number, origin: string, text: LineText): void;
  /** Something left; `tab` is negative where it belongs to none. */
  sent(tab: number, outgoing: Outgoing): void;
  watches(tab: number): boolean;
  /** Is anything looked for anywhere? */
  readonly busy: boolean;
  /**
   * What the tab shows. If it is another page than the one that was typed in, what is still under way is
   * looked at, and then all is forgotten.
   */
  shows(tab: number, visit: LiveVisit | null): void;
  /** Forgets at once. */
  end(tab: number): void;
}

interface FrameValues {
  host: string;
  values: readonly TypedValue[];
  submitted: number | null;
  known: readonly string[];
}

/** One thing that left, from all who told of it. */
interface Sending extends Outgoing {
  parts: Part[];
  /** Did the browser itself tell of it? */
  seen: boolean;
  /** Scripts that sent it, the nearest first; undefined where nobody saw. */
  scripts: readonly string[] | undefined;
  socket: boolean;
}

interface Page {
  tab: number;
  visit: LiveVisit;
  frames: Map<number, FrameValues>;
  values: readonly (TypedValue & { host: string })[];
  watch: Watch | null;
  recent: Sending[];
  /** What each receiver got in small pieces. */
  trails: Map<string, { pieces: Part[]; stream: Stream | null }>;
  /** What scripts hashed and encrypted lately. */
  taps: readonly TapWord[];
  gone: boolean;
}

/** Milliseconds that what left is kept, to be looked through again when more was typed. */
const memory = 3000;
/** The same of words on a socket that the browser has not told of yet. */
const socketMemory = 30_000;
const mostRecent = 200;
/** The two accounts of one request come within this. */
const together = 2500;
/** A body that nobody told of within this stays unread. */
const patience = 1500;
/** Late words of a page that was left come within this. */
const grace = 4000;
/** Pieces that a keystroke stream is put together from. */
const longestPiece = 2048;
const mostPieces = 120;
const mostTrails = 60;
const mostTaps = 40;

/** Makes the watcher of all tabs. */
export function createWatcher(tools: WatcherTools): Watcher {
  const pages = new Map<number, Page[]>();

  const current = (tab: number): Page | undefined => pages.get(tab)?.find(({ gone }) => !gone);

  function rebuild(page: Page): void {
    const frames = [...page.frames.values()];
    page.values = frames.flatMap(({ host, values }) => values.map((value) => ({ ...value, host })));
    const names = [...new Set([page.visit.host, page.visit.site])];
    const known = [...frames.flatMap((frame) => frame.known), ...names];
    // Sites' names are what scripts add to values before they hash them.
    page.watch =
      page.values.length === 0 ? null : tools.createWatch(page.values, known, { salts: names });
    for (const trail of page.trails.values()) trail.stream = null;
    prune(page);
    for (const sending of page.recent) look(page, sending, sending.parts);
  }

  function prune(page: Page): void {
    const now = tools.now();
    page.recent = page.recent
      .filter(({ at, socket, seen }) => at >= now - (socket && !seen ? socketMemory : memory))
      .slice(-mostRecent);
  }

  /** Looks through parts of something that left, and notes what is found. */
  function look(page: Page, sending: Sending, parts: readonly Part[]): void {
    const { watch } = page;
    if (watch === null || !tools.mayMatter(page.visit.host, sending)) return;
    const found: Found[] = [];
    for (const part of parts) {
      const { leaks, complete } = watch.scan(part.content);
      found.push(...leaks.map((leak) => ({ ...leak, channel: part.channel })));
      if (complete && leaks.some(({ strength }) => strength === "certain")) continue;
      // What is packed, or long, takes its time: nobody waits for it.
      void watch.scanDeep(part.content).then(
        (deep) => {
          const more = deep.leaks.map((leak) => ({ ...leak, channel: part.channel }));
          if (more.length > 0) note(page, sending, more);
          if (!deep.complete) unread(page, sending.host, "too-large");
        },
        () => unread(page, sending.host, "packed"),
      );
    }
    found.push(...pieced(page, sending, parts), ...disguisedIn(sending, page.taps, parts));
    if (found.length > 0) note(page, sending, found);
  }

  /** Keys and beginnings that went to one receiver one by one, put together. */
  function pieced(page: Page, sending: Sending, parts: readonly Part[]): Found[] {
    const small = parts.filter(
      ({ channel, content }) => content.length <= longestPiece && streamed.has(channel),
    );
    if (small.length === 0 || page.watch === null) return [];
    let trail = page.trails.get(sending.host);
    if (trail === undefined) {
      if (page.trails.size >= mostTrails) return [];
      trail = { pieces: [], stream: null };
      page.trails.set(sending.host, trail);
    }
    const fresh = small.filter((part) => !trail.pieces.includes(part));
    trail.pieces = [...trail.pieces, ...fresh].slice(-mostPieces);
    const again = trail.stream === null;
    const stream = trail.stream ?? tools.createStream(page.watch);
    trail.stream = stream;
    return (again ? trail.pieces : fresh).flatMap(({ channel, content }) =>
      stream.add(content).leaks.map((leak) => ({ ...leak, channel })),
    );
  }

  function note(page: Page, sending: Sending, found: readonly Found[]): void {
    const { visit } = page;
    visit.sent ??= [];
    visit.helpers ??= [];
    const submitted = [...page.frames.values()].flatMap(({ submitted }) => submitted ?? []);
    const { sent, helpers } = judgeSending(
      { host: visit.host, values: page.values, submitted },
      sending,
      found,
      tools,
    );
    const { sent: known, helpers: knownHelpers } = visit;
    const fresh = [
      ...sent.map((fact) => addSent(known, fact)),
      ...helpers.map((helper) => addHelper(knownHelpers, helper)),
    ];
    if (fresh.some(Boolean)) tools.changed(page.tab, visit);
  }

  function unread(page: Page, host: string, why: string): void {
    const { visit } = page;
    visit.unread ??= [];
    if (visit.unread.length >= 50) return;
    if (visit.unread.some((one) => one.host === host && one.why === why)) return;
    visit.unread.push({ host, why });
    tools.changed(page.tab, visit);
  }

  /** Words on a socket came before the browser's account of the socket itself: two processes tell of them. */
  function socketSeen(page: Page, { host }: Outgoing): void {
    for (const said of page.recent) {
      if (!said.socket || said.seen || said.host !== host) continue;
      said.seen = true;
      look(page, said, said.parts);
    }
  }

  function outgoing(page: Page, out: Outgoing): void {
    prune(page);
    if (isSocket(out.url)) socketSeen(page, out);
    // The light account, the body and the headers of a request come one by one; so does the probe's.
    const known = page.recent.find(
      (one) =>
        (one.id === out.id && sameAddress(one.url, out.url)) ||
        (!one.seen && !one.socket && isSame(one, out)),
    );
    const sending: Sending = known ?? {
      ...out,
      parts: [],
      seen: true,
      scripts: page.recent.find(({ id }) => id === out.id)?.scripts,
      socket: isSocket(out.url),
    };
    if (known === undefined) page.recent.push(sending);
    else {
      known.id = out.id;
      known.seen = true;
      known.answered &&= out.answered;
      known.page ||= out.page;
    }
    const fresh = known === undefined ? out.parts : out.parts.filter(notIn(known.parts));
    // What the probe told of is as good as seen, now that the browser tells of it too.
    const again = known === undefined ? [] : known.parts;
    sending.parts.push(...fresh);
    look(page, sending, [...again, ...fresh]);
    if (out.unread !== null && tools.mayMatter(page.visit.host, sending)) {
      const why = out.unread;
      tools.later(() => {
        const told = sending.parts.some(({ channel }) => channel === "body");
        if (!told && page.watch !== null) unread(page, sending.host, why);
      }, patience);
    }
  }

  function word(page: Page, said: SinkWord): void {
    const host = tools.hostOf(said.url);
    if (host === null) return;
    prune(page);
    const socket = said.sink === "websocket";
    const match = page.recent.find(
      (one) =>
        one.seen &&
        one.scripts === undefined &&
        (socket ? one.url === said.url : isSame(one, said)),
    );
    // A socket's words are many, its one request is long ago.
    const open = socket && page.visit.met.counts().has(host);
    const sending: Sending =
      match !== undefined && !socket
        ? match
        : {
            id: `probe ${said.at} ${page.recent.length}`,
            url: said.url,
            host,
            method: said.method,
            at: said.at,
            initiator: null,
            page: false,
            answered: said.sink === "fetch" || said.sink === "xhr",
            parts: [],
            unread: null,
            seen: open,
            scripts: said.scripts,
            socket,
          };
    sending.scripts = said.scripts;
    if (sending !== match) page.recent.push(sending);
    const channel = channelOf[said.sink] ?? "body";
    const fresh: Part[] = [];
    if (said.body !== undefined)
      fresh.push({ channel, content: said.bytes ? bytesOf(said.body) : said.body });
    if (!socket && channel !== "message" && channel !== "cookie") {
      const address = addressPart(said.url);
      if (!sending.parts.some(({ content }) => content === address.content)) fresh.push(address);
    }
    const all = [...sending.parts, ...fresh];
    sending.parts.push(...fresh);
    look(page, sending, all);
    if (said.unread !== undefined && tools.mayMatter(page.visit.host, sending)) {
      unread(page, host, said.unread);
    }
  }

  return {
    open(tab, visit) {
      this.shows(tab, visit);
      if (current(tab) !== undefined) return;
      const fresh: Page = {
        tab,
        visit,
        frames: new Map(),
        values: [],
        watch: null,
        recent: [],
        trails: new Map(),
        taps: [],
        gone: false,
      };
      pages.set(tab, [...(pages.get(tab) ?? []), fresh]);
    },
    told(tab, frame, origin, text) {
      const page = current(tab);
      if (page === undefined) return;
      const host = tools.hostOf(origin) ?? page.visit.host;
      if (text.tell === "values") {
        const { values, submitted, known } = text;
        page.frames.set(frame, { host, values, submitted, known });
        rebuild(page);
      } else if (text.tell === "sinks") {
        for (const said of text.words) word(page, said);
      } else if (text.tell === "taps") {
        page.taps = [...page.taps, ...text.words].slice(-mostTaps);
        for (const sending of page.recent) {
          const found = disguisedIn(sending, text.words, sending.parts);
          if (found.length > 0 && tools.mayMatter(page.visit.host, sending))
            note(page, sending, found);
        }
      } else {
        const sending: Sending = {
          id: `heard ${text.at}`,
          url: origin,
          host,
          method: "GET",
          at: text.at,
          initiator: null,
          page: false,
          answered: false,
          parts: [{ channel: "message", content: text.body }],
          unread: null,
          seen: true,
          scripts: undefined,
          socket: false,
        };
        prune(page);
        page.recent.push(sending);
        look(page, sending, sending.parts);
      }
    },
    sent(tab, out) {
      const concerned =
        tab >= 0
          ? (pages.get(tab) ?? [])
          : [...pages.values()]
              .flat()
              .filter(({ visit }) => out.initiator !== null && visit.site === out.initiator);
      for (const page of concerned) {
        const own = out.initiator === null || out.initiator === page.visit.site;
        if (!page.gone || own) outgoing(page, out);
      }
    },
    watches: (tab) => pages.has(tab),
    get busy() {
      return pages.size > 0;
    },
    shows(tab, visit) {
      const page = current(tab);
      if (page === undefined || page.visit === visit) return;
      page.gone = true;
      tools.later(() => drop(tab, page), grace);
    },
    end(tab) {
      for (const page of pages.get(tab) ?? []) drop(tab, page);
    },
  };

  function drop(tab: number, page: Page): void {
    page.watch = null;
    page.values = [];
    page.frames.clear();
    page.recent = [];
    page.trails.clear();
    page.taps = [];
    page.gone = true;
    const rest = (pages.get(tab) ?? []).filter((one) => one !== page);
    if (rest.length > 0) pages.set(tab, rest);
    else pages.delete(tab);
  }
}

/** Channels in which data goes piece by piece. */
const streamed: ReadonlySet<Channel> = new Set(["url", "body", "websocket", "message"]);

const channelOf: Partial<Record<SinkWord["sink"], Channel>> = {
  channel: "message",
  cookie: "cookie",
  message: "message",
  websocket: "websocket",
};

const isSocket = (url: string): boolean => /^wss?:/.test(url);

/** Bytes that were written one character each. */
const bytesOf = (text: string): Uint8Array =>
  Uint8Array.from(text, (byte) => byte.charCodeAt(0) & 255);

const notIn =
  (known: readonly Part[]) =>
  ({ channel, content }: Part): boolean =>
    !known.some((part) => part.channel === channel && part.content === content);

/** Do a request and what a script did belong together? */
const isSame = (
  one: { url: string; method: string; at: number },
  other: { url: string; method: string; at: number },
): boolean =>
  one.method === other.method &&
  Math.abs(one.at - other.at) <= together &&
  sameAddress(one.url, other.url);

export type { SentFact };
