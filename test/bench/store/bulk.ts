import type { LogEvent } from "../../../src/log/event.ts";
import type { Store } from "../../../src/log/index.ts";
import { keyOf, merge } from "../../../src/log/key.ts";
import type { Day, Given, Tie, Visit } from "../../../src/log/records.ts";
import { addCounts, type Counts, dailyOf, sharesOf, visitOf } from "../../../src/log/share.ts";

/** Visits, or rows of sums, in one transaction. */
const batch = 500;
const rowBatch = 4000;

/** A large record made at once: what many small writes come to, many times faster. */
export interface Bulk {
  /** Takes in visits; resolves when they and their events are stored. Sums wait for the end. */
  add(visits: Iterable<readonly LogEvent[]>): Promise<void>;
  /** Stores the sums. */
  end(): Promise<void>;
}

/**
 * Fills an empty store. The sums are added up in memory and written once; a test holds the outcome against
 * that of ordinary writing.
 */
export function createBulk(store: Store): Bulk {
  const { run, judge } = store.inside;
  const ties = new Map<string, Tie>();
  const given = new Map<string, Given>();
  const days = new Map<string, Day>();

  function sum(visit: Visit): void {
    for (const { store: name, subject, counts } of sharesOf(visit)) {
      const [company = "", kind = ""] = [...subject].reverse();
      const rows: Map<string, Tie | Given> = name === "ties" ? ties : given;
      for (const site of [visit.site, ""]) {
        const key = JSON.stringify([site, kind, company]);
        const row = rows.get(key) ?? {
          site,
          ...(name === "given" && { kind: kind as Given["kind"] }),
          company,
          counts: {} as Counts,
          first: visit.at,
          last: visit.at,
        };
        if (site !== "" && !rows.has(key)) addSite(rows, kind, company);
        rows.set(key, row);
        addCounts(row.counts, counts, 1);
        row.first = Math.min(row.first, visit.at);
        row.last = Math.max(row.last, visit.at);
      }
    }
    for (const [[site, kind, company], counts] of dailyOf(visit)) {
      const key = JSON.stringify([visit.day, site, kind, company]);
      const row = days.get(key) ?? {
        day: visit.day,
        site,
        kind: kind as Day["kind"],
        company,
        counts: {},
      };
      days.set(key, row);
      addCounts(row.counts, counts, 1);
    }
  }

  /** Sites that each row over all sites is made of; told apart until the end, when all rows are there. */
  const sites = new Map<string, number>();
  function addSite(rows: Map<string, Tie | Given>, kind: string, company: string): void {
    const key = JSON.stringify([rows === ties, kind, company]);
    sites.set(key, (sites.get(key) ?? 0) + 1);
  }

  async function put(events: LogEvent[][]): Promise<void> {
    await run("readwrite", async (transaction) => {
      const writes: Promise<unknown>[] = [];
      for (const [first, ...others] of events) {
        if (first === undefined) continue;
        const visit = visitOf([first, ...others], judge);
        sum(visit);
        writes.push(transaction.objectStore("visits").put(visit));
        for (const event of [first, ...others]) {
          writes.push(transaction.objectStore("events").put(event, keyOf(event)));
        }
      }
      await Promise.all(writes);
    });
  }

  return {
    async add(visits) {
      let waiting: LogEvent[][] = [];
      for (const visit of visits) {
        waiting.push(onceEach(visit));
        if (waiting.length < batch) continue;
        await put(waiting);
        waiting = [];
      }
      if (waiting.length > 0) await put(waiting);
    },
    async end() {
      for (const [name, count] of sites) {
        const [isTie, kind, company] = JSON.parse(name) as [boolean, string, string];
        const row = (isTie ? ties : given).get(JSON.stringify(["", kind, company]));
        if (row !== undefined) row.counts.sites = count;
      }
      for (const [name, rows] of [
        ["ties", ties],
        ["given", given],
        ["days", days],
      ] as const) {
        const all = [...rows.values()];
        for (let start = 0; start < all.length; start += rowBatch) {
          await run("readwrite", (transaction) =>
            Promise.all(
              all
                .slice(start, start + rowBatch)
                .map((row) => transaction.objectStore(name).put(row as never)),
            ),
          );
        }
      }
    },
  };
}

/** Each event once, merged as writing merges them. */
function onceEach(events: readonly LogEvent[]): LogEvent[] {
  const known = new Map<string, LogEvent>();
  for (const event of events) {
    const name = JSON.stringify(keyOf(event));
    known.set(name, merge(known.get(name) ?? event, event));
  }
  return [...known.values()];
}
