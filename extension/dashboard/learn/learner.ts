import { type Signal, signal } from "@preact/signals";
import { type Learned, learnedFrom, type Note } from "../../../src/guide/learning/progress.ts";
import {
  allProgress,
  bySite,
  noteProgress,
  recentSites,
  type Store,
} from "../../../src/log/index.ts";
import { pageReport } from "../../../src/report/page-report.ts";
import type { PageReport } from "../../../src/report/shapes.ts";
import { isInTheOpen, levelOf } from "../../../src/trackers/index.ts";
import { companies } from "../../known.ts";

/** Where and when something was met: sites, the latest first. */
export interface Met {
  sites: string[];
  last: number;
}

/** What the guide knows of its reader: kept on this computer, in the store. */
export interface Learner {
  readonly learned: Signal<Learned>;
  /** Has what was learned been looked up? */
  readonly ready: Signal<boolean>;
  /** Kinds and signals that were met, by id; null until it was looked up. */
  readonly met: Signal<ReadonlyMap<string, Met> | null>;
  note(note: Note): Promise<void>;
  /** Version of this product. */
  version(): Promise<string>;
  /** What was noted of the newest visit to a site; null where nothing was. */
  reportOf(site: string): Promise<PageReport | null>;
  /** Looks up what was met; once is enough for a visit to the guide. */
  lookBack(): Promise<void>;
}

/** What a learner needs of the store. */
export interface LearnerHost {
  notes(): Promise<readonly Note[]>;
  note(note: Note): Promise<void>;
  /** Kinds and signals of the newest visits to the newest sites. */
  recent(): Promise<readonly { id: string; site: string; at: number }[]>;
  reportOf(site: string): Promise<PageReport | null>;
  version(): Promise<string>;
}

/** Follows what is learned; what cannot be read counts as not learned yet. */
export function createLearner(host: LearnerHost): Learner {
  const notes = signal<readonly Note[]>([]);
  const learned = signal<Learned>(learnedFrom([]));
  const met = signal<ReadonlyMap<string, Met> | null>(null);
  const keep = (all: readonly Note[]) => {
    notes.value = all;
    learned.value = learnedFrom(all);
  };
  const ready = signal(false);
  void host
    .notes()
    .then(keep)
    .catch(() => undefined)
    .then(() => {
      ready.value = true;
    });
  let looked = false;
  return {
    learned,
    ready,
    met,
    version: host.version,
    reportOf: (site) => (site === "" ? Promise.resolve(null) : host.reportOf(site)),
    async note(note) {
      keep([...notes.value.filter(({ id }) => id !== note.id), note]);
      await host.note(note);
    },
    async lookBack() {
      if (looked) return;
      looked = true;
      const found = new Map<string, Met>();
      const recent = await host.recent().catch(() => []);
      for (const { id, site, at } of [...recent].sort((a, b) => b.at - a.at)) {
        const entry = found.get(id) ?? { sites: [], last: at };
        if (!entry.sites.includes(site)) entry.sites.push(site);
        found.set(id, entry);
      }
      met.value = found;
    },
  };
}

/** So many sites and visits are looked back at: the cost is that of what is shown. */
const mostSites = 60;
const mostVisits = 3;

/** The learner whose notes are in a store. */
export function storeLearner(store: Store): Learner {
  return createLearner({
    // The browser is asked when there is something to save, and not before.
    version: async () => (await import("../../browser/tabs.ts")).ownVersion(),
    async reportOf(site) {
      const events = await bySite(store, site, 0, 1);
      const first = events[0];
      if (first === undefined) return null;
      return pageReport({
        // The record keeps no addresses.
        url: "",
        site,
        browser: navigator.userAgent.includes("Firefox") ? "firefox" : "chromium",
        inTheOpen: isInTheOpen,
        startedAt: first.at,
        events,
        fields: events.flatMap((event) =>
          event.type === "asked" ? [{ ...event, selector: "", frame: "", visible: true }] : [],
        ),
        notInspected: [],
        companyOf: companies.companyOf,
        levelOf,
      });
    },
    notes: () => allProgress(store),
    note: (note) => noteProgress(store, note),
    async recent() {
      const sites = await recentSites(store, mostSites);
      const events = await Promise.all(sites.map(({ site }) => bySite(store, site, 0, mostVisits)));
      return events.flat().flatMap((event) => {
        const id =
          event.type === "signal" ? event.signal : "kind" in event ? event.kind : undefined;
        return id === undefined ? [] : [{ id, site: event.site, at: event.at }];
      });
    },
  });
}
