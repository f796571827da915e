import type { LogEvent, Party } from "./event.ts";
import type { ReceiverOf } from "./share.ts";

/** Column by column: its name and what stands in it. */
const columns: readonly [
  name: string,
  cell: (event: LogEvent, receiverOf: ReceiverOf) => string | undefined,
][] = [
  ["time", ({ at }) => new Date(at).toISOString()],
  ["visit", ({ visit }) => visit],
  ["site", ({ site }) => site],
  ["what", ({ type }) => type],
  ["kind", (event) => ("kind" in event ? event.kind : undefined)],
  ["signal", (event) => ("signal" in event ? event.signal : undefined)],
  [
    "company",
    (event, receiverOf) => {
      const party = partyOf(event);
      return party && receiverOf(party.host, party.site);
    },
  ],
  ["host", (event) => partyOf(event)?.host],
  ["script", (event) => partyOf(event)?.script],
  ["confidence", (event) => ("confidence" in event ? event.confidence : undefined)],
  ["details", details],
];

function partyOf(event: LogEvent): Party | undefined {
  switch (event.type) {
    case "read":
    case "signal":
      return event.by;
    case "sent":
      return event.to;
    case "met":
      return event.party;
    default:
      return undefined;
  }
}

function details(event: LogEvent): string | undefined {
  switch (event.type) {
    case "asked":
      return JSON.stringify({ required: event.required, because: event.because });
    case "sent":
      return JSON.stringify({
        channel: event.channel,
        encoding: event.encoding,
        when: event.when,
        ...(event.delay === undefined ? {} : { delay: event.delay }),
        ...(event.collector === undefined ? {} : { collector: true }),
      });
    case "read":
      return event.count === undefined ? undefined : JSON.stringify({ count: event.count });
    case "met":
      return JSON.stringify({ requests: event.requests });
    case "signal":
      return JSON.stringify(event.evidence);
    default:
      return undefined;
  }
}

/**
 * What spreadsheets take for the start of a formula, in all widths. Hosts and script addresses come from
 * hostile pages: none may become a formula on the computer of whoever opens the file.
 */
const formula = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/;

/** One cell after RFC 4180; what could be taken for a formula begins with an apostrophe. */
export function csvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The first row. */
export const csvHeader = columns.map(([name]) => csvCell(name)).join(",");

/** An event as one row, without its line end. */
export const csvRow = (event: LogEvent, receiverOf: ReceiverOf): string =>
  columns.map(([, cell]) => csvCell(cell(event, receiverOf) ?? "")).join(",");
