import type { LogEvent } from "./event.ts";
import { type EventKey, keyOf, merge } from "./key.ts";
import type { Readable } from "./readable.ts";
import type { Visit } from "./records.ts";
import { afterAll, type Transaction } from "./schema.ts";
import { type ReceiverOf, visitOf } from "./share.ts";
import { type Change, tally } from "./tally.ts";

/** A visit was said to be on two sites. One document has one site: the caller is wrong. */
export class TwoSitesError extends Error {
  override readonly name = "TwoSitesError";
  readonly visit: string;
  constructor(visit: string) {
    super(`visit ${visit} is on another site already`);
    this.visit = visit;
  }
}

/** Keys of all events of a visit. */
export const eventsOf = (visit: string): IDBKeyRange =>
  IDBKeyRange.bound([visit], [visit, afterAll]);

/**
 * Writes events and brings visits and tallies in step, all in one transaction. Events that are known
 * already change nothing.
 *
 * @throws TwoSitesError where a visit would get a second site; nothing of the transaction is kept then
 */
export async function writeEvents(
  transaction: Transaction<"readwrite">,
  events: readonly LogEvent[],
  receiverOf: ReceiverOf,
  readable: Readable,
): Promise<void> {
  const byVisit = new Map<string, LogEvent[]>();
  for (const event of events) {
    const same = byVisit.get(event.visit);
    if (same === undefined) byVisit.set(event.visit, [event]);
    else same.push(event);
  }
  const changes = await Promise.all(
    [...byVisit].map(([visit, of]) => writeVisit(transaction, visit, of, receiverOf, readable)),
  );
  await tally(
    transaction,
    changes.filter((change) => change !== undefined),
    readable,
  );
}

async function writeVisit(
  transaction: Transaction<"readwrite">,
  id: string,
  events: readonly LogEvent[],
  receiverOf: ReceiverOf,
  readable: Readable,
): Promise<Change | undefined> {
  const store = transaction.objectStore("events");
  const [raw, rawVisit] = await Promise.all([
    store.getAll(eventsOf(id)),
    transaction.objectStore("visits").get(id),
  ]);
  const known = new Map<string, LogEvent>();
  for (const event of readable("events", raw)) known.set(JSON.stringify(keyOf(event)), event);
  const before = knownVisit(rawVisit, [...known.values()], receiverOf, readable);

  const fresh = new Map<string, { key: EventKey; event: LogEvent }>();
  for (const event of events) {
    const key = keyOf(event);
    const name = JSON.stringify(key);
    const old = known.get(name);
    // Merged with itself, a first account gets the same form as a repeated one.
    const merged = merge(old ?? event, event);
    if (event.site !== (before?.site ?? events[0]?.site)) throw new TwoSitesError(id);
    if (old !== undefined && JSON.stringify(old) === JSON.stringify(merged)) continue;
    known.set(name, merged);
    fresh.set(name, { key, event: merged });
  }
  const [first, ...others] = known.values();
  if (fresh.size === 0 || first === undefined) return undefined;
  const after = visitOf([first, ...others], receiverOf);
  await Promise.all([
    ...[...fresh.values()].map(({ key, event }) => store.put(event, key)),
    transaction.objectStore("visits").put(after),
  ]);
  return { before, after };
}

/** A visit's record as it is kept; where that is damaged, as its events tell it. */
function knownVisit(
  raw: Visit | undefined,
  events: readonly LogEvent[],
  receiverOf: ReceiverOf,
  readable: Readable,
): Visit | undefined {
  if (raw === undefined) return undefined;
  const [visit] = readable("visits", [raw]);
  if (visit !== undefined) return visit;
  const [first, ...others] = events;
  return first && visitOf([first, ...others], receiverOf);
}

/**
 * Takes visits away with their events and their share in the tallies.
 *
 * @returns how many there were to take away
 */
export async function removeVisits(
  transaction: Transaction<"readwrite">,
  ids: readonly string[],
  receiverOf: ReceiverOf,
  readable: Readable,
): Promise<number> {
  const visits = transaction.objectStore("visits");
  const events = transaction.objectStore("events");
  const changes = await Promise.all(
    ids.map(async (id): Promise<Change | undefined> => {
      const raw = await visits.get(id);
      if (raw === undefined) return undefined;
      const isWhole = readable("visits", [raw]).length > 0;
      const kept = isWhole ? [] : readable("events", await events.getAll(eventsOf(id)));
      const before = isWhole ? raw : knownVisit(raw, kept, receiverOf, () => []);
      await Promise.all([visits.delete(id), events.delete(eventsOf(id))]);
      return { before };
    }),
  );
  const gone = changes.filter((change) => change !== undefined);
  await tally(transaction, gone, readable);
  return gone.length;
}
