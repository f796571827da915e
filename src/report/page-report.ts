import type { LogEvent, Party } from "../log/event.ts";
import type { SignalId } from "../trackers/index.ts";
import type { AskedField, Level, MetHost, PageReport, UnseenPlace } from "./shapes.ts";
import { verdictOf } from "./verdict.ts";

/** What is known of a host's company. */
export interface KnownCompany {
  key: string;
  name: string;
  purposes: readonly string[];
  country: string | null;
  hosting: boolean;
}

/** Everything that a page's report is made of. */
export interface ReportInput {
  url: string;
  site: string;
  browser: PageReport["browser"];
  /** Milliseconds since the epoch. */
  startedAt: number;
  /** The events of the visit. */
  events: readonly LogEvent[];
  /** The asked fields as they stand on the page now. */
  fields: readonly AskedField[];
  notInspected: PageReport["notInspected"];
  unseen?: readonly UnseenPlace[];
  companyOf(host: string): KnownCompany | null;
  levelOf(signal: SignalId): Level;
  /** Does a signal say that people on the way can read what is typed? */
  inTheOpen(signal: SignalId): boolean;
}

/** Makes the report of a page. Pure: no clock, no database, no browser; the same input gives the same report. */
export function pageReport({
  url,
  site,
  browser,
  startedAt,
  events,
  fields,
  notInspected,
  unseen = [],
  companyOf,
  levelOf,
  inTheOpen,
}: ReportInput): PageReport {
  const of = <Type extends LogEvent["type"]>(type: Type) =>
    events.filter((event): event is LogEvent & { type: Type } => event.type === type);

  const report = {
    version: 1 as const,
    url,
    site,
    browser,
    startedAt: new Date(startedAt).toISOString(),
    asked: [...fields],
    typed: of("typed").map(({ kind }) => kind),
    met: of("met")
      .map(({ party, requests }) => metHost(party, requests, companyOf(party.host)))
      .sort((a, b) => b.requests - a.requests || (a.host < b.host ? -1 : 1)),
    signals: of("signal").map(({ signal, by, confidence, evidence }) => ({
      id: signal,
      level: levelOf(signal),
      confidence,
      host: by?.host ?? null,
      script: by?.script ?? null,
      evidence,
    })),
    read: of("read").map(({ kind, by, confidence, count = 1 }) => ({
      kind,
      host: by.host,
      script: by.script ?? null,
      count,
      confidence,
    })),
    sent: of("sent").map(({ kind, to, channel, encoding, when, confidence, delay, collector }) => ({
      kind,
      host: to.host,
      channel,
      encoding,
      when,
      confidence,
      ...(to.script === undefined ? {} : { script: to.script }),
      ...(delay === undefined ? {} : { delay }),
      ...(collector === undefined ? {} : { collector }),
    })),
    notInspected: [...notInspected],
    ...(unseen.length === 0 ? {} : { unseen: [...unseen] }),
  };
  // Anyone can rent space of a host: what went there did not go to the company that lets it.
  const nameOf = (host: string) => {
    const company = companyOf(host);
    return company === null || company.hosting ? host : company.name;
  };
  return { ...report, verdict: verdictOf(report, nameOf, inTheOpen) };
}

const metHost = (
  { host, site }: Party,
  requests: number,
  company: KnownCompany | null,
): MetHost => ({
  host,
  site,
  company: company?.name ?? null,
  companyKey: company?.key ?? site,
  purposes: company?.purposes ?? [],
  country: company?.country ?? null,
  hosting: company?.hosting ?? false,
  requests,
});
