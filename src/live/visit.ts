import { kindOf } from "../kinds/index.ts";
import type { LogEvent, LogFact } from "../log/event.ts";
import type { FrameFacts, FrameField } from "../messages/protocol.ts";
import type { AskedField, UnseenPlace } from "../report/shapes.ts";
import type { AskedFact, Finding, SignalId, VisitFacts } from "../trackers/index.ts";
import { createMetLedger, type MetLedger } from "../trackers/requests.ts";
import { createTraces, type Traces } from "../trackers/traces.ts";
import { aboutPage } from "./about-page.ts";
import { documentsOf } from "./documents.ts";
import { follows, senderOf } from "./sending.ts";
import { type HelperFact, type SentFact, sentEvents } from "./sent.ts";

/** What one frame of a page last told of itself. */
export interface LiveFrame {
  /** Origin of the frame's document, with a slash. */
  origin: string;
  facts: FrameFacts;
}

/** One document load of a top page, as long as it is open. */
export interface LiveVisit {
  id: string;
  /** The browser's id of the top document, where it gives one. */
  document: string | null;
  url: string;
  host: string;
  site: string;
  startedAt: number;
  /** null: not known yet, and then nothing is written. */
  private: boolean | null;
  frames: Record<number, LiveFrame>;
  /** Documents of its frames that are gone, the newest last. */
  past?: LiveFrame[];
  /** Requests that left for each host, as the browser told of them. */
  met: MetLedger;
  /** Data that was seen to leave, by kind. */
  sent?: SentFact[];
  /** Companies that the page's forms are made of. */
  helpers?: HelperFact[];
  /** What left and could not be looked through. */
  unread?: { host: string; why: string }[];
  /** What those requests showed. */
  traces: Traces;
}

/** What the rest of the core knows and this room does not: handed in. */
export interface Knowledge {
  siteOf(host: string): string;
  /** Do two hosts belong to one company? Such a host is no third party. */
  sameCompany(a: string, b: string): boolean;
  hostOf(url: string): string | null;
  companyOf(host: string): { purposes: readonly string[]; hosting: boolean } | null;
  /** Runs every signal over the facts of a visit. */
  judge(facts: VisitFacts): { signal: SignalId; finding: Finding }[];
}

/** A visit that has just begun. */
export const beginVisit = (
  start: Pick<LiveVisit, "id" | "document" | "url" | "host" | "site" | "startedAt">,
): LiveVisit => ({
  ...start,
  private: null,
  frames: {},
  met: createMetLedger(),
  traces: createTraces(),
});

/** Requests per other company's host: what the browser counted, or what the frames saw, whichever is more. */
function metHosts(visit: LiveVisit, knowledge: Knowledge): Map<string, number> {
  const counts = new Map(visit.met.counts());
  for (const { facts } of documentsOf(visit)) {
    for (const { host, requests } of facts.met) {
      counts.set(host, Math.max(counts.get(host) ?? 0, requests));
    }
  }
  for (const host of counts.keys()) {
    if (knowledge.sameCompany(host, visit.host)) counts.delete(host);
  }
  return counts;
}

/** Every field that asks for something, in all frames, the top page's first. */
export const askedFields = (visit: LiveVisit): AskedField[] =>
  documentsOf(visit).flatMap(({ origin, facts }) =>
    facts.asked.map(({ form: _, ...field }) => ({ ...field, frame: origin })),
  );

/** What could not be looked at, each with its reason. */
export const notRead = (visit: LiveVisit): { host: string; why: string }[] => [
  ...documentsOf(visit).flatMap(({ origin, facts }) =>
    facts.notRead.map((why) => ({ host: hostOfOrigin(origin), why })),
  ),
  ...(visit.unread ?? []),
];

/** Places of the page that we have no way into. */
export const unseenIn = (visit: LiveVisit): UnseenPlace[] =>
  documentsOf(visit).some(({ facts }) =>
    facts.actions.some(({ action }) => action === "worker-use"),
  )
    ? ["worker"]
    : [];

const hostOfOrigin = (origin: string): string =>
  URL.canParse(origin) ? new URL(origin).hostname : "";

/**
 * Everything that is known of a visit, as events. Pure: the same visit gives the same events, and
 * writing them again changes nothing.
 *
 * @param at time of the events, ms since epoch
 */
