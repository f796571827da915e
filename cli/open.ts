import type { Language } from "../src/messages/settings.ts";
import type { BrowserName } from "./browsers.ts";
import { builtExtension } from "./build.ts";
import { openChromium } from "./chromium.ts";
import { openFirefox } from "./firefox.ts";
import { type Session, setSettings } from "./session.ts";

/** Builds the extension if needed, and starts a browser with it, speaking a language. */
export async function openSession(
  browser: BrowserName,
  options: { language: Language; resolve?: string; visible?: boolean; trusted?: readonly string[] },
): Promise<Session> {
  const { language, ...rest } = options;
  const open = browser === "firefox" ? openFirefox : openChromium;
  const opening = open({
    extension: builtExtension(browser),
    locale: language.replace("_", "-"),
    ...rest,
  });
  closeOnSignals(opening);
  const session = await opening;
  try {
    await session.desk.evaluate(setSettings, { language, welcomed: true });
  } catch (error) {
    // The browser may have been ended meanwhile; its profile is not to stay.
    await session.close();
    throw error;
  }
  return session;
}

/** Ctrl-C leaves no browser and no profile behind, also while the browser is still starting. */
function closeOnSignals(opening: Promise<Session>): void {
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
    process.once(signal, () => {
      // The terminal ends the browser as well; what fails for that is no news to whoever pressed.
      process.on("uncaughtException", () => {});
      void opening
        .then((session) => session.close())
        .catch(() => undefined)
        .finally(() => process.exit(130));
    });
  }
}
