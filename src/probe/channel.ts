import { apply, create } from "./intrinsics.ts";

/** Names of the two events; nobody else ever has their targets in hand. */
const hello = "fieldguide-hello";
const word = "fieldguide-word";

/**
 * The two worlds of a frame meet once, before any page script, and from then on share a node that is
 * in no document. Page code can neither find that node nor hear its events.
 *
 * They meet at `document.fonts`, which both worlds can reach: its events pass neither document nor
 * window, where whoever held the window before the document came may be listening. Both browsers
 * run content scripts of the page's world first, in all kinds of frames, so this end waits and the
 * other one calls. If it does not call before the page goes on, nothing is ever said.
 *
 * @returns takes a text to say to the content end; texts before the meeting are dropped
 */
export function openProbeEnd(window: Window & typeof globalThis): (text: string) => void {
  const { CustomEvent, document, MutationObserver } = window;
  const { dispatchEvent, removeEventListener } = window.EventTarget.prototype;
  const { disconnect } = MutationObserver.prototype;
  const { fonts } = document;
  let waiting = true;
  let line: EventTarget | null = null;

  const answer = (event: Event): void => {
    event.stopImmediatePropagation();
    line = (event as FocusEvent).relatedTarget;
    close();
  };
  const close = (): void => {
    if (!waiting) return;
    waiting = false;
    apply(removeEventListener, fonts, [hello, answer]);
    apply(disconnect, observer, []);
  };
  // The parser puts something in before any page script runs; a frame without a parser has the timer.
  const observer = new MutationObserver(close);
  observer.observe(document, { childList: true, subtree: true });
  window.setTimeout(close);
  fonts.addEventListener(hello, answer);

  return (text) => {
    if (line === null) return;
    const init: CustomEventInit = create(null);
    init.detail = text;
    apply(dispatchEvent, line, [new CustomEvent(word, init)]);
  };
}

/**
 * The other end, in the content script's own world: hears what the probe says.
 *
 * @param onText gets every text, which is a claim of the page's world
 */
export function openContentEnd(document: Document, onText: (text: string) => void): void {
  const line = document.createTextNode("");
  line.addEventListener(word, (event) => {
    const { detail } = event as CustomEvent<unknown>;
    if (typeof detail === "string") onText(detail);
  });
  document.fonts.dispatchEvent(new FocusEvent(hello, { relatedTarget: line }));
}
