import type { LogEvent } from "./event.ts";
import { stronger } from "./key.ts";
import type { Visit } from "./records.ts";

/** Names the company behind a host, by a key that all its hosts share. */
export type ReceiverOf = (host: string, site: string) => string;

/** Sums by name. */
export type Counts = Record<string, number>;

/** What one visit adds to one row of a tally. */
export interface Share {
  store: "ties" | "given";
  /** The row's key behind the site: company, or kind and company. */
  subject: readonly [company: string] | readonly [kind: string, company: string];
  counts: Counts;
}

/**
 * A visit's record, from all its events.
 *
 * @param events of one visit, at least one
 */
export function visitOf(
  [first, ...others]: readonly [LogEvent, ...LogEvent[]],
  receiverOf: ReceiverOf,
): Visit {
  const { visit: id, site } = first;
  const met = new Map<string, number>();
  const given = new Map<string, Visit["given"][number]>();
  // No company may be called "": that is the name of all of them together.
  const companyOf = (host: string, of: string): string => receiverOf(host, of) || host;
  let { at } = first;
  for (const event of [first, ...others]) {
    at = Math.min(at, event.at);
    if (event.type === "met") {
      const company = companyOf(event.party.host, event.party.site);
      met.set(company, (met.get(company) ?? 0) + event.requests);
    } else if (event.type !== "signal") {
      const { host, site: of } = receiver(event);
      const company = companyOf(host, of);
      const key = JSON.stringify([event.kind, company, event.type]);
      // What the person typed was seen; there is nothing to be unsure of.
      const confidence = event.type === "typed" ? "saw" : event.confidence;
      given.set(key, [event.kind, company, event.type, stronger(given.get(key)?.[3], confidence)]);
    }
  }
  return {
    id,
    at,
    site,
    events: 1 + others.length,
    met: sorted(met),
    given: sorted(given).map(([, gift]) => gift),
  };
}

/** The same whatever the order of the events. */
const sorted = <Value>(byKey: ReadonlyMap<string, Value>): [string, Value][] =>
  [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));

/** Who had to do with a kind: the site that asked and was typed in, or whoever read or got it. */
function receiver(event: Extract<LogEvent, { kind: unknown }>): { host: string; site: string } {
  if (event.type === "read") return event.by;
  if (event.type === "sent") return event.to;
  return { host: event.site, site: event.site };
}

/** What a visit adds to the tallies. */
export function sharesOf(visit: Visit): Share[] {
  const requests = visit.met.reduce((sum, [, more]) => sum + more, 0);
  const given = new Map<string, Share>();
  for (const [kind, company, deed, confidence] of visit.given) {
    const key = JSON.stringify([kind, company]);
    const share = given.get(key) ?? {
      store: "given",
      subject: [kind, company],
      counts: { visits: 1 },
    };
    share.counts[`${deed} ${confidence}`] = 1;
    given.set(key, share);
  }
  return [
    { store: "ties", subject: [""], counts: { visits: 1, requests, events: visit.events } },
    ...visit.met.map(([company, more]): Share => {
      return { store: "ties", subject: [company], counts: { visits: 1, requests: more } };
    }),
    ...given.values(),
  ];
}
