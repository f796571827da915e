import browser from "webextension-polyfill";

/** What a frame tells of the field on which the context menu was opened last. */
export interface FieldAnswer {
  kind: string | null;
  because: readonly string[];
}

const question = "which-field";

/** Answers which field the context menu was opened on last. In a frame. */
export const onQuestion = (answer: () => FieldAnswer): void =>
  browser.runtime.onMessage.addListener(((raw: unknown) =>
    raw === question ? Promise.resolve(answer()) : undefined) as never);

/** Asks a frame; null where it does not answer. From the worker. */
export const askFrame = (tab: number, frame: number): Promise<unknown> =>
  browser.tabs.sendMessage(tab, question, { frameId: frame }).catch(() => null);
