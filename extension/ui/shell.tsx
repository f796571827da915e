import { effect, type ReadonlySignal, signal } from "@preact/signals";
import { type ComponentChildren, createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Policy } from "../../src/messages/policy.ts";
import type { DataOf, MessageType, ReplyOf } from "../../src/messages/protocol.ts";
import { languageOf, type Settings } from "../../src/messages/settings.ts";
import type { TextKey, Texts } from "../../src/text/index.ts";
import { loadTexts } from "./texts.ts";

/** What a page needs of the browser; `extension/browser` has it, tests bring their own. */
export interface Host {
  ask<Type extends MessageType>(type: Type, data: DataOf<Type>): Promise<ReplyOf<Type>>;
  loadSettings(): Promise<Settings>;
  loadPolicy(): Promise<Policy>;
  saveSettings(change: Partial<Settings>): Promise<Settings>;
  onSettings(callback: (settings: Settings) => void): () => void;
  openPage(page: "dashboard" | "welcome", hash?: string): Promise<void>;
  /** Opens the side panel, in answer to a press; absent where there is none to open. */
  openPanel?(): void;
  uiLanguage(): string;
}

/** What every view of a page can reach: the browser, the person's choices, and the words. */
export interface Shell extends Pick<Host, "ask" | "openPage" | "openPanel"> {
  readonly settings: ReadonlySignal<Settings>;
  /** What is not the person's to choose. */
  readonly policy: ReadonlySignal<Policy>;
  readonly texts: ReadonlySignal<Texts>;
  change(change: Partial<Settings>): Promise<void>;
}

/**
 * Loads settings and words, and follows both when they change in whichever page.
 *
 * @param title text that names the page in the browser's tab
 */
export async function createShell(host: Host, title: TextKey): Promise<Shell> {
  const [loaded, chosen] = await Promise.all([host.loadSettings(), host.loadPolicy()]);
  const settings = signal(loaded);
  const policy = signal(chosen);
  const spoken = () => languageOf(settings.value.language, host.uiLanguage());
  const texts = signal(await loadTexts(spoken()));

  effect(() => {
    const language = spoken();
    if (language === texts.peek().language) return;
    void loadTexts(language).then((loaded) => {
      // Another choice may have been made while this one loaded.
      if (spoken() === language) texts.value = loaded;
    });
  });
  effect(() => {
    document.documentElement.lang = texts.value.tag;
    document.title = texts.value.t(title);
  });
  host.onSettings((changed) => {
    settings.value = changed;
    void host.loadPolicy().then((now) => {
      policy.value = now;
    });
  });

  return {
    ask: host.ask,
    openPage: host.openPage,
    ...(host.openPanel && { openPanel: host.openPanel }),
    settings,
    policy,
    texts,
    async change(change) {
      settings.value = await host.saveSettings(change);
    },
  };
}

const ShellContext = createContext<Shell | null>(null);

/** Puts the shell within reach of every view inside. */
export function ShellProvider({ shell, children }: { shell: Shell; children: ComponentChildren }) {
  return <ShellContext.Provider value={shell}>{children}</ShellContext.Provider>;
}

/** The shell of the page. @throws Error outside of a `ShellProvider` */
export function useShell(): Shell {
  const shell = useContext(ShellContext);
  if (shell === null) throw new Error("no shell");
  return shell;
}

/** The words of the chosen language; views that use them follow when it changes. */
export const useTexts = (): Texts => useShell().texts.value;
