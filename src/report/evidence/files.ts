import { csvCell } from "../../log/csv.ts";
import type { Confidence } from "../../log/event.ts";
import type { Texts } from "../../text/index.ts";
import type { PageReport } from "../shapes.ts";
import { evidencePage } from "./page.ts";

/** Something that was seen, in words. */
export interface Finding {
  confidence: Confidence;
  text: string;
  /** An ordinary explanation that may apply. */
  ordinary: string | null;
}

/** Everything that an evidence pack is made of. None of it was typed by a person. */
export interface EvidenceInput {
  report: PageReport;
  findings: readonly Finding[];
  texts: Texts;
  /** When the pack is made, ms since epoch. */
  at: number;
  /** Version of this product, and what the browser says of itself. */
  versions: { product: string; browser: string };
  /** PNG of the page with its boxes painted over; null where there is none. */
  picture: Uint8Array<ArrayBuffer> | null;
}

/** SHA-256 of bytes. */
export type Digest = (bytes: Uint8Array<ArrayBuffer>) => Promise<Uint8Array>;

/** An address without its query and fragment: they may hold who somebody is. */
export function bareAddress(address: string): string {
  if (!URL.canParse(address)) return "";
  const { origin, pathname } = new URL(address);
  return origin === "null" ? "" : origin + pathname;
}

/** A report as it may be handed on: addresses bare, nothing else changed. */
const bareReport = (report: PageReport): PageReport => ({
  ...report,
  url: bareAddress(report.url),
  signals: report.signals.map((signal) => ({ ...signal, script: bare(signal.script) })),
  read: report.read.map((read) => ({ ...read, script: bare(read.script) })),
});
const bare = (address: string | null) => (address === null ? null : bareAddress(address));

const columns = ["what", "id", "host", "script", "confidence", "details"] as const;

/** What was seen as a table, a row each. */
function table({ asked, typed, met, signals, read, sent }: PageReport): string {
  const rows: string[][] = [
    ...asked.map(({ kind, confidence, required }) => [
      "asked",
      kind,
      "",
      "",
      confidence,
      required ? "required" : "optional",
    ]),
    ...typed.map((kind) => ["typed", kind, "", "", "", ""]),
    ...read.map(({ kind, host, script, confidence, count }) => [
      "read",
      kind,
      host,
      script ?? "",
      confidence,
      String(count),
    ]),
    ...sent.map(({ kind, host, confidence, when, channel, encoding }) => [
      "sent",
      kind,
      host,
      "",
      confidence,
      [when, channel, ...encoding].join(" "),
    ]),
    ...signals.map(({ id, host, script, confidence, evidence }) => [
      "signal",
      id,
      host ?? "",
      script ?? "",
      confidence,
      JSON.stringify(evidence),
    ]),
    ...met.map(({ host, requests }) => ["met", "", host, "", "saw", String(requests)]),
  ];
  return [columns, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n");
}

const hex = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");

/**
 * The files of an evidence pack: a page for people, the same as JSON and as a table, a picture if there is
 * one, and a list of check sums that shows whether a file was changed since.
 */
export async function evidenceFiles(
  input: EvidenceInput,
  digest: Digest,
): Promise<Record<string, Uint8Array<ArrayBuffer>>> {
  const report = bareReport(input.report);
  const { versions, at, picture } = input;
  const made = {
    by: "Fieldguide",
    version: versions.product,
    browser: versions.browser,
    madeAt: new Date(at).toISOString(),
  };
  const text = (content: string) => new TextEncoder().encode(content) as Uint8Array<ArrayBuffer>;
  const files: Record<string, Uint8Array<ArrayBuffer>> = {
    "evidence.html": text(evidencePage({ ...input, report })),
    "evidence.json": text(`${JSON.stringify({ made, report }, null, 2)}\n`),
    // A mark at the start tells spreadsheets how the letters are written.
    "evidence.csv": text(`\ufeff${table(report)}\r\n`),
    ...(picture === null ? {} : { "page.png": picture }),
  };
  const sums = await Promise.all(
    Object.entries(files).map(async ([name, bytes]) => `${hex(await digest(bytes))}  ${name}\n`),
  );
  // As `sha256sum --check` reads it.
  return { ...files, "SHA256SUMS.txt": text(sums.join("")) };
}
