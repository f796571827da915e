import { type Connection, connect, type Notice } from "./connection.ts";
import type { LogEvent } from "./event.ts";
import { createQueue } from "./queue.ts";
import { createReadable, type Readable } from "./readable.ts";
import { rebuilder } from "./rebuild.ts";
import type { Judge } from "./share.ts";
import { eventsOf, removeVisits, writeEvents } from "./write.ts";

/** Greatest time between an event and its writing, in ms. */
const flushWait = 250;

/** Most rounds of making room for one write before a full disk is given up on. */
const mostRounds = 3;

/** Milliseconds in which no more visits go, after that did not help: the disk may be full of other things. */
const rest = 10 * 60 * 1000;

/** Visits that go in one round of making room: a part of all, but not too few to matter. */
const shedPart = 0.1;
const shedLeast = 50;

export interface StoreOptions {
  /** Names the company behind a host; the same key for all hosts of one company. */
  receiverOf: Judge["receiverOf"];
  /** How loud a visit is as a whole. */
  levelOf?: Judge["levelOf"];
  /** Name of the database. */
  name?: string;
  /** Hears of what happens beside: visits that were shed, damaged records, a blocked upgrade. */
  notice?: (notice: Notice) => void;
}

/** The log on this computer. Nothing of it ever leaves by itself. */
export interface Store {
  /** Resolves when the events are committed. Events come to be in the order in which they were added. */
  add(events: readonly LogEvent[]): Promise<void>;
  /** Writes what waits. */
  flush(): Promise<void>;
  /** Lets go of the database, after what waits was written. */
  close(): Promise<void>;
  /** For the other files of this folder: the database, and what reading and writing needs. */
  readonly inside: {
    readonly run: Connection["run"];
    readonly drop: Connection["drop"];
    readonly readable: Readable;
    readonly judge: Judge;
    readonly notice: (notice: Notice) => void;
  };
}

/** The store; the database is opened when it is first needed. */
export function openStore({
  receiverOf,
  levelOf = () => 0,
  name = "fieldguide",
  notice = () => {},
}: StoreOptions): Store {
  const judge: Judge = { receiverOf, levelOf };
  const readable = createReadable(notice);
  const { run, close, drop } = connect(name, notice, undefined, rebuilder(judge, readable));

  let givenUp = Number.NEGATIVE_INFINITY;
  const queue = createQueue<readonly LogEvent[]>(async (batch) => {
    const events = batch.flat();
    for (let round = 1; ; round++) {
      try {
        return await run("readwrite", (transaction) =>
          writeEvents(transaction, events, judge, readable),
        );
      } catch (error) {
        if (!isFull(error)) throw error;
        if (round <= mostRounds && Date.now() - givenUp > rest && (await shed())) continue;
        if (round > 1) givenUp = Date.now();
        notice({ what: "full" });
        throw error;
      }
    }
  }, flushWait);

  /**
   * Makes room: the oldest visits go. Their events go first and alone, for a full disk takes deletions but no
   * changed sums; stopped between the two, the visits are still there to be taken away.
   *
   * @returns false where there was nothing to take away, or that was not enough to change the sums
   */
  async function shed(): Promise<boolean> {
    const oldest = await run("readwrite", async (transaction) => {
      const visits = transaction.objectStore("visits");
      const few = Math.max(shedLeast, Math.ceil((await visits.count()) * shedPart));
      const ids = await visits.index("at").getAllKeys(null, few);
      const events = transaction.objectStore("events");
      await Promise.all(ids.map((id) => events.delete(eventsOf(id))));
      return ids;
    });
    if (oldest.length === 0) return false;
    try {
      await run("readwrite", (transaction) => removeVisits(transaction, oldest, judge, readable));
    } catch (error) {
      if (!isFull(error)) throw error;
      givenUp = Date.now();
    }
    notice({ what: "shed", visits: oldest.length });
    return givenUp === Number.NEGATIVE_INFINITY || Date.now() - givenUp > rest;
  }

  return {
    add: (events) => (events.length === 0 ? Promise.resolve() : queue.add(events)),
    flush: queue.flush,
    async close() {
      await queue.flush();
      await close();
    },
    inside: { run, drop, readable, judge, notice },
  };
}

const isFull = (error: unknown): boolean =>
  error instanceof DOMException && error.name === "QuotaExceededError";
