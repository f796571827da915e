import browser from "webextension-polyfill";
import type { FieldBoxes } from "../../src/page/boxes.ts";

/** The whole message: there is nothing else to say. */
export const question = "field-boxes";

/** Tells one of our own pages where typed text may stand in this frame. Nobody else can ask. */
export function onBoxesAsked(boxes: () => FieldBoxes | null): void {
  browser.runtime.onMessage.addListener(((raw: unknown, sender: browser.Runtime.MessageSender) =>
    raw === question && sender.id === browser.runtime.id && sender.tab === undefined
      ? Promise.resolve(boxes())
      : undefined) as never);
}
