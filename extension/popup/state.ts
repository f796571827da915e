import { type ReadonlySignal, signal } from "@preact/signals";
import type { TabState } from "../../src/messages/protocol.ts";

/** What the popup knows of the tab it is about. */
export type Known = { now: "looking" } | { now: "silence" } | { now: "told"; tab: TabState };

/** Which of its faces the popup shows. */
export type Face = "special" | "no-access" | "paused" | "unread" | "report";

/** Milliseconds between two looks while the popup is open. */
const every = 1500;

export interface TabWatch {
  readonly known: ReadonlySignal<Known>;
  /** Looks again at once. */
  look(): Promise<void>;
  stop(): void;
}

/**
 * Asks about the tab now and every so often while the popup is open, because a page goes on
 * after it was opened. Stops asking when there is no answer: the person decides when to try again.
 *
 * @param ask gets the state of the tab; rejects where the worker does not answer
 * @param timer `setTimeout` of the place this runs in
 */
export function watchTab(
  ask: () => Promise<TabState>,
  timer: (task: () => void, ms: number) => unknown,
): TabWatch {
  const known = signal<Known>({ now: "looking" });
  let stopped = false;
  let turn = 0;

  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    let answer: Known;
    try {
      answer = { now: "told", tab: await ask() };
    } catch {
      answer = { now: "silence" };
    }
    // A later look has begun meanwhile: its answer is the newer one.
    if (stopped || mine !== turn) return;
    known.value = answer;
    if (answer.now === "told") timer(() => mine === turn && !stopped && void look(), every);
  }

  return {
    known,
    look,
    stop() {
      stopped = true;
    },
  };
}

/** The face for what is known of a tab. Pausing comes before what was seen earlier. */
export function faceOf(tab: TabState): Face {
  if (tab.access !== "yes") return tab.access;
  if (tab.recording === "paused") return "paused";
  return tab.report === null ? "unread" : "report";
}
