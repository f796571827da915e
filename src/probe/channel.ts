import { apply, create, ownProperty } from "./intrinsics.ts";

/** Names of the events; nobody else ever has their target in hand. */
const names = {
  hello: "fieldguide-hello",
  word: "fieldguide-word",
  point: "fieldguide-point",
  tell: "fieldguide-tell",
} as const;

/** The page world's end of the channel. Whatever is said before the meeting is dropped. */
export interface ProbeEnd {
  /** Says a text on a topic. */
  say(topic: string, text: string): void;
  /** Says a text about an element, which the other end gets in hand. */
  point(topic: string, element: Element, text: string): void;
  /** Calls back with each word that the content script tells. */
  onWord(hear: (word: string) => void): void;
}

/** The content script's end of the channel. */
export interface ContentEnd {
  /**
   * Tells the page's world a word. Never anything that a person typed, nor anything that a page may not
   * know of the person.
   */
  tell(word: string): void;
}

/**
 * The two worlds of a frame meet once, before any page script, and from then on share a node that is
 * in no document. Page code can neither find that node nor hear its events.
 *
 * They meet at `document.fonts`, which both worlds can reach: its events pass neither document nor
 * window, where whoever held the window before the document came may be listening. Both browsers
 * run content scripts of the page's world first, in all kinds of frames, so this end waits and the
 * other one calls. If it does not call before the page goes on, nothing is ever said.
 */
export function openProbeEnd(window: Window & typeof globalThis): ProbeEnd {
  const { CustomEvent, document, MutationObserver, SubmitEvent } = window;
  const { addEventListener, dispatchEvent, removeEventListener } = window.EventTarget.prototype;
  const detailOf = ownProperty(CustomEvent.prototype, "detail")?.get;
  const { disconnect } = MutationObserver.prototype;
  const { fonts } = document;
  let waiting = true;
  let line: EventTarget | null = null;
  let hear: (word: string) => void = () => {};

  const answer = (event: Event): void => {
    event.stopImmediatePropagation();
    line = (event as FocusEvent).relatedTarget;
    if (line !== null) apply(addEventListener, line, [names.tell, told]);
    close();
  };
  const told = (event: Event): void => {
    const word: unknown = detailOf ? apply(detailOf, event, []) : (event as CustomEvent).detail;
    if (typeof word === "string") hear(word);
  };
  const close = (): void => {
    if (!waiting) return;
    waiting = false;
    apply(removeEventListener, fonts, [names.hello, answer]);
    apply(disconnect, observer, []);
  };
  // The parser puts something in before any page script runs; a frame without a parser has the timer.
  const observer = new MutationObserver(close);
  observer.observe(document, { childList: true, subtree: true });
  window.setTimeout(close);
  fonts.addEventListener(names.hello, answer);

  function say(topic: string, text: string): void {
    if (line === null) return;
    const init: CustomEventInit = create(null);
    init.detail = `${topic} ${text}`;
    apply(dispatchEvent, line, [new CustomEvent(names.word, init)]);
  }

  return {
    say,
    point(topic, element, text) {
      if (line === null) return;
      // Of all that events carry, a submitter is the one element that no shadow root hides.
      const init: SubmitEventInit = create(null);
      init.submitter = element as HTMLElement;
      apply(dispatchEvent, line, [new SubmitEvent(names.point, init)]);
      say(topic, text);
    },
    onWord(listener) {
      hear = listener;
    },
  };
}

/**
 * The other end, in the content script's own world: hears what the probe says.
 *
 * @param hear gets every topic and text with the element it is about, if any: claims of the page's world
 */
export function openContentEnd(
  document: Document,
  hear: (topic: string, text: string, element: Element | null) => void,
): ContentEnd {
  const line = document.createTextNode("");
  let pointed: Element | null = null;
  line.addEventListener(names.point, (event) => {
    pointed = (event as SubmitEvent).submitter;
  });
  line.addEventListener(names.word, (event) => {
    const { detail } = event as CustomEvent<unknown>;
    const element = pointed;
    pointed = null;
    if (typeof detail !== "string") return;
    const end = detail.indexOf(" ");
    if (end > 0) hear(detail.slice(0, end), detail.slice(end + 1), element);
  });
  document.fonts.dispatchEvent(new FocusEvent(names.hello, { relatedTarget: line }));
  return {
    tell: (detail) => void line.dispatchEvent(new CustomEvent(names.tell, { detail })),
  };
}
