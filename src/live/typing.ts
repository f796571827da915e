import type { KindId } from "../kinds/index.ts";
import type { SinkWord } from "../messages/line.ts";
import { lineLimits } from "../messages/line-limits.ts";
import { watchSubmit } from "../page/index.ts";
import type { Sent, Shaped } from "../probe/followed.ts";
import type { Outbox } from "./outbox.ts";
import { createTyped } from "./typed.ts";

/** Tells the worker what the person types, while it is typed. */
export interface Typing {
  /** The person begins to type: notes what the page says by itself. */
  begins(): void;
  /** A field of a known kind was changed; `done`: it was left, or its answer chosen. */
  touched(kind: KindId, element: Element, done: boolean): void;
  /** Scripts sent something. */
  sent(words: readonly Sent[]): void;
  /** Scripts changed the shape of something. */
  shaped(words: readonly Shaped[]): void;
  /** Kinds that stand in a field which the person typed into. */
  kindsIn(element: Element): KindId[];
  /** The field of one of these kinds that the person changed last; null where none shows. */
  fieldOf(kinds: readonly KindId[]): HTMLElement | null;
}

/** Milliseconds without a key after which a value is told. */
const pause = 120;
/** Told again so often (ms) as long as somebody may come back to the form: a worker that was stopped knows nothing. */
const again = 20_000;
const longest = 15 * 60_000;
/** Characters of the page's own text that are kept in mind. */
const mostText = 300_000;

/**
 * @param doc the frame's document
 * @param begun called at the first key in a field of a known kind, before the page hears of it
 */
export function createTyping(
  doc: Document,
  outbox: Outbox,
  begun: () => void,
  signal: AbortSignal,
): Typing {
  let pageText = "";
  let known: string[] = [];
  let submitted: number | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let keeping: ReturnType<typeof setInterval> | undefined;
  const forms = new Set<Element | null>();
  const typed = createTyped((words) => pageText.includes(plain(words)), Date.now);

  function tell(): void {
    clearTimeout(timer);
    timer = undefined;
    outbox.post({ tell: "values", values: typed.values(), submitted, known });
    keeping ??= setInterval(() => {
      if (Date.now() - typed.changedAt > longest || signal.aborted) {
        clearInterval(keeping);
        keeping = undefined;
      } else if (!doc.hidden) tell();
    }, again);
  }

  const flush = (): void => {
    if (timer !== undefined) tell();
  };

  watchSubmit(
    doc,
    (form) => forms.has(form),
    () => {
      submitted = Date.now();
      if (typed.changedAt > 0) tell();
    },
    signal,
  );
  doc.addEventListener("focusout", flush, { capture: true, passive: true, signal });
  doc.addEventListener("visibilitychange", flush, { signal });
  doc.defaultView?.addEventListener("pagehide", flush, { signal });

  return {
    begins() {
      pageText = plain((doc.body?.textContent ?? "").slice(0, mostText));
      known = [doc.title.slice(0, 1000), doc.URL.slice(0, 4000)];
    },
    touched(kind, element, done) {
      const first = typed.changedAt === 0;
      forms.add((element as HTMLInputElement).form ?? element.closest("form"));
      typed.touched(element, kind, done);
      // The first key opens the line, so that what the page does next is looked at already.
      if (first) begun();
      if (first || done) tell();
      else {
        clearTimeout(timer);
        timer = setTimeout(tell, pause);
      }
    },
    sent(words) {
      // What was typed in this very moment goes first, or nothing would be found in what was sent.
      flush();
      const fit = words.flatMap((word): SinkWord[] => {
        const { sink, url, method, scripts, body, bytes, empty, unread } = word;
        // Frames of data channels and cookies name nobody: whoever wrote them stands for it.
        const to =
          url === "" && (sink === "channel" || sink === "cookie") ? (scripts[0] ?? "") : url;
        if (!URL.canParse(to, doc.baseURI)) return [];
        const address = new URL(to, doc.baseURI).href;
        const name = method.toUpperCase();
        if (address.length > lineLimits.address || !/^[A-Z]{1,10}$/.test(name)) return [];
        return [
          {
            sink,
            url: address,
            method: name,
            scripts,
            at: Math.min(Math.max(0, word.at), Date.now()),
            ...(body === undefined ? {} : { body: body.slice(0, lineLimits.body) }),
            ...(bytes === undefined ? {} : { bytes }),
            ...(empty === undefined ? {} : { empty }),
            ...(unread === undefined ? {} : { unread }),
          },
        ];
      });
      for (let from = 0; from < fit.length; from += lineLimits.words)
        outbox.post({ tell: "sinks", words: fit.slice(from, from + lineLimits.words) });
    },
    shaped(words) {
      const about = words.flatMap(({ tap, scripts, input, bytes, bits }) => {
        const kinds = typed.kindsOf(bytes ? decoded(input) : input);
        return kinds.length === 0 ? [] : [{ tap, kinds, scripts, at: Date.now(), bits }];
      });
      if (about.length > 0) outbox.post({ tell: "taps", words: about.slice(0, lineLimits.words) });
    },
    kindsIn: typed.kindsIn,
    fieldOf: typed.fieldOf,
  };
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim().toLowerCase();

/** The text of bytes that are written one character each. */
const decoded = (bytes: string): string =>
  new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
