import { createKnowledge, type Lexicon } from "../fields/index.ts";
import { shapeOf } from "../fields/shape.ts";
import type { KindId } from "../kinds/index.ts";
import { isElement, readDom } from "./dom.ts";
import { controlOf } from "./find.ts";
import { emptyScan, type PageScan, type ScanContext, scanPage } from "./scan.ts";

/** Longest stretch of work before the page gets its turn, in milliseconds. */
const slice = 8;
/** Waits so long after a change before reading again, and longer after long scans. */
const pause = 200;
const pausePerScan = 10;
const longestPause = 5000;
/** A scan that worked longer than this in all stops and says so. */
const mostWork = 3000;

/** Changes that can bring up, hide or rename a field. */
const attributes = [
  "aria-hidden",
  "aria-label",
  "autocomplete",
  "class",
  "contenteditable",
  "disabled",
  "hidden",
  "id",
  "inert",
  "name",
  "open",
  "placeholder",
  "readonly",
  "role",
  "style",
  "type",
];

/** What {@link watchPage} tells. */
export interface PageListener {
  scan(scan: PageScan): void;
  /** Once for each kind: the person typed into a field that asks for it. */
  typed(kind: KindId): void;
  /**
   * Each time that the person changed what stands in a field of a known kind, before the page hears of it.
   * `done`: the field was left, or its answer chosen.
   */
  touched?(kind: KindId, element: Element, done: boolean): void;
  /** The person begins to type in any field at all. */
  begins?(): void;
}

/**
 * Reads the fields of a document now and again as it changes, until the signal aborts. Works in
 * short slices and never throws into the page. A frame runs its own.
 *
 * @param loadWords gets the lexicons; called when the first field turns up, since most frames have
 *   none. Where it rejects, the next change tries again.
 */
export function watchPage(
  doc: Document,
  on: PageListener,
  signal: AbortSignal,
  loadWords: () => Promise<readonly Lexicon[]>,
): void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return;
  const roots = new WeakSet<Node>();
  const told = new Set<KindId>();
  let kinds = new WeakMap<Element, KindId | null>();
  let reading = new WeakMap<Element, KindId | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Generator<void> | undefined;
  let scan = emptyScan();
  let again = false;
  let wait = pause;
  let begun = false;

  const observer = new view.MutationObserver(() => soon());
  const watched = { subtree: true, childList: true, attributes: true, attributeFilter: attributes };
  let loading = false;
  const context: ScanContext = {
    dom: readDom(view),
    doc,
    know: undefined,
    wants() {
      if (loading) return;
      loading = true;
      loadWords()
        .then((lexicons) => {
          context.know = createKnowledge(lexicons);
          soon();
        })
        .catch(() => undefined)
        .finally(() => {
          loading = false;
        });
    },
    shaped: new WeakMap(),
    onRoot(root) {
      if (roots.has(root)) return;
      roots.add(root);
      observer.observe(root, watched);
    },
    onField: (element, kind) => reading.set(element, kind),
  };

  function soon(): void {
    if (running !== undefined) again = true;
    else timer ??= setTimeout(start, wait);
  }

  function start(): void {
    timer = undefined;
    reading = new WeakMap();
    scan = emptyScan();
    running = scanPage(context, scan);
    work(0);
  }

  function finish(worked: number): void {
    running = undefined;
    kinds = reading;
    wait = Math.min(longestPause, Math.max(pause, worked * pausePerScan));
    on.scan(scan);
    if (again) {
      again = false;
      soon();
    }
  }

  /** One slice of the running scan. */
  function work(before: number): void {
    if (signal.aborted || running === undefined) return;
    const began = performance.now();
    try {
      for (;;) {
        const step = running.next();
        const spent = performance.now() - began;
        if (step.done || before + spent > mostWork) {
          if (!step.done) scan.notRead.push("time");
          finish(before + spent);
          return;
        }
        if (spent > slice) {
          setTimeout(work, 0, before + spent);
          return;
        }
      }
    } catch {
      // The document went away or fights back mid-scan: the next change reads it anew.
      running = undefined;
    }
  }

  const isLine = (field: Element) =>
    context.dom.tag(field) === "input" && controlOf(context.dom, field) === "text";

  function onInput(event: Event): void {
    const [element] = event.composedPath();
    if (!event.isTrusted || !isElement((element ?? null) as Node | null)) return;
    const field = element as Element;
    if (!begun) {
      begun = true;
      on.begins?.();
    }
    let kind = kinds.get(field);
    if (kind === undefined && event.type === "change" && isLine(field)) {
      kind = shapeOf((field as HTMLInputElement).value);
      if (kind !== undefined) {
        context.shaped.set(field, kind);
        soon();
      }
    }
    if (kind === undefined || kind === null) return;
    on.touched?.(kind, field, event.type === "change");
    if (told.has(kind)) return;
    told.add(kind);
    on.typed(kind);
  }

  const listen = { capture: true, passive: true, signal };
  doc.addEventListener("input", onInput, listen);
  doc.addEventListener("change", onInput, listen);
  // Style sheets can open a tab or a step without changing the document.
  for (const type of ["click", "toggle", "transitionend"]) doc.addEventListener(type, soon, listen);
  observer.observe(doc, watched);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(timer);
    running = undefined;
  });
  start();
}
