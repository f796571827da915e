import { dayOf } from "./day.ts";
import type { Confidence, LogEvent } from "./event.ts";
import { stronger } from "./key.ts";
import { type Deed, deeds, type Visit } from "./records.ts";

/** Names the company behind a host, by a key that all its hosts share. */
export type ReceiverOf = (host: string, site: string) => string;

/** What the log is told of the world, because it knows neither companies nor verdicts. */
export interface Judge {
  receiverOf: ReceiverOf;
  /** How loud a visit is as a whole: 0 silent to 3 stop and look. */
  levelOf(events: readonly LogEvent[]): 0 | 1 | 2 | 3;
}

/** Sums by name. */
export type Counts = Record<string, number>;

/** Puts counts in (1) or takes them out (-1); what comes to nothing is left out. */
export function addCounts(counts: Counts, more: Counts, sign: 1 | -1): void {
  for (const [name, count] of Object.entries(more)) {
    const sum = (counts[name] ?? 0) + sign * count;
    if (sum === 0) delete counts[name];
    else counts[name] = sum;
  }
}

/** What one visit adds to one row of a tally. */
export interface Share {
  store: "ties" | "given";
  /** The row's key behind the site: company, or kind and company; `""` stands for all of them. */
  subject: readonly [company: string] | readonly [kind: string, company: string];
  counts: Counts;
}

/**
 * A visit's record, from all its events.
 *
 * @param events of one visit, at least one
 */
export function visitOf(
  all: readonly [LogEvent, ...LogEvent[]],
  { receiverOf, levelOf }: Judge,
): Visit {
  const [first, ...others] = all;
  const { visit: id, site } = first;
  const met = new Map<string, number>();
  const given = new Map<string, Visit["given"][number]>();
  const companyOf = named(receiverOf);
  const signals = new Map<Visit["signals"][number][0], Confidence>();
  let { at } = first;
  for (const event of [first, ...others]) {
    at = Math.min(at, event.at);
    if (event.type === "met") {
      const company = companyOf(event.party.host, event.party.site);
      met.set(company, (met.get(company) ?? 0) + event.requests);
    } else if (event.type === "signal") {
      signals.set(event.signal, stronger(signals.get(event.signal), event.confidence));
    } else {
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
    day: dayOf(at),
    site,
    level: levelOf(all),
    events: all.length,
    met: sorted(met),
    given: sorted(given).map(([, gift]) => gift),
    signals: sorted(signals),
  };
}

/** No company may be called "": that is the name of all of them together. */
const named =
  (receiverOf: ReceiverOf) =>
  (host: string, site: string): string =>
    receiverOf(host, site) || host;

/** The company that an event is about, if it is about one. */
export function companiesIn(event: LogEvent, receiverOf: ReceiverOf): string[] {
  const companyOf = named(receiverOf);
  if (event.type === "met") return [companyOf(event.party.host, event.party.site)];
  if (event.type === "signal") {
    return event.by === undefined ? [] : [companyOf(event.by.host, event.by.site)];
  }
  const { host, site } = receiver(event);
  return [companyOf(host, site)];
}

/** The same whatever the order of the events. */
const sorted = <Key extends string, Value>(byKey: ReadonlyMap<Key, Value>): [Key, Value][] =>
  [...byKey].sort(([a], [b]) => (a < b ? -1 : 1));

/** Who had to do with a kind: the site that asked and was typed in, or whoever read or got it. */
function receiver(event: Extract<LogEvent, { kind: unknown }>): { host: string; site: string } {
  if (event.type === "read") return event.by;
  if (event.type === "sent") return event.to;
  return { host: event.site, site: event.site };
}

/** What a visit adds to the tallies. */
export function sharesOf(visit: Visit): Share[] {
  return [
    { store: "ties", subject: [""], counts: wholeOf(visit) },
    ...visit.met.map(([company, more]): Share => {
      return { store: "ties", subject: [company], counts: { visits: 1, requests: more } };
    }),
    ...giftsOf(visit),
  ];
}

/** Deeds by which a company gets to know something that it was not told to its face. */
const taking: readonly Deed[] = ["read", "sent"];

/** Kind x company with its margins: all companies for a kind, all kinds for a company. */
function giftsOf(visit: Visit): Share[] {
  const gifts = new Map<string, Share>();
  const gift = (kind: string, company: string): Counts => {
    const key = JSON.stringify([kind, company]);
    let share = gifts.get(key);
    if (share === undefined) {
      share = { store: "given", subject: [kind, company], counts: { visits: 1 } };
      gifts.set(key, share);
    }
    return share.counts;
  };
  for (const [kind, company, deed, confidence] of visit.given) {
    gift(kind, company)[`${deed} ${confidence}`] = 1;
    for (const margin of [gift(kind, ""), gift("", company)]) {
      margin[deed] = 1;
      if (taking.includes(deed)) margin.got = 1;
    }
  }
  return [...gifts.values()];
}

/** What a visit adds to the sums over all companies: which deeds, which signals, how loud. */
function wholeOf({ met, given, events, level, signals }: Visit): Counts {
  const counts: Counts = {
    visits: 1,
    requests: met.reduce((sum, [, more]) => sum + more, 0),
    events,
    [`level ${level}`]: 1,
  };
  for (const deed of deeds) if (given.some(([, , done]) => done === deed)) counts[deed] = 1;
  for (const [signal] of signals) counts[`signal ${signal}`] = 1;
  return counts;
}

/** What a visit adds to the sums of its day, by key behind the day: site, kind, company. */
export function dailyOf(visit: Visit): [subject: DaySubject, counts: Counts][] {
  const whole = wholeOf(visit);
  return [
    [["", "", ""], whole],
    [[visit.site, "", ""], whole],
    ...giftsOf(visit).map(({ subject, counts }): [DaySubject, Counts] => {
      const [company = "", kind = ""] = [...subject].reverse();
      return [["", kind, company], counts];
    }),
  ];
}

export type DaySubject = readonly [site: string, kind: string, company: string];
