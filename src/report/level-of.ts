import type { LogEvent } from "../log/event.ts";
import type { SignalId } from "../trackers/index.ts";
import { type KnownCompany, pageReport } from "./page-report.ts";
import type { AskedField, Level } from "./shapes.ts";

/**
 * How loud a visit is, by the rules of the one sentence about it.
 *
 * @param events of one visit
 */
export function levelOfVisit(
  events: readonly LogEvent[],
  companyOf: (host: string) => KnownCompany | null,
  levelOf: (signal: SignalId) => Level,
  inTheOpen: (signal: SignalId) => boolean,
): Level {
  const report = pageReport({
    url: "",
    site: events[0]?.site ?? "",
    browser: "chromium",
    startedAt: 0,
    events,
    fields: events.flatMap((event) => (event.type === "asked" ? [asField(event)] : [])),
    notInspected: [],
    companyOf,
    levelOf,
    inTheOpen,
  });
  return report.verdict.level;
}

/** The rules look at the kind alone: where it stood is not in the log. */
const asField = (event: LogEvent & { type: "asked" }): AskedField => ({
  kind: event.kind,
  selector: "",
  frame: "",
  required: event.required,
  visible: true,
  because: event.because,
  confidence: event.confidence,
});
