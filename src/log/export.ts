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

/** For who waits for much: how far it is, and how to stop it. */
export interface Reading {
  /** Hears how many visits of how many are done. */
  progress?(done: number, total: number): void;
  /** Where it is aborted, the reading ends with its reason. */
  signal?: AbortSignal;
}

/** Name and version of the exported form; `import.ts` reads what this file writes. */
export const format = { name: "fieldguide-log", version: 1 } as const;

/** Visits read in one transaction. */
const batch = 200;

/**
 * Everything kept as one JSON document, one event a line, so that people and tools can find their way.
 * With a time range, what was learned is left out: it belongs to no visit.
 */
export const exportJson = (store: Store, range?: TimeRange): Promise<string> =>
  joined(jsonParts(store, range));

/** The same document in parts, for who need not hold all of it: millions of events are too long for a text. */
export async function* jsonParts(
  store: Store,
  range: TimeRange = {},
  reading: Reading = {},
): AsyncGenerator<string> {
  const isWhole = range.from === undefined && range.to === undefined;
  yield `{"format":"${format.name}","version":${format.version},\n"events":[\n`;
  let isFirst = true;
  for await (const some of eventsIn(store, range, reading)) {
    if (some.length === 0) continue;
    const lines = some.map((event) => JSON.stringify(event)).join(",\n");
    yield isFirst ? lines : `,\n${lines}`;
    isFirst = false;
  }
  const progress = isWhole ? (await allProgress(store)).map((one) => JSON.stringify(one)) : [];
  yield `\n],\n"progress":[\n${progress.join(",\n")}\n]}\n`;
}

/** Every event as a row for a spreadsheet, after RFC 4180; in UTF-8 with the mark that spreadsheets ask for. */
export const exportCsv = (store: Store, range?: TimeRange): Promise<string> =>
  joined(csvParts(store, range));

/** The same table in parts. */
export async function* csvParts(
  store: Store,
  range: TimeRange = {},
  reading: Reading = {},
): AsyncGenerator<string> {
  yield `\uFEFF${csvHeader}\r\n`;
  const { receiverOf } = store.inside.judge;
  for await (const some of eventsIn(store, range, reading)) {
    yield some.map((event) => `${csvRow(event, receiverOf)}\r\n`).join("");
  }
}

async function joined(parts: AsyncIterable<string>): Promise<string> {
  const all: string[] = [];
  for await (const part of parts) all.push(part);
  return all.join("");
}

/** The events of all visits in the range, oldest visit first, some at a time. */
async function* eventsIn(
  store: Store,
  { from = 0, to = Number.POSITIVE_INFINITY }: TimeRange,
  { progress, signal }: Reading,
): AsyncGenerator<LogEvent[]> {
  await store.flush();
  const { run, readable } = store.inside;
  const ids = await run("readonly", (transaction) =>
    from < to
      ? transaction.objectStore("visits").index("at").getAllKeys(rangeOf(from, to))
      : Promise.resolve([]),
  );
  for (let start = 0; start < ids.length; start += batch) {
    signal?.throwIfAborted();
    progress?.(start, ids.length);
    const some = ids.slice(start, start + batch);
    yield await run("readonly", async (transaction) => {
      const events = transaction.objectStore("events");
      const raw = await Promise.all(some.map((id) => events.getAll(eventsOf(id))));
      return readable("events", raw.flat());
    });
  }
}

const rangeOf = (from: number, to: number): IDBKeyRange => IDBKeyRange.bound(from, to, false, true);
