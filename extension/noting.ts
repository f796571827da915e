import { createPace } from "../src/live/pace.ts";
import type { Recorder } from "../src/live/recorder.ts";
import type { Tabs } from "../src/live/tabs.ts";
import { eventsOf, type Knowledge, type LiveVisit } from "../src/live/visit.ts";
import type { LogEvent } from "../src/log/event.ts";
import { keepVisit } from "./browser/session.ts";
import { used } from "./browser/uses.ts";

/** Keeps what is known of the open pages: for a worker that is stopped, in the record, on the toolbar. */
export interface Noting {
  /** A tab has news that nobody waits for. */
  soon(tab: number): void;
  /** A visit has news that somebody waits for. Resolves when they are safe; rejects where they are not. */
  shortly(tab: number, visit: LiveVisit): Promise<void>;
  /**
   * The answer to what a frame told of a visit. It is made only when that is safe, and there is no other: rejects
   * where it is not, and the frame tells it again.
   *
   * @param sequence which of the frame's messages it is
   */
  acknowledge(
    tab: number,
    visit: LiveVisit,
    sequence: number,
  ): Promise<{ acknowledged: number; record: true }>;
  /** A page was left: what waits of it is noted at once, and no more of it comes. */
  over(visit: LiveVisit): Promise<void>;
  /** The toolbar shows a tab anew. */
  show(tab: number): void;
}

/**
 * @param counted looks at the requests that were put by
 * @param show shows people what is new of a tab
 */
export function createNoting({
  tabs,
  recorder,
  knowledge,
  paused,
  counted,
  show,
}: {
  tabs: Tabs;
  recorder: Recorder;
  knowledge: Knowledge;
  paused(site: string): boolean;
  counted(): void;
  show(tab: number, visit: LiveVisit, events: LogEvent[]): Promise<unknown>;
}): Noting {
  const tabOf = new WeakMap<LiveVisit, number>();

  async function note(visit: LiveVisit): Promise<void> {
    counted();
    const tab = tabOf.get(visit);
    if (tab === undefined) return;
    const at = Date.now();
    const events = eventsOf(visit, knowledge, at);
    const isShown = tabs.visit(tab) === visit;
    used("storage");
    // Kept before it is written: a worker that is stopped between the two would take the page for another one.
    if (isShown) await keepVisit(tab, tabs.save(tab));
    if (!paused(visit.site)) await recorder.note(visit, at, events);
    if (isShown && tabs.visit(tab) === visit) void show(tab, visit, events);
  }

  const pace = createPace(note, setTimeout, Date.now);

  function shortly(tab: number, visit: LiveVisit): Promise<void> {
    tabOf.set(visit, tab);
    return pace.shortly(visit);
  }

  return {
    soon(tab) {
      const visit = tabs.visit(tab);
      if (visit === undefined) return;
      tabOf.set(visit, tab);
      pace.soon(visit);
    },
    shortly,
    async acknowledge(tab, visit, sequence) {
      await shortly(tab, visit);
      return { acknowledged: sequence, record: true };
    },
    async over(visit) {
      await pace.now(visit);
      recorder.end(visit.id);
    },
    show(tab) {
      const visit = tabs.visit(tab);
      if (visit !== undefined) void show(tab, visit, eventsOf(visit, knowledge, Date.now()));
    },
  };
}
