import browser from "webextension-polyfill";
import type { Sender } from "../../src/messages/protocol.ts";

/** What the browser vouches for about a message's sender. */
export interface SenderFacts {
  from: Sender;
  tab: number;
  frame: number;
  /** The document's own id, where the browser gives one. */
  document: string | null;
  /** Origin of the document, with a slash. */
  origin: string;
  /** Address of the tab's top page; null where the browser keeps it to itself. */
  page: string | null;
  private: boolean;
}

const own = browser.runtime.getURL("");

/** Turns the browser's account of a sender into facts; null for anybody who may say nothing. */
function senderFacts(sender: browser.Runtime.MessageSender): SenderFacts | null {
  if (sender.id !== browser.runtime.id) return null;
  const url = sender.url ?? "";
  const { documentId, origin } = sender as { documentId?: string; origin?: string };
  const place = {
    tab: sender.tab?.id ?? -1,
    frame: sender.frameId ?? 0,
    document: documentId ?? null,
    page: sender.tab?.url ?? null,
    private: sender.tab?.incognito ?? false,
  };
  if (url.startsWith(own)) return { from: "ui", origin: own, ...place };
  if (sender.tab?.id === undefined) return null;
  return { from: "frame", origin: `${origin ?? originOf(url)}/`, ...place };
}

function originOf(url: string): string {
  try {
    return new URL(url).origin;
  } catch {
    return "null";
  }
}

/**
 * Answers messages. What the callback leaves undefined gets silence. Must be called while the worker starts.
 */
export function onMessage(
  answer: (raw: unknown, sender: SenderFacts | null) => Promise<unknown> | undefined,
): void {
  browser.runtime.onMessage.addListener(((raw: unknown, sender: browser.Runtime.MessageSender) =>
    answer(raw, senderFacts(sender))) as never);
}

/** Which browser this is: they build their pages' addresses differently. */
export const browserName: "chromium" | "firefox" = own.startsWith("moz-extension:")
  ? "firefox"
  : "chromium";
