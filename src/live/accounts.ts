import type { Channel } from "../log/event.ts";
import type { SinkWord } from "../messages/line.ts";
import { addressPart, type Part, sameAddress } from "./outgoing.ts";

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

/** One thing that left, from all who told of it. */
export interface Sending extends Outgoing {
  parts: Part[];
  /** Did the browser itself tell of it? */
  seen: boolean;
  /** Scripts that sent it, the nearest first; undefined where nobody saw. */
  scripts: readonly string[] | undefined;
  socket: boolean;
  /** Did the script that sent it hand over no body? */
  bodiless?: boolean;
  /** Did the probe tell what was in it? */
  opened?: boolean;
}

/** A sending, and which of its parts are to be looked at now. */
export interface Account {
  sending: Sending;
  parts: readonly Part[];
}

/**
 * What left a page lately. The browser tells of a request in several accounts, and the probe in one of its
 * own: they are joined here. Memory only.
 */
export interface Accounts {
  /** The browser told. Words on a socket that came before its account of the socket come first. */
  fromBrowser(out: Outgoing, now: number): Account[];
  /** The probe told; `open`: the browser told of a socket to this host before. */
  fromProbe(said: SinkWord, host: string, open: boolean, now: number): Account;
  /** A frame of another company heard a message. */
  fromFrame(url: string, host: string, body: string, at: number, now: number): Account;
  /** What is still remembered, the oldest first. */
  recent(now: number): readonly Sending[];
}

/** Milliseconds that what left is kept, to be looked through again when more was typed. */
export const memory = 3000;
/** The same of words on a socket that the browser has not told of yet. */
const socketMemory = 30_000;
const mostRecent = 200;
/** The two accounts of one request come within this. */
const together = 2500;

/** Makes the memory of one page. */
export function createAccounts(): Accounts {
  let all: Sending[] = [];

  function prune(now: number): void {
    all = all
      .filter(({ at, socket, seen }) => at >= now - (socket && !seen ? socketMemory : memory))
      .slice(-mostRecent);
  }

  /** Two processes tell of a socket and of what is said on it, in any order. */
  function socketSeen({ host }: Outgoing): Account[] {
    const waiting = all.filter((said) => said.socket && !said.seen && said.host === host);
    return waiting.map((sending) => {
      sending.seen = true;
      return { sending, parts: sending.parts };
    });
  }

  return {
    fromBrowser(out, now) {
      prune(now);
      const earlier = isSocket(out.url) ? socketSeen(out) : [];
      // The light account, the body and the headers of a request come one by one; so does the probe's.
      const known = all.find(
        (one) =>
          (one.id === out.id && sameAddress(one.url, out.url)) ||
          (!one.seen && !one.socket && isSame(one, out)),
      );
      if (known === undefined) {
        const sending: Sending = {
          ...out,
          parts: [...out.parts],
          seen: true,
          scripts: all.find(({ id }) => id === out.id)?.scripts,
          socket: isSocket(out.url),
        };
        all.push(sending);
        return [...earlier, { sending, parts: out.parts }];
      }
      known.id = out.id;
      known.seen = true;
      known.answered &&= out.answered;
      known.page ||= out.page;
      // What the probe told of is as good as seen, now that the browser tells of it too.
      known.parts.push(...out.parts.filter(notIn(known.parts)));
      return [...earlier, { sending: known, parts: [...known.parts] }];
    },
    fromProbe(said, host, open, now) {
      prune(now);
      const socket = said.sink === "websocket";
      const match = all.find(
        (one) => one.seen && !one.socket && one.scripts === undefined && isSame(one, said),
      );
      // A socket's words are many, its one request is long ago.
      const sending: Sending =
        match !== undefined && !socket
          ? match
          : {
              id: `probe ${said.at} ${all.length}`,
              url: said.url,
              host,
              method: said.method,
              at: said.at,
              initiator: null,
              page: false,
              answered: said.sink === "fetch" || said.sink === "xhr",
              parts: [],
              unread: null,
              seen: socket && open,
              scripts: said.scripts,
              socket,
            };
      sending.scripts = said.scripts;
      sending.bodiless = said.empty === true;
      if (sending !== match) all.push(sending);
      const channel = channelOf[said.sink] ?? "body";
      if (said.body !== undefined) sending.opened = true;
      if (said.body !== undefined)
        sending.parts.push({ channel, content: said.bytes ? bytesOf(said.body) : said.body });
      if (!socket && channel !== "message" && channel !== "cookie") {
        const address = addressPart(said.url);
        if (!sending.parts.some(({ content }) => content === address.content))
          sending.parts.push(address);
      }
      return { sending, parts: [...sending.parts] };
    },
    fromFrame(url, host, body, at, now) {
      prune(now);
      const sending: Sending = {
        ...{ id: `heard ${at}`, url, host, method: "GET", at, initiator: null, page: false },
        ...{ answered: false, unread: null, seen: true, scripts: undefined, socket: false },
        parts: [{ channel: "message", content: body }],
      };
      all.push(sending);
      return { sending, parts: [...sending.parts] };
    },
    recent(now) {
      prune(now);
      return all;
    },
  };
}

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
