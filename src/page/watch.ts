import { openKnowledge, type PackedKnowledge } from "../fields/index.ts";
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
/** While a page loads it changes all the time, and is in a hurry: then it is read when it rests, and seldom. */
const pauseWhileLoading = 1000;
const longestUnrest = 400;
/** So long after the last stroke is a box without words looked at for the shape of what is in it. */
const restAfterStroke = 400;
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
 * @param loadWords gets what to judge with; called when the first field turns up, since most frames have
 *   none. Where it rejects, the next change tries again.
 */
export function watchPage(
  doc: Document,
  on: PageListener,
  signal: AbortSignal,
  loadWords: () => Promise<PackedKnowledge>,
): void {
  const view = doc.defaultView;
  if (view === null || signal.aborted) return;
  const roots = new WeakSet<Node>();
  const told = new Set<KindId>();
  let kinds = new WeakMap<Element, KindId | null>();
  let reading = new WeakMap<Element, KindId | null>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let resting: ReturnType<typeof setTimeout> | undefined;
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
        .then((packed) => {
          context.know = openKnowledge(packed);
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
    else timer ??= setTimeout(start, isLoaded() ? wait : Math.max(wait, pauseWhileLoading));
  }

  const isLoaded = (): boolean => doc.readyState === "complete";

  /** Goes on when the page had its turn; while it loads, when it rests. */
  function afterwards(task: () => void): void {
    const { requestIdleCallback } = view as { requestIdleCallback?: Window["requestIdleCallback"] };
    if (isLoaded() || requestIdleCallback === undefined) setTimeout(task, 0);
    else requestIdleCallback.call(view, task, { timeout: longestUnrest });
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

  /** Reads now what was to be read later. */
  function hurry(): void {
    if (timer === undefined) return;
    clearTimeout(timer);
    start();
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
          afterwards(() => work(before + spent));
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
      hurry();
      on.begins?.();
    }
    const settled = event.type === "change";
    const kind = kinds.get(field);
    if (kind === undefined && isLine(field)) {
      clearTimeout(resting);
      if (settled) readShape(field as HTMLInputElement, true);
      else resting = setTimeout(readShape, restAfterStroke, field as HTMLInputElement, false);
    }
    tell(kind, field, settled);
  }

  function tell(kind: KindId | null | undefined, field: Element, settled: boolean): void {
    if (kind === undefined || kind === null) return;
    on.touched?.(kind, field, settled);
    if (told.has(kind)) return;
    told.add(kind);
    on.typed(kind);
  }

  /** A box that says nothing of itself may show its kind by what stands in it. */
  function readShape(field: HTMLInputElement, settled: boolean): void {
    if (signal.aborted || kinds.get(field) !== undefined) return;
    const kind = shapeOf(field.value);
    if (kind === undefined) return;
    if (context.shaped.get(field) !== kind) {
      context.shaped.set(field, kind);
      soon();
    }
    tell(kind, field, settled);
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
    clearTimeout(resting);
    running = undefined;
  });
  if (doc.readyState === "loading") {
    // Nothing is there yet.
    soon();
    doc.addEventListener("DOMContentLoaded", () => afterwards(hurry), { once: true, signal });
  } else start();
  // What waited for the page's rest need not wait on once it is there.
  if (!isLoaded())
    view.addEventListener("load", () => setTimeout(hurry, pause), { once: true, signal });
}
