import type { PageReport } from "../src/report/shapes.ts";
import type { Texts } from "../src/text/index.ts";

/**
 * The machine-readable report: one JSON object on one line, as docs/report.schema.json says.
 * The verdict is put into the language of the texts.
 */
export function reportLine({ verdict, ...report }: PageReport, texts: Texts): string {
  const { level, confidence, say, todo } = verdict;
  return JSON.stringify({
    ...report,
    verdict: {
      level,
      confidence,
      text: texts.phrase(say),
      todo: todo === null ? null : texts.phrase(todo),
    },
  });
}
