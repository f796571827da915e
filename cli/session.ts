import type { BrowserName } from "./browsers.ts";

/** How a browser is to be started. */
export interface SessionOptions {
  /** Folder of the built extension. */
  extension: string;
  /** With a window for a person to see. */
  visible?: boolean;
  /** Host names to local servers: rules as Chromium's `--host-resolver-rules` takes them. */
  resolve?: string;
  /** Language of the browser, as a BCP 47 tag. */
  locale?: string;
  /** Hosts that Firefox takes for encrypted, as both browsers do with this computer: behind a proxy it does not. */
  trusted?: readonly string[];
}

/** A real browser with the extension in it and a profile of its own, which goes when it is closed. */
export interface Session {
  browser: BrowserName;
  version: string;
  /** Opens an address in a new tab. Rejects where the page cannot be opened. */
  open(url: string, timeout: number): Promise<SessionPage>;
  /** A page of the extension that is always open, to ask the worker from. */
  desk: Pick<SessionPage, "evaluate">;
  /** Opens a page of the extension in a tab: a path below its root, with query and hash. */
  openOwn(path: string, size: { width: number; height: number }): Promise<SessionPage>;
  /** Resolves when the browser is gone, whoever closed it. */
  closed: Promise<void>;
  close(): Promise<void>;
}

/** A tab. */
export interface SessionPage {
  /** The browser's id of the tab. */
  tab: number;
  url(): string;
  /** Runs a function in the page (its text: it may use nothing from around it). */
  evaluate<Result, Arg>(run: (arg: Arg) => Result | Promise<Result>, arg: Arg): Promise<Result>;
  /** The document as text, read past whatever the page has redefined. */
  content(): Promise<string>;
  /** What stands at a selector; null where nothing does. */
  control(target: FillTarget): Promise<Control | null>;
  /** Types the value slowly, as a person would; chooses it in a select; ticks a box or radio. */
  fill(target: FillTarget, control: Control, value: string): Promise<void>;
  /** Submits the form of the field that was filled last, as pressing its button would. */
  submit(): Promise<void>;
  /** Presses a key, by its name in keyboard events. */
  press(key: string): Promise<void>;
  /** Clicks at a place in the window. */
  click(x: number, y: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
}

/** A field of the page, as a report names it. */
export interface FillTarget {
  selector: string;
  /** Origin of the frame's document, with a slash. */
  frame: string;
}

/** What a person can do with a field. */
export interface Control {
  /** `input` types by name, else `select`, `textarea` or `editable`. */
  type: string;
  /** Values of a select's options. */
  options: readonly { value: string; text: string }[];
}

/** Milliseconds between two keys: slow enough for every script that listens, and for a class to watch. */
export const keyDelay = 40;

/** Reads what a field is. Runs in the page: it uses nothing from around it. */
export const readControl = (element: Element): Control => {
  const tag = element.localName;
  return {
    type:
      tag === "input"
        ? (element as HTMLInputElement).type
        : tag === "select" || tag === "textarea"
          ? tag
          : "editable",
    options:
      tag === "select"
        ? Array.from((element as HTMLSelectElement).options, ({ value, text }) => ({ value, text }))
        : [],
  };
};

/** Submits the form that a field belongs to. Runs in the page: it uses nothing from around it. */
export const submitFormOf = (element: Element): void => {
  const form = (element as HTMLInputElement).form ?? element.closest("form");
  const button = form?.querySelector<HTMLElement>(
    "button:not([type=button]):not([type=reset]), input[type=submit], input[type=image]",
  );
  if (button) button.click();
  else form?.requestSubmit();
};

/** The browser's interface as our own pages see it: the little that is asked for from here. */
declare const chrome: {
  tabs: {
    query(filter: object): Promise<{ id?: number; url?: string }[]>;
    getCurrent(): Promise<{ id: number } | undefined>;
    remove(tab: number): Promise<void>;
  };
  extension: { getViews(filter: object): { chrome: typeof chrome }[] };
  runtime: { sendMessage(message: { type: string; data: unknown }): Promise<unknown> };
  storage: { local: { set(items: object): Promise<void> } };
};

/** Ids of the tabs that show nothing yet: a blank tab's address is kept from extensions. Runs in a page of the extension: it uses nothing from around it. */
export const blankTabs = async (): Promise<number[]> =>
  (await chrome.tabs.query({}))
    .filter(({ url = "about:blank" }) => url === "about:blank")
    .flatMap(({ id }) => id ?? []);

/**
 * Keeps the extension from opening its welcome page, which it does seconds after it was installed, and closes
 * the one that is on its way already: tabs that open later must not be taken for those that are opened from
 * here. Runs in a page of the extension: it uses nothing from around it.
 */
export const skipWelcome = async (): Promise<void> => {
  await chrome.storage.local.set({ settings: { welcomed: true } });
  for (let tries = 0; tries < 5; tries += 1) {
    for (const view of chrome.extension.getViews({ type: "tab" })) {
      const tab = Object.is(view, self) ? undefined : await view.chrome?.tabs?.getCurrent();
      if (tab !== undefined) return chrome.tabs.remove(tab.id);
    }
    await new Promise((later) => setTimeout(later, 50));
  }
};

/** Asks the background worker. Runs in a page of the extension: it uses nothing from around it. */
export const askWorker = (message: { type: string; data: unknown }): Promise<unknown> =>
  chrome.runtime.sendMessage(message);

/** Changes the settings. Runs in a page of the extension: it uses nothing from around it. */
export const setSettings = (settings: object): Promise<void> =>
  chrome.storage.local.set({ settings });
