import type { Channel } from "../log/event.ts";
import type { Part } from "./outgoing.ts";
import type { Found, LeakLike } from "./sending.ts";

/** Puts together what was sent to one receiver in pieces. */
export interface Stream {
  add(part: string | Uint8Array): { leaks: readonly LeakLike[] };
}

/** What each receiver got from a page in small pieces: keys, beginnings of words. Memory only. */
export interface Trails {
  /** Adds what went to a receiver; what the pieces say together is handed back. */
  add(host: string, parts: readonly Part[], createStream: () => Stream): Found[];
  /** Other values are looked for from now on: the pieces are put together anew. */
  restart(): void;
}

const longestPiece = 2048;
const mostPieces = 120;
const mostTrails = 60;

/** Channels in which data goes piece by piece. */
const streamed: ReadonlySet<Channel> = new Set(["url", "body", "websocket", "message"]);

/** Makes the trails of one page. */
export function createTrails(): Trails {
  const trails = new Map<string, { pieces: Part[]; stream: Stream | null }>();

  return {
    add(host, parts, createStream) {
      const small = parts.filter(
        ({ channel, content }) => content.length <= longestPiece && streamed.has(channel),
      );
      if (small.length === 0) return [];
      let trail = trails.get(host);
      if (trail === undefined) {
        if (trails.size >= mostTrails) return [];
        trail = { pieces: [], stream: null };
        trails.set(host, trail);
      }
      const known = trail.pieces;
      const fresh = small.filter((part) => !known.includes(part));
      trail.pieces = [...known, ...fresh].slice(-mostPieces);
      const again = trail.stream === null;
      const stream = trail.stream ?? createStream();
      trail.stream = stream;
      return (again ? trail.pieces : fresh).flatMap(({ channel, content }) =>
        stream.add(content).leaks.map((leak) => ({ ...leak, channel })),
      );
    },
    restart() {
      for (const trail of trails.values()) trail.stream = null;
    },
  };
}
