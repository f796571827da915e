import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer, {
  type Browser,
  type ElementHandle,
  type KeyInput,
  type Page,
} from "puppeteer-core";
import { findBrowser } from "./browsers.ts";
import { parseResolve, startProxy } from "./proxy.ts";
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

/** The add-on's id in its manifest, and the address that we give it beforehand. */
const addOn = "fieldguide@fieldguide.invalid";

/** Starts Firefox with the extension, in a profile of its own. Throws NoBrowser where there is none. */
export async function openFirefox(options: SessionOptions): Promise<Session> {
  const executablePath = findBrowser("firefox");
  const proxy =
    options.resolve === undefined ? null : await startProxy(parseResolve(options.resolve));
  const profile = await mkdtemp(join(tmpdir(), "fieldguide-"));
  const uuid = crypto.randomUUID();
  const own = `moz-extension://${uuid}/`;
  let browser: Browser | undefined;
  const close = async () => {
    await browser?.close();
    await proxy?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath,
      headless: !options.visible,
      userDataDir: profile,
      acceptInsecureCerts: true,
      // Pages of extensions are privileged: without this they cannot be opened from here.
      args: ["--remote-allow-system-access"],
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      defaultViewport: options.visible ? null : { width: 1280, height: 900 },
      extraPrefsFirefox: preferences(options, uuid, proxy?.port),
    });
    const started = browser;
    await started.installExtension(options.extension);
    const desk = await started.newPage();
    await openOwnPage(desk, `${own}extension/welcome/index.html`);
    await desk.evaluate(skipWelcome);
    for (const page of await started.pages()) if (page !== desk) await page.close();
    return {
      browser: "firefox",
      version: (await started.version()).replace(/^firefox\//i, ""),
      desk: { evaluate: (run, arg) => desk.evaluate(run as never, arg as never) },
      async open(url, timeout) {
        const { page, tab } = await newTab(started, desk);
        try {
          await page.goto(url, { waitUntil: "load", timeout });
        } catch (error) {
          await page.close();
          throw error;
        }
        return sessionPage(page, tab);
      },
      async openOwn(path, size) {
        const { page, tab } = await newTab(started, desk);
        // Older versions set the size, and then do not know how a screen is turned.
        await page.setViewport(size).catch(() => undefined);
        await openOwnPage(page, own + path);
        return sessionPage(page, tab);
      },
      closed: new Promise((gone) => started.once("disconnected", () => gone(undefined))).then(
        close,
      ),
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function preferences(
  { locale, trusted = [] }: SessionOptions,
  uuid: string,
  proxyPort: number | undefined,
): Record<string, unknown> {
  return {
    "dom.securecontext.allowlist": trusted.join(","),
    // It would ask whether a form may go to a host that does not count so.
    "security.warn_submit_secure_to_insecure": false,
    "extensions.webextensions.uuids": JSON.stringify({ [addOn]: uuid }),
    // The tool asks for every site in its manifest; Firefox would have the person confirm it.
    "extensions.originControls.grantByDefault": true,
    "datareporting.policy.dataSubmissionEnabled": false,
    "app.normandy.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    ...(locale === undefined
      ? {}
      : { "intl.accept_languages": locale, "intl.locale.requested": locale }),
    ...(proxyPort === undefined
      ? {}
      : {
          "network.proxy.type": 1,
          "network.proxy.http": "127.0.0.1",
          "network.proxy.http_port": proxyPort,
          "network.proxy.ssl": "127.0.0.1",
          "network.proxy.ssl_port": proxyPort,
          "network.proxy.no_proxies_on": "",
          "network.proxy.allow_hijacking_localhost": true,
        }),
  };
}

/** Opens a page of the extension. The driver never hears that it has loaded, so the page itself is asked. */
async function openOwnPage(page: Page, url: string): Promise<void> {
  void page.goto(url, { timeout: 1000 }).catch(() => undefined);
  for (let tries = 0; tries < 200; tries += 1) {
    await new Promise((later) => setTimeout(later, 50));
    const loaded = await page
      .evaluate((wanted) => location.href === wanted && document.readyState === "complete", url)
      .catch(() => false);
    if (loaded) return;
  }
  throw new Error(`the extension's page did not open: ${new URL(url).pathname}`);
}

/** Opens a blank tab and finds out its id: the one that was not there before. */
async function newTab(browser: Browser, desk: Page): Promise<{ page: Page; tab: number }> {
  const before = await desk.evaluate(blankTabs);
  const page = await browser.newPage();
  const tab = (await desk.evaluate(blankTabs)).find((id) => !before.includes(id));
  if (tab === undefined) throw new Error("the new tab has no id");
  return { page, tab };
}

function sessionPage(page: Page, tab: number): SessionPage {
  const find = async ({ selector, frame }: FillTarget): Promise<ElementHandle | null> => {
    for (const candidate of page.frames()) {
      const origin = await candidate.evaluate(() => `${self.origin}/`).catch(() => "");
      if (origin !== frame) continue;
      const element = await candidate.$(selector).catch(() => null);
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
      if (control.type === "select") await element.select(value);
      else if (control.type === "radio" || control.type === "checkbox") await element.click();
      else {
        await element.focus();
        await page.keyboard.type(value, { delay: keyDelay });
        await page.keyboard.press("Tab");
      }
    },
    submit: async () => void (await filled?.evaluate(submitFormOf as never)),
    press: (key) => page.keyboard.press(key as KeyInput),
    click: (x, y) => page.mouse.click(x, y),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    close: () => page.close(),
  };
}
