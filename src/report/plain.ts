import { type Texts, textKey } from "../text/index.ts";
import { handoverPhrases, handovers } from "./handover.ts";
import type { MetHost, PageReport } from "./shapes.ts";

/**
 * The report of a page for people who read it in a terminal: the one sentence, what was asked, who is there.
 * Short lines, no colours, the same words as in the popup.
 */
export function plainReport(report: PageReport, texts: Texts): string {
  const { t, phrase } = texts;
  const { confidence, say, todo } = report.verdict;
  const lines = [
    report.url,
    "",
    `  ${t(`confidence_${confidence}`)}: ${phrase(say)}`,
    ...(todo === null ? [] : [`  ${t("plain_todo")} ${phrase(todo)}`]),
    ...sentLines(report, texts),
    ...section(t("plain_asked"), t("plain_asked_none"), askedLines(report, texts)),
    ...section(t("plain_met"), t("plain_met_none"), companyLines(report.met, texts)),
    ...signalLines(report, texts),
    ...notRead(report, texts),
    "",
  ];
  return lines.join("\n");
}

const section = (title: string, none: string, lines: readonly string[]): string[] => [
  "",
  title,
  ...(lines.length === 0 ? [`  ${none}`] : lines.map((line) => `  - ${line}`)),
];

/** One line a receiver: what it got, before or after Send, in which form, how soon, by which script. */
function sentLines({ sent }: PageReport, { t, phrase }: Texts): string[] {
  const lines = handovers(sent).map((handover) => {
    const { say, how } = handoverPhrases(handover);
    return `${t(`confidence_${handover.confidence}`)}: ${[say, ...how].map(phrase).join(" ")}`;
  });
  return lines.length === 0 ? [] : section(t("plain_sent"), "", lines);
}

/** One line a kind: its name, and what happened to it. */
function askedLines({ asked, typed, read, sent }: PageReport, { t }: Texts): string[] {
  const kinds = [...new Set([...asked, ...read, ...sent].map(({ kind }) => kind).concat(typed))];
  return kinds.map((kind) => {
    const said = [
      asked.some((field) => field.kind === kind) && t("plain_row_asked"),
      asked.some((field) => field.kind === kind && field.required) && t("plain_row_required"),
      typed.includes(kind) && t("plain_row_typed"),
      read.some((field) => field.kind === kind) && t("plain_row_read"),
      sent.some((field) => field.kind === kind) && t("plain_row_sent"),
    ].filter((word) => word !== false);
    return `${t(textKey("kind", kind))} (${said.join(", ")})`;
  });
}

/** One line a company: its name, its hosts, what it is for. */
function companyLines(met: readonly MetHost[], { t, list }: Texts): string[] {
  const keys = [...new Set(met.map(({ companyKey }) => companyKey))];
  return keys.map((key) => {
    const own = met.filter(({ companyKey }) => companyKey === key);
    const name = own.find(({ company }) => company !== null)?.company ?? key;
    const hosts = own.map(({ host }) => host).filter((host) => host !== name);
    const purposes = [...new Set(own.flatMap(({ purposes }) => purposes))];
    const what = own.every(({ hosting }) => hosting)
      ? t("plain_hosted")
      : purposes.length === 0
        ? t("purpose_unknown")
        : list(purposes.map((purpose) => t(textKey("purpose", purpose))));
    return `${name}${hosts.length > 0 ? ` (${hosts.join(", ")})` : ""}: ${what}`;
  });
}

function signalLines({ signals }: PageReport, { t }: Texts): string[] {
  if (signals.length === 0) return [];
  const lines = signals.map(
    ({ id, confidence, host }) =>
      `${t(`confidence_${confidence}`)}: ${t(textKey("signal", id, "what"))}${host === null ? "" : ` (${host})`}`,
  );
  return section(t("plain_signals"), "", [...new Set(lines)]);
}

const notRead = ({ notInspected }: PageReport, { phrase }: Texts): string[] =>
  notInspected.length === 0
    ? []
    : ["", phrase({ key: "plain_not_read", values: { count: { count: notInspected.length } } })];
