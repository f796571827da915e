import type { LogEvent } from "./event.ts";
import { type EventKey, keyOf, merge } from "./key.ts";
import type { Readable } from "./readable.ts";
import type { Visit } from "./records.ts";
import { afterAll, type Transaction } from "./schema.ts";
import { companiesIn, type Judge, visitOf } from "./share.ts";
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
  judge: Judge,
  readable: Readable,
): Promise<void> {
  const byVisit = new Map<string, LogEvent[]>();
  for (const event of events) {
    const same = byVisit.get(event.visit);
    if (same === undefined) byVisit.set(event.visit, [event]);
    else same.push(event);
  }
  const changes = await Promise.all(
    [...byVisit].map(([visit, of]) => writeVisit(transaction, visit, of, judge, readable)),
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
  judge: Judge,
  readable: Readable,
): Promise<Change | undefined> {
  const store = transaction.objectStore("events");
  const [raw, rawVisit] = await Promise.all([
    store.getAll(eventsOf(id)),
    transaction.objectStore("visits").get(id),
  ]);
  const known = new Map<string, LogEvent>();
  for (const event of readable("events", raw)) known.set(JSON.stringify(keyOf(event)), event);
  const before = knownVisit(rawVisit, [...known.values()], judge, readable);

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
  const after = visitOf([first, ...others], judge);
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
  judge: Judge,
  readable: Readable,
): Visit | undefined {
  if (raw === undefined) return undefined;
  const [visit] = readable("visits", [raw]);
  if (visit !== undefined) return visit;
  const [first, ...others] = events;
  return first && visitOf([first, ...others], judge);
}

/**
 * Takes visits away with their events and their share in the tallies.
 *
 * @returns how many there were to take away
 */
export async function removeVisits(
  transaction: Transaction<"readwrite">,
  ids: readonly string[],
  judge: Judge,
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
      const before = isWhole ? raw : knownVisit(raw, kept, judge, () => []);
      await Promise.all([visits.delete(id), events.delete(eventsOf(id))]);
      return { before };
    }),
  );
  const gone = changes.filter((change) => change !== undefined);
  await tally(transaction, gone, readable);
  return gone.length;
}

/**
 * Takes away what a company did and got: its events, and its share in visits and tallies. A visit of which
 * nothing is left goes too.
 *
 * @returns visits that it had a part in
 */
export async function removeCompany(
  transaction: Transaction<"readwrite">,
  company: string,
  judge: Judge,
  readable: Readable,
): Promise<number> {
  const range = IDBKeyRange.bound([company], [company, afterAll]);
  const [met, given] = await Promise.all([
    transaction.objectStore("ties").index("last").getAllKeys(range),
    transaction.objectStore("given").index("company").getAllKeys(range),
  ]);
  const sites = new Set([...met, ...given].map(([site]) => site));
  sites.delete("");
  const visits = transaction.objectStore("visits");
  const events = transaction.objectStore("events");
  const changes: Change[] = [];
  for (const site of sites) {
    const all = await visits.index("site").getAll(IDBKeyRange.bound([site], [site, afterAll]));
    for (const before of readable("visits", all)) {
      const [first, ...more] = readable("events", await events.getAll(eventsOf(before.id)));
      const known = first === undefined ? [] : [first, ...more];
      const isTheirs = (event: LogEvent) => companiesIn(event, judge.receiverOf).includes(company);
      const gone = known.filter(isTheirs);
      const [left, ...others] = known.filter((event) => !isTheirs(event));
      if (gone.length === 0) continue;
      await Promise.all(gone.map((event) => events.delete(keyOf(event))));
      const after = left && visitOf([left, ...others], judge);
      await (after === undefined ? visits.delete(before.id) : visits.put(after));
      changes.push({ before, after });
    }
  }
  await tally(transaction, changes, readable);
  return changes.length;
}
