import { evidenceFiles, type Finding } from "../../src/report/evidence/files.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import type { Texts } from "../../src/text/index.ts";
import { evidenceOf } from "../popup/evidence.ts";

/** What was seen on a page, in words, surest and gravest first. */
export const findingsOf = (report: PageReport, { phrase }: Texts): Finding[] =>
  evidenceOf(report).map(({ confidence, say, ordinary }) => ({
    confidence,
    text: phrase(say),
    ordinary: ordinary === null ? null : phrase(ordinary),
  }));

/**
 * Makes an evidence pack and hands it to the browser as a download. Made in this page; nothing is sent.
 *
 * @param picture of the page, painted over already; null for none
 * @param more findings beside those that the report itself tells
 */
export async function saveEvidence(
  report: PageReport,
  texts: Texts,
  version: string,
  picture: Uint8Array<ArrayBuffer> | null,
  more: readonly Finding[] = [],
): Promise<void> {
  const files = await evidenceFiles(
    {
      report,
      findings: [...findingsOf(report, texts), ...more],
      texts,
      at: Date.now(),
      versions: { product: version, browser: navigator.userAgent },
      picture,
    },
    async (bytes) => new Uint8Array(await crypto.subtle.digest("SHA-256", bytes)),
  );
  // The packer is loaded when somebody packs.
  const { zipSync } = await import("fflate");
  const address = URL.createObjectURL(
    new Blob([zipSync(files) as Uint8Array<ArrayBuffer>], { type: "application/zip" }),
  );
  const link = document.createElement("a");
  link.href = address;
  link.download = `evidence-${report.site}-${new Date().toISOString().slice(0, 10)}.zip`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
}
