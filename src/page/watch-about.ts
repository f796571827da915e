import { type AboutPage, hasMuchToSay, nothingSaid, readAbout } from "./about.ts";
import { type AboutWords, readWords } from "./about-words.ts";
import { watchRefusal } from "./refusal.ts";
import type { PageScan } from "./scan.ts";

/** Reads what a page says beside its fields, some time after they were read. */
export interface AboutWatch {
  /** The fields were read anew: the page may say something else as well. */
  scanned(scan: PageScan): void;
}

/** Shortest time between two readings, in milliseconds, and how much longer each further one waits. */
const pause = 400;
const longer = 150;
/** A page that loads is read a little later; one that never ends loading all the same. */
const whileLoading = 1000;
const mostDelays = 3;
/** A page that changes all the time is not read again after so many times. */
const mostReadings = 60;

/**
 * @param told gets what changed
 * @param loadWords gets the words that pages speak about it by; called when there is something to
 *   read. Where it rejects, the next change tries again.
 */
export function watchAbout(
  doc: Document,
  told: (about: AboutPage) => void,
  signal: AbortSignal,
  loadWords: () => Promise<Readonly<Record<string, string>>>,
): AboutWatch {
  const view = doc.defaultView;
  const touched = new WeakSet<Element>();
  let latest: PageScan | undefined;
  let waiting = false;
  let readings = 0;
  let delays = 0;
  let last = nothingSaid;
  let words: AboutWords | undefined;
  let afterNo: readonly string[] = [];

  watchRefusal(
    doc,
    () => (last.dialog?.open === true ? words : undefined),
    (hosts) => {
      afterNo = hosts;
      last = { ...last, afterNo };
      told(last);
    },
    signal,
  );

  doc.addEventListener(
    "click",
    ({ isTrusted, target }) => {
      if (isTrusted && target !== null) touched.add(target as Element);
    },
    { capture: true, passive: true, signal },
  );

  function read(): void {
    if (doc.readyState !== "complete" && delays < mostDelays) {
      delays += 1;
      setTimeout(read, whileLoading);
      return;
    }
    waiting = false;
    if (view === null || latest === undefined || signal.aborted) return;
    // What frames without fields say is mostly an advertisement's.
    if (view.parent !== view && latest.fields.length === 0) return;
    readings += 1;
    if (words === undefined) {
      if (hasMuchToSay(doc, view, latest)) load();
      return;
    }
    let now: AboutPage;
    try {
      now = readAbout(doc, view, latest, words, touched);
    } catch {
      // The document went away or fights back: the next change reads it anew.
      return;
    }
    // A dialog that was answered was there all the same.
    if (now.dialog === null && last.dialog !== null) {
      now = { ...now, dialog: { ...last.dialog, open: false } };
    }
    now = { ...now, afterNo };
    if (JSON.stringify(now) === JSON.stringify(last)) return;
    last = now;
    told(now);
  }

  function load(): void {
    loadWords().then(
      (written) => {
        words = readWords(written);
        read();
      },
      () => undefined,
    );
  }

  return {
    scanned(scan) {
      latest = scan;
      if (waiting || readings >= mostReadings) return;
      waiting = true;
      setTimeout(read, pause + readings * longer);
    },
  };
}
