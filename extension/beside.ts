import * as v from "valibot";
import { type Because, becauseIds } from "../src/fields/because.ts";
import { isKindId, type KindId } from "../src/kinds/index.ts";
import { eventsOf, type Knowledge, type LiveVisit } from "../src/live/visit.ts";
import { byVisit, type Store } from "../src/log/index.ts";
import type { TabState, TabStory } from "../src/messages/protocol.ts";
import { pauseSite, resumeSite, type Settings } from "../src/messages/settings.ts";
import { storyOf } from "../src/report/story.ts";
import { onCommand, onFieldQuestion, openFormCheck } from "./browser/menus.ts";
import { openPanel } from "./browser/panel.ts";
import { askFrame } from "./browser/questions.ts";
import { loadPolicy, loadSettings, saveSettings } from "./browser/settings.ts";
import { used } from "./browser/uses.ts";

/** What the panel, the keys and the context menu need of the worker. */
export interface BesideOptions {
  ready: Promise<unknown>;
  visitOf(tab: number): LiveVisit | undefined;
  stateOf(tab: number): Promise<TabState>;
  nameOf(host: string): string;
  knowledge: Knowledge;
  store: Store;
}

/** What stands beside the page: the panel's story, and what keys and the context menu do. */
export interface Beside {
  story(tab: number): Promise<TabStory>;
}

/** A frame's answer comes from a place that a page has a hand in: nothing else gets through. */
const answer = v.object({
  kind: v.nullable(v.custom<KindId>((id) => typeof id === "string" && isKindId(id))),
  because: v.array(v.picklist(becauseIds)),
});

/** Must be called while the worker starts. */
export function createBeside(options: BesideOptions): Beside {
  const { ready, visitOf, stateOf, nameOf, knowledge, store } = options;
  const questions = new Map<
    number,
    { visit: string | undefined; kind: KindId | null; because: readonly Because[] }
  >();

  onFieldQuestion(({ tab, frame, window }) => {
    used("context-menus");
    // Before anything is awaited: the press would be over.
    openPanel(window);
    void ready.then(async () => {
      const read = v.safeParse(answer, await askFrame(tab, frame));
      const found = read.success ? read.output : { kind: null, because: [] };
      questions.set(tab, { ...found, visit: visitOf(tab)?.id });
    });
  });

  onCommand((command, { id, window }) => {
    if (command === "open-panel") return openPanel(window);
    if (command === "check-form") return void openFormCheck(id);
    return void ready.then(() => turnPause(visitOf(id)?.site));
  });

  return {
    async story(tab) {
      const { access, site, recording } = await stateOf(tab);
      const visit = visitOf(tab);
      const question = questions.get(tab);
      const isTold = visit !== undefined && access === "yes" && recording !== "paused";
      return {
        access,
        site,
        recording,
        visit: visit?.id ?? null,
        lines: isTold ? storyOf(await timed(visit), visit.startedAt, nameOf) : [],
        question:
          question === undefined || question.visit !== visit?.id
            ? null
            : { kind: question.kind, because: question.because },
      };
    },
  };

  /** What is known of a visit, each event with the time at which it was first noted. */
  async function timed(visit: LiveVisit) {
    const now = Date.now();
    const live = eventsOf(visit, knowledge, now);
    if (visit.private !== false) return live.map((event) => ({ ...event, at: visit.startedAt }));
    const noted = new Map(
      (await byVisit(store, visit.id)).map((event) => [nameless(event), event.at]),
    );
    return live.map((event) => ({ ...event, at: noted.get(nameless(event)) ?? now }));
  }
}

/** What an event is about, without what may change while the page is open. */
const nameless = (event: object): string => {
  const { type, kind, by, to, encoding, channel } = event as Record<string, { host?: string }>;
  return JSON.stringify([type, kind, by?.host, to?.host, channel, encoding]);
};

/** Pauses a site, or ends the pause. */
async function turnPause(site: string | undefined): Promise<void> {
  if (site === undefined) return;
  if ((await loadPolicy()).locked.includes("pause")) return;
  const settings: Settings = await loadSettings();
  const isPaused = settings.pausedSites.includes(site);
  await saveSettings(isPaused ? resumeSite(settings, site) : pauseSite(settings, site));
}
