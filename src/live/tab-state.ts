import type { TabState } from "../messages/protocol.ts";
import { isPaused, type Settings } from "../messages/settings.ts";
import type { PageReport } from "../report/shapes.ts";

/** What the browser says of a tab. */
export interface TabFacts {
  private: boolean;
  /** May we read pages of this address? */
  readable: boolean;
}

/**
 * What there is to tell of a tab, beside the report of its page.
 *
 * @param site site of the tab's address; null where it has none
 * @param report what is known of the page; null where nothing is yet
 * @param left the same of the last page that was typed in and left
 */
export function tabState(
  tab: TabFacts,
  site: string | null,
  report: PageReport | null,
  left: PageReport | null,
  settings: Settings,
  now: number,
): TabState {
  const paused = site !== null && isPaused(settings, site, now);
  return {
    access: site === null ? "special" : tab.readable ? "yes" : "no-access",
    site,
    recording: tab.private ? "private" : paused ? "paused" : "on",
    pausedUntil: settings.pausedUntil > now ? settings.pausedUntil : null,
    report: paused ? null : report,
    left: left !== null && isPaused(settings, left.site, now) ? null : left,
    service: serviceOf(settings, site),
  };
}

/** What the person said of a site; "none" is an answer too. */
function serviceOf({ services }: Settings, site: string | null): TabState["service"] {
  const said = services.find(([known]) => known === site)?.[1];
  return said === undefined || said === "none" ? null : { id: said, chosen: true };
}
