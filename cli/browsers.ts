import { spawnSync } from "node:child_process";
import { accessSync, constants, existsSync, readdirSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, join } from "node:path";

/** Browsers that the extension is tried in. */
export type BrowserName = "chromium" | "firefox";

interface Known {
  /** Environment variable that names the program. */
  variable: string;
  /** Names on the PATH. Branded Chrome is not among them: it loads no unpacked extensions from the command line. */
  commands: readonly string[];
  /** Places where systems put it off the PATH. */
  places: readonly string[];
  /** Where Playwright keeps it, below its folder of browsers. */
  playwright: { folder: string; programs: readonly string[] };
  /** Debian's package. */
  debian: string;
}

const known: Record<BrowserName, Known> = {
  chromium: {
    variable: "FIELDGUIDE_CHROMIUM",
    commands: ["chromium", "chromium-browser", "chrome-for-testing"],
    places: [
      "/Applications/Chromium.app/Contents/MacOS/Chromium",
      "/Applications/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing",
    ],
    playwright: {
      folder: "chromium-",
      programs: [
        "chrome-linux/chrome",
        "chrome-linux64/chrome",
        "chrome-mac/Chromium.app/Contents/MacOS/Chromium",
        "chrome-win/chrome.exe",
        "chrome-win64/chrome.exe",
      ],
    },
    debian: "chromium",
  },
  firefox: {
    variable: "FIELDGUIDE_FIREFOX",
    commands: ["firefox-esr", "firefox"],
    places: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    // Playwright's Firefox is patched and takes no extensions over WebDriver BiDi.
    playwright: { folder: "", programs: [] },
    debian: "firefox-esr",
  },
};

/** No browser could be found; the message says what to install. */
export class NoBrowser extends Error {}

/**
 * Finds a browser: the environment's, the system's, Playwright's. On Debian as root a missing one is installed.
 *
 * @throws NoBrowser with one line that says what to do
 */
export function findBrowser(name: BrowserName): string {
  const { variable, commands, places, playwright, debian } = known[name];
  const named = process.env[variable];
  if (named) {
    if (isProgram(named)) return named;
    throw new NoBrowser(`${variable} names "${named}", which is not a program.`);
  }
  const find = () =>
    onPath(commands) ??
    places.find(isProgram) ??
    inPlaywright(playwright.folder, playwright.programs);
  const found = find() ?? (install(debian) ? find() : undefined);
  if (found !== undefined) return found;
  throw new NoBrowser(
    `No ${name === "chromium" ? "Chromium" : "Firefox"} found. Install it (Debian: apt install ${debian}), ` +
      `or set ${variable} to the program. ${name === "chromium" ? byHand : ""}`.trim(),
  );
}

const byHand =
  "With Google Chrome: npm run build:chrome, open chrome://extensions, switch on Developer mode, " +
  '"Load unpacked", choose dist/chrome.';

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(commands: readonly string[]): string | undefined {
  const folders = (process.env.PATH ?? "").split(delimiter).filter(Boolean);
  return commands
    .flatMap((command) => folders.map((folder) => join(folder, command)))
    .find(isProgram);
}

function inPlaywright(prefix: string, programs: readonly string[]): string | undefined {
  if (programs.length === 0) return undefined;
  const roots = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), ".cache/ms-playwright"),
    join(homedir(), "Library/Caches/ms-playwright"),
    process.env.LOCALAPPDATA && join(process.env.LOCALAPPDATA, "ms-playwright"),
  ].filter((root) => root !== undefined && root !== "" && existsSync(root)) as string[];
  return roots
    .flatMap((root) => {
      const folders = readdirSync(root).filter((folder) => folder.startsWith(prefix));
      // The newest first.
      return folders
        .sort()
        .reverse()
        .map((folder) => join(root, folder));
    })
    .flatMap((folder) => programs.map((program) => join(folder, program)))
    .find(isProgram);
}

/** Installs Debian's package where that can be done without asking anybody: as root, on Debian. */
function install(packageName: string): boolean {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  if (!existsSync("/etc/debian_version")) return false;
  console.error(`Installing ${packageName} (apt) …`);
  const apt = (...args: string[]) =>
    spawnSync("apt-get", args, {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  return apt("update") && apt("install", "-y", "--no-install-recommends", packageName);
}
