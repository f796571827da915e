import type { Language } from "../src/messages/settings.ts";
import type { BrowserName } from "./browsers.ts";
import { builtExtension } from "./build.ts";
import { openChromium } from "./chromium.ts";
import { openFirefox } from "./firefox.ts";
import { type Session, setSettings } from "./session.ts";

/** Builds the extension if needed, and starts a browser with it, speaking a language. */
export async function openSession(
  browser: BrowserName,
  options: { language: Language; resolve?: string; visible?: boolean },
): Promise<Session> {
  const { language, ...rest } = options;
  const open = browser === "firefox" ? openFirefox : openChromium;
  const session = await open({
    extension: builtExtension(browser),
    locale: language.replace("_", "-"),
    ...rest,
  });
  closeOnSignals(session);
  await session.desk.evaluate(setSettings, { language, welcomed: true });
  return session;
}

/** Ctrl-C leaves no browser and no profile behind. */
function closeOnSignals(session: Session): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      void session.close().finally(() => process.exit(130));
    });
  }
}
