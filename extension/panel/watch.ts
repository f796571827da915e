import { type ReadonlySignal, signal } from "@preact/signals";
import type { TabStory } from "../../src/messages/protocol.ts";

/** Milliseconds between two looks: soon enough to follow with the eye. */
const every = 800;

/** The story of the tab in front, kept up to date. */
export interface StoryWatch {
  /** null until the first answer, and where there is none. */
  readonly story: ReadonlySignal<TabStory | null>;
  look(): Promise<void>;
}

/**
 * @param ask gets the story of the tab that is in front now
 * @param timer `setTimeout` of the place this runs in
 */
export function watchStory(
  ask: () => Promise<TabStory>,
  timer: (task: () => void, ms: number) => unknown,
): StoryWatch {
  const story = signal<TabStory | null>(null);
  let turn = 0;
  async function look(): Promise<void> {
    turn += 1;
    const mine = turn;
    const told = await ask().catch(() => null);
    // Another tab came to the front meanwhile: its answer is the newer one.
    if (mine !== turn) return;
    // The same words again are no news: a live region would read them anew.
    if (JSON.stringify(told) !== JSON.stringify(story.peek())) story.value = told;
    timer(() => mine === turn && void look(), every);
  }
  return { story, look };
}
