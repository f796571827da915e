import type { BrowserName } from "../../cli/browsers.ts";
import { openSession } from "../../cli/open.ts";
import type { Session } from "../../cli/session.ts";
import { type SiteServer, startSites } from "./site-server.ts";

/** Both browsers, for `describe.each`. */
export const browsers: readonly BrowserName[] = ["chromium", "firefox"];

/** A browser with the extension, and sites for it that answer to every host name. */
export interface Stage {
  session: Session;
  sites: SiteServer;
  close(): Promise<void>;
}

/**
 * Opens the stage.
 *
 * @param town port that the names below localhost lead to
 * @param trusted hosts that count as encrypted
 */
export async function openStage(
  browser: BrowserName,
  town?: number,
  trusted?: readonly string[],
): Promise<Stage> {
  const sites = await startSites();
  const rules = [
    ...(town === undefined ? [] : [`MAP *.localhost 127.0.0.1:${town}`]),
    `MAP * 127.0.0.1:${sites.port}`,
  ];
  const session = await openSession(browser, {
    language: "en",
    resolve: rules.join(","),
    ...(trusted && { trusted }),
  });
  return {
    session,
    sites,
    async close() {
      await session.close();
      await sites.close();
    },
  };
}
