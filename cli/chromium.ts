import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, chromium, type ElementHandle, type Page } from "playwright-core";
import { findBrowser } from "./browsers.ts";
import {
  blankTabs,
  type FillTarget,
  keyDelay,
  readControl,
  type Session,
  type SessionOptions,
  type SessionPage,
  skipWelcome,
  submitFormOf,
} from "./session.ts";

/** A running Chromium: its context, and the address of the extension's root, ending in a slash. */
export interface RunningChromium {
  context: BrowserContext;
  own: string;
  close(): Promise<void>;
}

/** Starts Chromium with the extension, in a profile of its own. Throws NoBrowser where there is none. */
export async function launchChromium(options: SessionOptions): Promise<RunningChromium> {
  const executablePath = findBrowser("chromium");
  const profile = await mkdtemp(join(tmpdir(), "fieldguide-"));
  const removeProfile = () => rm(profile, { recursive: true, force: true, maxRetries: 5 });
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      // Playwright's own headless mode has no extensions; the switch below has.
      headless: false,
      ignoreDefaultArgs: ["--disable-extensions"],
      args: switches(options),
      viewport: options.visible ? null : { width: 1280, height: 900 },
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
    });
    // Whoever closes it, nothing stays behind.
    context.once("close", () => void removeProfile());
    return {
      context,
      own: await extensionRoot(context),
      async close() {
        await context.close();
        await removeProfile();
      },
    };
  } catch (error) {
    await removeProfile();
    throw error;
  }
}

/** Starts Chromium with the extension, as a session. Throws NoBrowser where there is none. */
export async function openChromium(options: SessionOptions): Promise<Session> {
  const { context, own, close } = await launchChromium(options);
  try {
    const desk = await context.newPage();
    await desk.goto(`${own}extension/welcome/index.html`);
    await desk.evaluate(skipWelcome);
    await closeOthers(context, desk);
    return {
      browser: "chromium",
      version: context.browser()?.version() ?? "",
      desk: { evaluate: (run, arg) => desk.evaluate(run as never, arg as never) },
      async open(url, timeout) {
        const page = await newTab(context, desk);
        try {
          await page.handle.goto(url, { waitUntil: "load", timeout });
        } catch (error) {
          await page.handle.close();
          throw error;
        }
        return sessionPage(page);
      },
      async openOwn(path, size) {
        const page = await newTab(context, desk);
        await page.handle.setViewportSize(size);
        await page.handle.goto(own + path);
        return sessionPage(page);
      },
      closed: new Promise<void>((gone) => {
        context.once("close", () => gone());
      }),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function switches({ extension, visible, resolve, locale }: SessionOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=DialMediaRouteProvider",
    ...(visible ? [] : ["--headless=new", "--disable-gpu"]),
    ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
    ...(locale === undefined ? [] : [`--lang=${locale}`]),
    // Hosts that the browser only opens encrypted reach a local server all the same.
    ...(resolve === undefined
      ? []
      : [`--host-resolver-rules=${resolve}`, "--ignore-certificate-errors"]),
  ];
}

/** Address of the extension's root, ending in a slash: from its background worker. */
async function extensionRoot(context: BrowserContext): Promise<string> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent("serviceworker", { timeout: 30_000 }));
  return worker.url().replace(/^([a-z-]+:\/\/[^/]+\/).*$/, "$1");
}

/** Tabs that were there at the start: the browser's blank one, and our welcome page. */
async function closeOthers(context: BrowserContext, keep: Page): Promise<void> {
  for (const page of context.pages()) if (page !== keep) await page.close();
}

interface Tab {
  handle: Page;
  tab: number;
}

/** Opens a blank tab and finds out its id: the one that was not there before. */
async function newTab(context: BrowserContext, desk: Page): Promise<Tab> {
  const before = await desk.evaluate(blankTabs);
  const handle = await context.newPage();
  const tab = (await desk.evaluate(blankTabs)).find((id) => !before.includes(id));
  if (tab === undefined) throw new Error("the new tab has no id");
  return { handle, tab };
}

function sessionPage({ handle: page, tab }: Tab): SessionPage {
  const find = async ({ selector, frame }: FillTarget): Promise<ElementHandle | null> => {
    // Playwright's selectors look into open shadow roots by themselves.
    const inner = selector.replaceAll(" >>> ", " ");
    for (const candidate of page.frames()) {
      const origin = await candidate.evaluate(() => `${self.origin}/`).catch(() => "");
      if (origin !== frame) continue;
      const element = await candidate.$(`css=${inner}`).catch(() => null);
      if (element !== null) return element;
    }
    return null;
  };
  let filled: ElementHandle | undefined;
  return {
    tab,
    url: () => page.url(),
    content: () => page.content(),
    evaluate: (run, arg) => page.evaluate(run as never, arg as never),
    async control(target) {
      const element = await find(target);
      return element === null ? null : element.evaluate(readControl as never);
    },
    async fill(target, control, value) {
      const element = await find(target);
      if (element === null) return;
      filled = element;
      if (control.type === "select") await element.selectOption(value, { timeout: 3000 });
      else if (control.type === "radio" || control.type === "checkbox") {
        await element.check({ timeout: 3000 });
      } else {
        await element.focus();
        await page.keyboard.type(value, { delay: keyDelay });
        await page.keyboard.press("Tab");
      }
    },
    submit: async () => void (await filled?.evaluate(submitFormOf as never)),
    press: (key) => page.keyboard.press(key),
    click: (x, y) => page.mouse.click(x, y),
    screenshot: async (path) => void (await page.screenshot({ path, fullPage: false })),
    close: () => page.close(),
  };
}
