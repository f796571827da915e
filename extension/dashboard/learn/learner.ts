import { type Signal, signal } from "@preact/signals";
import { type Learned, learnedFrom, type Note } from "../../../src/guide/learning/progress.ts";
import {
  allProgress,
  bySite,
  noteProgress,
  recentSites,
  type Store,
} from "../../../src/log/index.ts";

/** Where and when something was met: sites, the latest first. */
export interface Met {
  sites: string[];
  last: number;
}

/** What the guide knows of its reader: kept on this computer, in the store. */
export interface Learner {
  readonly learned: Signal<Learned>;
  /** Kinds and signals that were met, by id; null until it was looked up. */
  readonly met: Signal<ReadonlyMap<string, Met> | null>;
  note(note: Note): Promise<void>;
  /** Looks up what was met; once is enough for a visit to the guide. */
  lookBack(): Promise<void>;
}

/** What a learner needs of the store. */
export interface LearnerHost {
  notes(): Promise<readonly Note[]>;
  note(note: Note): Promise<void>;
  /** Kinds and signals of the newest visits to the newest sites. */
  recent(): Promise<readonly { id: string; site: string; at: number }[]>;
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
  void host
    .notes()
    .then(keep)
    .catch(() => undefined);
  let looked = false;
  return {
    learned,
    met,
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
