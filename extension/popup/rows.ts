import { type KindId, kindOf, type Risk } from "../../src/kinds/index.ts";
import type { Confidence } from "../../src/log/event.ts";
import type {
  AskedField,
  MetHost,
  PageReport,
  ReadField,
  SeenSignal,
  SentField,
} from "../../src/report/shapes.ts";

/** One line of "Your data on this page": everything that happened to one kind. */
export interface KindRow {
  kind: KindId;
  /** The surest thing that was seen of it; `possible` where the page only asks. */
  confidence: Confidence;
  fields: AskedField[];
  typed: boolean;
  reads: ReadField[];
  sends: SentField[];
}

/** One line of "Other companies here": a company with all its hosts. */
export interface CompanyRow {
  key: string;
  name: string;
  hosting: boolean;
  country: string | null;
  purposes: string[];
  hosts: MetHost[];
  requests: number;
  /** Kinds that were read by it or sent to it, and how sure that is; null where none was. */
  got: KindId[];
  /** What it was seen to do, loudest first. */
  did: SeenSignal[];
  confidence: Confidence | null;
}

const risks: Record<Risk, number> = { "very-high": 3, high: 2, medium: 1, low: 0 };
const sureness: Record<Confidence, number> = { saw: 2, likely: 1, possible: 0 };

/** Findings by how loud they are, then by how sure; what only might be comes last of all. */
export const byLoudness = (a: SeenSignal, b: SeenSignal): number => loudness(b) - loudness(a);

const loudness = ({ level, confidence }: SeenSignal): number =>
  (confidence === "possible" ? 0 : level * 10) + sureness[confidence];

const surest = (all: readonly Confidence[]): Confidence =>
  all.reduce<Confidence>((best, one) => (sureness[one] > sureness[best] ? one : best), "possible");

const unique = <T>(all: readonly T[]): T[] => [...new Set(all)];

/** Rows by kind: what left or was read first, then what does most harm, then as on the page. */
export function kindRows(report: PageReport): KindRow[] {
  const kinds = unique([
    ...[...report.asked, ...report.read, ...report.sent].map(({ kind }) => kind),
    ...report.typed,
  ]);
  const rows = kinds.map((kind): KindRow => {
    const reads = report.read.filter((read) => read.kind === kind);
    const sends = report.sent.filter((sent) => sent.kind === kind);
    return {
      kind,
      confidence: surest([...reads, ...sends].map(({ confidence }) => confidence)),
      fields: report.asked.filter((field) => field.kind === kind),
      typed: report.typed.includes(kind),
      reads,
      sends,
    };
  });
  const weight = ({ kind, confidence, reads, sends }: KindRow) =>
    (sends.length > 0 ? 200 : 0) +
    (reads.length > 0 ? 100 : 0) +
    sureness[confidence] * 10 +
    risks[kindOf(kind).risk];
  return rows.sort((a, b) => weight(b) - weight(a));
}

/**
 * What the page itself was seen to do, loudest first: findings that no other company is behind, each
 * signal once.
 */
export function pageFindings(report: PageReport): SeenSignal[] {
  const others = new Set(report.met.map(({ host }) => host));
  const own = report.signals.filter(({ host }) => host === null || !others.has(host));
  return bySignal(own.toSorted(byLoudness)).flatMap(([first]) => first ?? []);
}

/**
 * Rows by company: whoever got data first, then whoever did the loudest, mere hosting last, else
 * whoever was contacted most.
 */
export function companyRows(report: PageReport): CompanyRow[] {
  const rows = new Map<string, CompanyRow>();
  for (const met of report.met) {
    const row = rows.get(met.companyKey) ?? {
      key: met.companyKey,
      name: met.company ?? met.site,
      hosting: true,
      country: met.country,
      purposes: [],
      hosts: [],
      requests: 0,
      got: [],
      did: [],
      confidence: null,
    };
    // A company that only rents out space here is told apart from one that takes part itself.
    row.hosting &&= met.hosting;
    row.country ??= met.country;
    row.purposes = unique([...row.purposes, ...met.purposes]);
    row.hosts.push(met);
    row.requests += met.requests;
    const gotHere = [...report.read, ...report.sent].filter(({ host }) => host === met.host);
    const didHere = report.signals.filter(({ host }) => host === met.host);
    row.got = unique([...row.got, ...gotHere.map(({ kind }) => kind)]);
    row.did.push(...didHere);
    const found = [...gotHere, ...didHere.filter(({ level }) => level > 0)];
    if (found.length > 0) {
      const all = found.map(({ confidence }) => confidence);
      row.confidence = surest(row.confidence === null ? all : [...all, row.confidence]);
    }
    rows.set(met.companyKey, row);
  }
  for (const row of rows.values()) row.did.sort(byLoudness);
  const loudest = ({ did: [first] }: CompanyRow) => (first === undefined ? -1 : loudness(first));
  return [...rows.values()].sort(
    (a, b) =>
      b.got.length - a.got.length ||
      loudest(b) - loudest(a) ||
      b.did.length - a.did.length ||
      Number(a.hosting) - Number(b.hosting) ||
      b.requests - a.requests,
  );
}

/** Findings of one company by signal: each once, with all that hosts of the company were seen to do. */
export function bySignal(findings: readonly SeenSignal[]): SeenSignal[][] {
  const groups = new Map<string, SeenSignal[]>();
  for (const finding of findings) {
    groups.set(finding.id, [...(groups.get(finding.id) ?? []), finding]);
  }
  return [...groups.values()];
}
