import type polyfilled from "webextension-polyfill";

/**
 * The browser's own interface, which answers with promises in both browsers. For what runs in every frame
 * of every page: the polyfill is as large as a third of the rest.
 */
const { browser, chrome } = globalThis as unknown as Record<
  "browser" | "chrome",
  typeof polyfilled | undefined
>;

export const api = (browser?.runtime?.id === undefined ? chrome : browser) as typeof polyfilled;

/**
 * Answers messages in the moment they come: the one way in which the browsers agree.
 *
 * @param answer null where the message is for somebody else
 */
export function answerAtOnce(
  answer: (raw: unknown, sender: polyfilled.Runtime.MessageSender) => { answer: unknown } | null,
): void {
  const listener = (
    raw: unknown,
    sender: polyfilled.Runtime.MessageSender,
    reply: (answer: unknown) => void,
  ): void => {
    const own = answer(raw, sender);
    if (own !== null) reply(own.answer);
  };
  api.runtime.onMessage.addListener(listener as never);
}
