import type { LogEvent } from "../../../src/log/event.ts";
import {
  askedOn,
  byVisit,
  companiesOn,
  csvParts,
  dayOf,
  daysTogether,
  erase,
  jsonParts,
  ledger,
  links,
  openStore,
  prune,
  siteList,
  summary,
  timeline,
  topCompanies,
  visitsTo,
} from "../../../src/log/index.ts";
import { disagreements } from "./agree.ts";
import { type Bulk, createBulk } from "./bulk.ts";
import { longNamed, type Plan, receiverOf, visitsOf } from "./generate.ts";

/** The part of `bench:store` that runs in a page of the extension, on the extension's own database. */

/** Names of companies: everyday ones, or such as strain a page. */
let nameOf = receiverOf;
const levels = { asked: 1, typed: 1, met: 1, read: 2, signal: 2, sent: 3 } as const;
const judge: Parameters<typeof openStore>[0] = {
  receiverOf: (host, site) => nameOf(host, site),
  levelOf: (events) =>
    events.reduce<0 | 1 | 2 | 3>((level, { type }) => Math.max(level, levels[type]) as 1, 0),
};
const store = openStore(judge);
const acknowledged: string[] = [];
const week = 7;
let source: ReturnType<typeof visitsOf> | undefined;
let bulk: Bulk | undefined;

/** Companies and rows that the dashboard shows at first. */
const shown = { companies: 8, sites: 25 };

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

async function median(task: () => Promise<unknown>, times = 5): Promise<number> {
  const all: number[] = [];
  for (let run = 0; run < times; run++) all.push(await timed(task));
  return all.sort((a, b) => a - b)[Math.floor(times / 2)] ?? Number.NaN;
}

/** Makes the file as the dashboard does: parts into a blob. */
async function made(parts: AsyncIterable<string>): Promise<{ ms: number; bytes: number }> {
  const start = performance.now();
  const all: string[] = [];
  for await (const part of parts) all.push(part);
  const { size } = new Blob(all);
  return { ms: performance.now() - start, bytes: size };
}

const bench = {
  /** From now on, companies have names of sixty letters. */
  async strain() {
    nameOf = longNamed;
  },
  /** Puts in the next visits of a plan, and the sums where those were the last; events put in. */
  async fill(plan: Plan, next: number): Promise<number> {
    source ??= visitsOf(plan);
    bulk ??= createBulk(store);
    const some: LogEvent[][] = [];
    while (some.length < next) {
      const { value, done } = source.next();
      if (done) break;
      some.push(value);
    }
    await bulk.add(some);
    if (some.length < next) {
      await bulk.end();
      source = bulk = undefined;
    }
    return some.reduce((sum, { length }) => sum + length, 0);
  },
  /** Writes visits through the queue, some two hundred at once; events a second. */
  async writeMany(visits: number, end: number): Promise<number> {
    let events = 0;
    let waiting: Promise<void>[] = [];
    const ms = await timed(async () => {
      for (const visit of visitsOf({ visits, end, days: 1, seed: 98 })) {
        events += visit.length;
        waiting.push(store.add(visit.map((event) => ({ ...event, visit: `many-${event.visit}` }))));
        if (waiting.length < 200) continue;
        await store.flush();
        await Promise.all(waiting);
        waiting = [];
      }
      await store.flush();
      await Promise.all(waiting);
    });
    return (events / ms) * 1000;
  },
  /** Writes visits as the worker does: one at a time, each told twice. Milliseconds each, by the clock. */
  async writeOneByOne(visits: number, end: number): Promise<number> {
    const ms = await timed(async () => {
      for (const [first, ...others] of visitsOf({ visits, end, days: 1, seed: 99 })) {
        if (first === undefined) continue;
        for (const events of [[first], [first, ...others]]) {
          const added = store.add(
            events.map((event) => ({ ...event, visit: `one-${event.visit}` })),
          );
          await store.flush();
          await added;
        }
      }
    });
    return ms / visits;
  },
  /** Name of the site visited most of the newest: for pictures. */
  async busiest(): Promise<string> {
    const some = await siteList(store, {}, 40);
    const took = ({ deeds }: (typeof some)[number]) => deeds.read + deeds.sent;
    return some.sort((a, b) => took(b) - took(a))[0]?.site ?? "";
  },
  /** Name of the company met on the most sites: for pictures. */
  async firstCompany(): Promise<string> {
    return (await topCompanies(store, 1))[0]?.company ?? "nobody.example";
  },
  async queries(now: number): Promise<Record<string, number>> {
    const today = dayOf(now);
    const [site] = await siteList(store, {}, 1);
    const name = site?.site ?? "";
    return {
      "who knows what": await median(() => ledger(store, shown.companies)),
      "top companies": await median(() => topCompanies(store, shown.sites)),
      "this week": await median(() =>
        daysTogether(store, today - week + 1, today, shown.companies),
      ),
      timeline: await median(() => timeline(store, today - week + 1, today)),
      sites: await median(() => siteList(store, {}, shown.sites)),
      "sites, searched": await median(() =>
        siteList(store, { name: "clinic", level: 2 }, shown.sites),
      ),
      "one site": await median(() =>
        Promise.all([visitsTo(store, name, 20), companiesOn(store, name), askedOn(store, name)]),
      ),
      "network of 300": await median(() => links(store, 120)),
      "what we keep": await median(() => summary(store)),
    };
  },
  /** Writes all visits of a plan, each told twice: its first or its last events, then all. */
  async writeAll(plan: Plan, part: "first" | "last"): Promise<void> {
    for (const events of visitsOf(plan)) {
      const some = part === "first" ? events.slice(0, 3) : events.slice(-3);
      for (const part of [some, events]) {
        const added = store.add(part);
        await store.flush();
        await added;
      }
    }
  },
  /**
   * Begins to write visit after visit, by several writers of the same database, so that at any moment some are
   * in the middle of it; those that are acknowledged are told by `acknowledged`.
   */
  async writeOn(plan: Plan): Promise<void> {
    const visits = visitsOf(plan);
    const write = async (own: typeof store) => {
      for (const visit of visits) {
        const added = own.add(visit);
        await own.flush();
        await added;
        acknowledged.push(visit[0]?.visit ?? "");
      }
    };
    for (let writer = 0; writer < 6; writer++) void write(openStore(judge));
  },
  acknowledged: async (): Promise<string[]> => [...acknowledged],
  /** Visits that are kept whole, and what the sums say: they must agree, whatever happened. */
  async kept(
    plan: Plan,
  ): Promise<{ whole: string[]; broken: string[]; visits: number; events: number }> {
    const whole: string[] = [];
    const broken: string[] = [];
    let events = 0;
    for (const visit of visitsOf(plan)) {
      const id = visit[0]?.visit ?? "";
      const { length } = await byVisit(store, id);
      events += length;
      if (length === visit.length) whole.push(id);
      else if (length > 0) broken.push(id);
    }
    const { stores } = await summary(store);
    const count = (name: string) => stores.find((one) => one.name === name)?.count ?? -1;
    broken.push(...(await disagreements(store)).slice(0, 5));
    return { whole, broken, visits: count("visits"), events };
  },
  prune: (now: number) => timed(() => prune(store, 89, now)),
  exportJson: () => made(jsonParts(store)),
  exportCsv: () => made(csvParts(store)),
  eraseAll: () => timed(() => erase(store, { what: "all" })),
  async bytes(): Promise<number | null> {
    return (await navigator.storage.estimate()).usage ?? null;
  },
};

export type Bench = typeof bench;
(globalThis as unknown as { bench: Bench }).bench = bench;
