import type { LogEvent } from "../log/event.ts";
import { eventsOf, type Knowledge, type LiveVisit } from "./visit.ts";

/** Writes what is new about a visit. */
export interface Recorder {
  /**
   * Resolves when everything that is known of the visit by now is safely stored.
   *
   * @param events the visit's events, where they are at hand
   */
  note(visit: LiveVisit, at: number, events?: readonly LogEvent[]): Promise<void>;
  /** The visit is over: forget what was written of it. */
  end(visit: string): void;
}

/**
 * Hands the store only the events that changed since it last had them. What was written is kept in mind
 * here only to save work: a worker that was stopped writes them again, which changes nothing.
 *
 * @param add stores events; resolves when they are committed
 */
export function createRecorder(
  add: (events: readonly LogEvent[]) => Promise<void>,
  knowledge: Knowledge,
): Recorder {
  const written = new Map<string, Set<string>>();

  return {
    async note(visit, at, events = eventsOf(visit, knowledge, at)) {
      if (visit.private !== false) return;
      const known = written.get(visit.id) ?? new Set();
      // Without the time: an event that differs in nothing else is the same.
      const texts = events.map((event) => JSON.stringify({ ...event, at: 0 }));
      const fresh = events.filter((_, index) => !known.has(texts[index] ?? ""));
      if (fresh.length > 0) await add(fresh);
      written.set(visit.id, new Set(texts));
    },
    end: (visit) => void written.delete(visit),
  };
}
