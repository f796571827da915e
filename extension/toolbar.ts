import type { LiveVisit } from "../src/live/visit.ts";
import { languageOf, type Settings } from "../src/messages/settings.ts";
import { badgeOf } from "../src/report/badge.ts";
import type { PageReport } from "../src/report/shapes.ts";
import { showMark } from "./browser/action.ts";
import { keepShown } from "./browser/session.ts";
import { uiLanguage } from "./browser/tabs.ts";
import { cardFor } from "./cards.ts";
import type { Following } from "./follow.ts";

/** What people see of a page without asking: the toolbar button, and now and then a card in the page. */
export interface Toolbar {
  /** A page is not looked at for a while. */
  paused(tab: number, visit: LiveVisit): Promise<void>;
  show(tab: number, visit: LiveVisit, report: PageReport, settings: Settings): Promise<void>;
  /** These sites had their card today already. */
  restore(shown: ReadonlyMap<string, string>): void;
}

export function createToolbar(following: Pick<Following, "tell">): Toolbar {
  /** Sites that had their card, by day: of private windows in memory alone. */
  const open = new Map<string, string>();
  const hidden = new Map<string, string>();

  function showCard(tab: number, visit: LiveVisit, report: PageReport, settings: Settings): void {
    const known = visit.private === false ? open : hidden;
    const day = new Date().toLocaleDateString("en-CA");
    const language = languageOf(settings.language, uiLanguage());
    const card = cardFor(report, settings, language, known, day);
    if (card === null) return;
    following.tell(tab, { show: card });
    if (known === open) void keepShown(open);
  }

  return {
    paused: (tab, visit) => showMark(tab, visit, "paused", "toolbar_paused"),
    show(tab, visit, report, settings) {
      const { mark, title } = badgeOf(report.verdict, settings.marks);
      showCard(tab, visit, report, settings);
      return showMark(tab, visit, mark, title);
    },
    restore(shown) {
      for (const [site, day] of shown) open.set(site, day);
    },
  };
}
