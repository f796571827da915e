import { type KindId, kindOf, type Risk } from "../../src/kinds/index.ts";
import type { Confidence } from "../../src/log/event.ts";
import type {
  AskedField,
  MetHost,
  PageReport,
  ReadField,
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
  confidence: Confidence | null;
}

const risks: Record<Risk, number> = { "very-high": 3, high: 2, medium: 1, low: 0 };
const sureness: Record<Confidence, number> = { saw: 2, likely: 1, possible: 0 };

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

/** Rows by company: whoever got data first, mere hosting last, else whoever was contacted most. */
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
      confidence: null,
    };
    // A company that only rents out space here is told apart from one that takes part itself.
    row.hosting &&= met.hosting;
    row.country ??= met.country;
    row.purposes = unique([...row.purposes, ...met.purposes]);
    row.hosts.push(met);
    row.requests += met.requests;
    const gotHere = [...report.read, ...report.sent].filter(({ host }) => host === met.host);
    row.got = unique([...row.got, ...gotHere.map(({ kind }) => kind)]);
    if (gotHere.length > 0) {
      const found = gotHere.map(({ confidence }) => confidence);
      row.confidence = surest(row.confidence === null ? found : [...found, row.confidence]);
    }
    rows.set(met.companyKey, row);
  }
  return [...rows.values()].sort(
    (a, b) =>
      b.got.length - a.got.length ||
      Number(a.hosting) - Number(b.hosting) ||
      b.requests - a.requests,
  );
}
