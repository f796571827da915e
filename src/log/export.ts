import { csvHeader, csvRow } from "./csv.ts";
import type { LogEvent } from "./event.ts";
import { allProgress } from "./progress.ts";
import type { Store } from "./store.ts";
import { eventsOf } from "./write.ts";

/** Visits that began at `from` or later and before `to`; ms since epoch. */
export interface TimeRange {
  from?: number;
  to?: number;
}

/** Name and version of the exported form; `import.ts` reads what this file writes. */
export const format = { name: "fieldguide-log", version: 1 } as const;

/** Visits read in one transaction. */
const batch = 200;

/**
 * Everything kept as one JSON document, one event a line, so that people and tools can find their way.
 * With a time range, what was learned is left out: it belongs to no visit.
 */
export async function exportJson(store: Store, range: TimeRange = {}): Promise<string> {
  const isWhole = range.from === undefined && range.to === undefined;
  const events: string[] = [];
  for await (const some of eventsIn(store, range)) {
    for (const event of some) events.push(JSON.stringify(event));
  }
  const progress = isWhole ? (await allProgress(store)).map((one) => JSON.stringify(one)) : [];
  return [
    `{"format":"${format.name}","version":${format.version},`,
    `"events":[\n${events.join(",\n")}\n],`,
    `"progress":[\n${progress.join(",\n")}\n]}\n`,
  ].join("\n");
}

/** Every event as a row for a spreadsheet, after RFC 4180; in UTF-8 with the mark that spreadsheets ask for. */
export async function exportCsv(store: Store, range: TimeRange = {}): Promise<string> {
  const rows: string[] = [];
  for await (const some of eventsIn(store, range)) {
    for (const event of some) rows.push(csvRow(event, store.inside.receiverOf));
  }
  return `\uFEFF${[csvHeader, ...rows].join("\r\n")}\r\n`;
}

/** The events of all visits in the range, oldest visit first, some at a time. */
async function* eventsIn(
  store: Store,
  { from = 0, to = Number.POSITIVE_INFINITY }: TimeRange,
): AsyncGenerator<LogEvent[]> {
  await store.flush();
  const { run, readable } = store.inside;
  const ids = await run("readonly", (transaction) =>
    from < to
      ? transaction.objectStore("visits").index("at").getAllKeys(rangeOf(from, to))
      : Promise.resolve([]),
  );
  for (let start = 0; start < ids.length; start += batch) {
    const some = ids.slice(start, start + batch);
    yield await run("readonly", async (transaction) => {
      const events = transaction.objectStore("events");
      const raw = await Promise.all(some.map((id) => events.getAll(eventsOf(id))));
      return readable("events", raw.flat());
    });
  }
}

const rangeOf = (from: number, to: number): IDBKeyRange => IDBKeyRange.bound(from, to, false, true);
