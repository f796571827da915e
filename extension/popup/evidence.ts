import type { Confidence } from "../../src/log/event.ts";
import { handoverPhrases, handovers } from "../../src/report/handover.ts";
import type { PageReport, Phrase, SeenSignal } from "../../src/report/shapes.ts";
import { textKey } from "../../src/text/index.ts";
import { byLoudness, bySignal, companyRows, pageFindings } from "./rows.ts";
import { sentenceOf } from "./signal-words.ts";

/** One fact behind the verdict. */
export interface Proof {
  confidence: Confidence;
  say: Phrase;
  /** How it came about, in short sentences. */
  how?: readonly Phrase[];
  /** An ordinary explanation, where the fact has one. */
  ordinary: Phrase | null;
}

const phrase = (key: string, values: Phrase["values"] = {}): Phrase => ({ key, values });

/** What the page and others were seen to do: one line for each of them and each signal, loudest first. */
function findings(report: PageReport): Proof[] {
  const proof = (signal: SeenSignal, company: string | null): [SeenSignal, Proof] => [
    signal,
    {
      confidence: signal.confidence,
      say: sentenceOf(signal.id, company),
      ordinary: phrase(textKey("signal", signal.id, "why_ok")),
    },
  ];
  const own = pageFindings(report).map((signal) => proof(signal, null));
  const others = companyRows(report).flatMap(({ did, name }) =>
    bySignal(did).flatMap(([first]) => (first === undefined ? [] : [proof(first, name)])),
  );
  return [...own, ...others]
    .filter(([{ level }]) => level > 0)
    .sort(([a], [b]) => byLoudness(a, b))
    .map(([, one]) => one);
}

/** The facts that a page's verdict rests on, the surest and gravest first. */
export function evidenceOf(report: PageReport): Proof[] {
  const { asked, met, read, sent } = report;
  const proofs: Proof[] = [
    ...handovers(sent).map((handover) => ({
      confidence: handover.confidence,
      ...handoverPhrases(handover),
      ordinary: null,
    })),
    ...read.map(({ confidence, kind, host }) => ({
      confidence,
      say: phrase("popup_proof_read", { kinds: { kinds: [kind] }, host: { text: host } }),
      ordinary: null,
    })),
    ...findings(report),
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
