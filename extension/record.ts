import { gotLessons } from "../src/guide/learning/got.ts";
import { createErasures } from "../src/live/erasures.ts";
import {
  allProgress,
  type Erasure,
  erase,
  exportCsv,
  exportJson,
  type Store,
  summary,
} from "../src/log/index.ts";
import type { Handlers } from "../src/messages/handle.ts";
import type { RecordNews } from "../src/messages/protocol.ts";
import {
  loadErasures,
  loadNotices,
  saveErasures,
  saveNotices,
  storesBeside,
} from "./browser/kept.ts";
import { later } from "./browser/lifecycle.ts";
import type { SenderFacts } from "./browser/messages.ts";
import { usesSoFar } from "./browser/uses.ts";

/** What is asked about the notes as a whole. */
type Asked =
  | "learned"
  | "erase"
  | "erase-soon"
  | "erase-undo"
  | "notices-seen"
  | "record-news"
  | "storage-summary"
  | "export";

/**
 * Answers what is asked about the notes, and erases them. Must be called while the worker starts.
 *
 * @param forget forgets what open pages of a site know, or all of them
 * @returns the answers, and what erases whatever is due by now
 */
export function answerForRecord({
  store,
  ready,
  forget,
}: {
  store: Store;
  ready: Promise<unknown>;
  forget(site: string | null): void;
}): { answers: Pick<Handlers<SenderFacts>, Asked>; eraseDue(): Promise<void> } {
  /** Erases now, also from what is open: or it would be written again. */
  async function eraseNow(what: Erasure): Promise<number> {
    if (what.what === "site") forget(what.site);
    if (what.what !== "visit" && what.what !== "site") forget(null);
    return erase(store, what);
  }

  const erasures = createErasures({
    load: loadErasures,
    save: saveErasures,
    erase: eraseNow,
    now: Date.now,
    timer: setTimeout,
    newId: () => crypto.randomUUID(),
  });

  const eraseLater = later("erase", () => void ready.then(erasures.due));

  const answers: Pick<Handlers<SenderFacts>, Asked> = {
    learned: async () => ({ lessons: gotLessons(await allProgress(store)) }),
    erase: async (what) => ({ visits: await eraseNow(what) }),
    "erase-soon": async (what) => {
      const { id, due } = await erasures.ask(what);
      eraseLater();
      return { id, due };
    },
    "erase-undo": async ({ id }) => ({ undone: await erasures.undo(id) }),
    "notices-seen": async () => {
      await saveNotices([]);
      return {};
    },
    "record-news": async () => ({
      notices: await loadNotices(),
      pending: [...(await erasures.pending())] as RecordNews["pending"],
    }),
    "storage-summary": async () => {
      const { usage } = await navigator.storage.estimate();
      const record = await summary(store);
      return {
        ...record,
        stores: [...record.stores, ...(await storesBeside())],
        bytes: usage ?? null,
        uses: await usesSoFar(),
      };
    },
    export: async ({ format }) => {
      const day = new Date().toISOString().slice(0, 10);
      const text = await (format === "json" ? exportJson(store) : exportCsv(store));
      return { name: `fieldguide-${day}.${format}`, text };
    },
  };

  return { answers, eraseDue: erasures.due };
}
