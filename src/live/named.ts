import type { KindId } from "../kinds/index.ts";
import type { Channel } from "../log/event.ts";
import { memory } from "./accounts.ts";
import { type CalledDigest, calledDigests } from "./called.ts";
import type { Part } from "./outgoing.ts";
import type { Found } from "./sending.ts";

/** Digests that were sent from one page under the names of what was typed there. */
export interface Named {
  /**
   * Looks through something that left, also before anything is typed: what goes out then is of nothing typed.
   *
   * @param typed what was typed last of a kind; undefined where nothing was
   * @returns what may be a digest of it. It is none if the same digest goes out again for another value.
   */
  see(
    sending: { host: string; at: number },
    parts: readonly Part[],
    kindCalled: (name: string) => KindId | null,
    typed: (kind: KindId) => string | undefined,
  ): MayBe[];
}

/** What may be a digest of something typed, as a place in what left. */
export interface MayBe extends Found {
  /** Did the same digest go out when something else was typed? Then it is of neither. */
  isConstant(): boolean;
}

/** Most digests of a page that are told apart. */
const most = 200;

/** Channels in which programs give names to what they send. */
const withNames: ReadonlySet<Channel> = new Set(["url", "body", "websocket"]);

/** Keeps what is needed to tell digests of what was typed from numbers that stay the same. Memory only. */
export function createNamed(): Named {
  /** What was typed when a digest first went out, and when that was; null where it went out for something else too. */
  const first = new Map<string, { value: string | null | undefined; at: number }>();

  return {
    see({ host, at }, parts, kindCalled, typed) {
      return parts.flatMap(({ channel, content }) =>
        (withNames.has(channel) ? digestsIn(content) : []).flatMap(({ name, digest }): MayBe[] => {
          const kind = kindCalled(name);
          if (kind === null) return [];
          const key = `${host} ${name} ${digest}`;
          const value = typed(kind);
          const before = first.get(key);
          if (before === undefined) {
            if (first.size >= most) return [];
            first.set(key, { value, at });
            if (value === undefined) return [];
          } else if (before.value === undefined && value !== undefined && at - before.at < memory) {
            // What was typed is told of a moment later than what was sent.
            before.value = value;
          } else {
            if (value !== undefined && before.value !== value) before.value = null;
            return [];
          }
          return [
            {
              ...{ kind, channel, encoding: ["unknown-hash"], strength: "certain" },
              isConstant: () => first.get(key)?.value === null,
            },
          ];
        }),
      );
    },
  };
}

const digestsIn = (content: Part["content"]): CalledDigest[] =>
  calledDigests(typeof content === "string" ? content : new TextDecoder().decode(content));