export function eventsOf(visit: LiveVisit, knowledge: Knowledge, at: number): LogEvent[] {
  const met = metHosts(visit, knowledge);
  const facts: LogFact[] = [
    ...asked(documentsOf(visit).flatMap(({ facts: { asked } }) => asked)),
    ...typed(visit),
    ...reads(visit, knowledge),
    ...sentEvents(visit.sent ?? [], knowledge.siteOf),
    ...[...met].map(([host, requests]): LogFact => {
      return { type: "met", party: { host, site: knowledge.siteOf(host) }, requests };
    }),
    ...signals(visit, met, knowledge),
  ];
  return facts.map((fact) => ({ visit: visit.id, at, site: visit.site, ...fact }));
}

/** One event a kind: required if any field of it is, with the reasons of all. */
function asked(fields: readonly FrameField[]): LogFact[] {
  return [...new Set(fields.map(({ kind }) => kind))].map((kind) => {
    const same = fields.filter((field) => field.kind === kind);
    return {
      type: "asked",
      kind,
      required: same.some(({ required }) => required),
      because: [...new Set(same.flatMap(({ because }) => because))],
      confidence: same.some(({ confidence }) => confidence === "likely") ? "likely" : "possible",
    };
  });
}

const typed = (visit: LiveVisit): LogFact[] =>
  [...new Set(documentsOf(visit).flatMap(({ facts }) => facts.typed))].map((kind) => ({
    type: "typed",
    kind,
  }));

/** One event a kind and reading script of another company. */
function reads(visit: LiveVisit, know: Knowledge): LogFact[] {
  const found = new Map<string, LogFact & { type: "read" }>();
  for (const { origin, facts } of documentsOf(visit)) {
    const frame = know.hostOf(origin);
    for (const { kind, scripts, keys, count } of facts.reads) {
      const by = senderOf(scripts, visit.host, know);
      // What is typed into a company's own box is that company's to read.
      if (
        by === null ||
        (frame !== null && know.sameCompany(by.host, frame) && frame !== visit.host)
      )
        continue;
      // Whoever looks an address up has to read it.
      const helps = visit.helpers?.some(
        (helper) =>
          helper.kinds.includes(kind) &&
          (helper.script === by.address || know.sameCompany(helper.host, by.host)),
      );
      if (helps) continue;
      // Who listens to the keyboard, for shortcuts perhaps, has kept nothing yet.
      if (keys && !(visit.sent?.some(({ script }) => script === by.address) ?? false)) continue;
      // The page's own script asks libraries for it: theirs is a doubt only where we know that their
      // company follows people, and a finding where they sent it off as well.
      const sent = visit.sent?.some(({ script }) => script === by.address) ?? false;
      if (by.withPage && !sent && !follows(by.host, know)) continue;
      const confidence = !by.withPage || sent ? "saw" : "possible";
      const key = `${kind} ${by.address}`;
      const known = found.get(key);
      found.set(key, {
        type: "read",
        kind,
        by: { host: by.host, site: know.siteOf(by.host), script: by.address },
        confidence: known?.confidence === "saw" ? "saw" : confidence,
        count: (known?.count ?? 0) + count,
      });
    }
  }
  return [...found.values()];
}

function signals(
  visit: LiveVisit,
  met: ReadonlyMap<string, number>,
  knowledge: Knowledge,
): LogFact[] {
  const frames = documentsOf(visit);
  const found = knowledge.judge({
    page: {
      host: visit.host,
      secure: visit.frames[0]?.facts.secure ?? true,
      asked: frames.flatMap(({ facts }) =>
        facts.asked.map((field) => askedFact(field, facts.secure)),
      ),
      hiddenAutofill: frames.flatMap(({ facts }) => facts.hiddenAutofill),
      about: aboutPage(frames.map(({ facts }) => facts.about)),
    },
    behaviours: frames.flatMap(({ origin, facts }) => {
      const frame = hostOfOrigin(origin);
      const own = frame === visit.host || frame === "";
      return facts.actions.map((fact) => (own ? fact : { ...fact, frame }));
    }),
    requests: [...met].map(([host, count]) => ({ host, count })),
    helpers: visit.helpers ?? [],
    traces: visit.traces.all(),
  });
  return found.map(({ signal, finding: { host, script, confidence, evidence } }) => ({
    type: "signal",
    signal,
    ...(host === undefined
      ? {}
      : {
          by: { host, site: knowledge.siteOf(host), ...(script === undefined ? {} : { script }) },
        }),
    confidence,
    evidence,
  }));
}

function askedFact({ kind, form }: FrameField, secure: boolean): AskedFact {
  const { risk, sensitive, signIn, pays } = kindOf(kind);
  return {
    kind,
    form,
    secure,
    secret: risk === "very-high",
    sensitive: Object.values(sensitive).includes("yes"),
    selfEvident: pays === true,
    signIn: signIn === true,
  };
}
