import type { Confidence } from "../../src/log/event.ts";
import type { PageReport, Phrase } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";

/** One fact behind the verdict. */
export interface Proof {
  confidence: Confidence;
  say: Phrase;
  /** An ordinary explanation, where the fact has one. */
  ordinary: Phrase | null;
}

const phrase = (key: string, values: Phrase["values"] = {}): Phrase => ({ key, values });

/** The facts that a page's verdict rests on, the surest and gravest first. */
export function evidenceOf(report: PageReport): Proof[] {
  const { asked, met, read, sent, signals } = report;
  const proofs: Proof[] = [
    ...sent.map(({ confidence, kind, host, when }) => ({
      confidence,
      say: phrase(textKey("popup_proof_sent", when), {
        kinds: { kinds: [kind] },
        host: { text: host },
      }),
      ordinary: null,
    })),
    ...read.map(({ confidence, kind, host }) => ({
      confidence,
      say: phrase("popup_proof_read", { kinds: { kinds: [kind] }, host: { text: host } }),
      ordinary: null,
    })),
    ...signals.map(({ confidence, id }) => ({
      confidence,
      say: phrase(textKey("signal", id, "what")),
      ordinary: phrase(textKey("signal", id, "why_ok")),
    })),
  ];
  if (asked.length > 0) {
    proofs.push({
      confidence: "possible",
      say: phrase("popup_proof_asked", { count: { count: asked.length } }),
      ordinary: null,
    });
  }
  if (met.length > 0) {
    const companies = new Set(met.map(({ companyKey }) => companyKey)).size;
    proofs.push({
      confidence: "saw",
      say: phrase("popup_proof_met", { count: { count: companies } }),
      ordinary: phrase("popup_proof_met_ok"),
    });
  }
  return proofs;
}
