import { countCalls } from "./calls.ts";
import { apply, createWeakMap, ownProperty } from "./intrinsics.ts";
import { watchReach } from "./reach.ts";
import type { Realm } from "./realm.ts";
import { createTally } from "./tally.ts";
import { hideSources } from "./wrap.ts";

/** Most windows that one probe watches. */
const mostWindows = 200;

/**
 * Starts watching what scripts do in a window, and in those same-origin windows that they may reach
 * before a probe of their own runs there. Has to run before any page script. Never throws into the
 * page, and leaves nothing there that looks different from the browser's own.
 *
 * @param window the page's window, in the page's own world
 * @param say takes a JSON text, at most every 100 ms: an array of `BehaviourFact` with totals since
 *   the start of those facts that have changed
 */
export function startProbe(window: Realm, say: (text: string) => void): void {
  const { setTimeout } = window;
  const tally = createTally(say, (task, ms) => apply(setTimeout, window, [task, ms]));
  const seen = createWeakMap<object, true>();
  let windows = 0;

  watch(window);
  window.addEventListener("pagehide", tally.tell);
  window.document.addEventListener("visibilitychange", tally.tell);

  function watch(realm: Realm): void {
    // What hides the others is there already: a probe of its own runs in that window.
    if (!hideSources(realm)) return;
    windows += 1;
    countCalls(realm, tally);
    watchReach(realm, reached);
  }

  function reached(child: Window): void {
    if (windows >= mostWindows || seen.get(child)) return;
    try {
      const get = ownProperty(child, "document")?.get;
      if (get === undefined) return;
      const document: object = apply(get, child, []);
      if (seen.get(document)) return;
      seen.set(document, true);
      watch(child as Realm);
    } catch {
      // Of another origin, to which the page cannot reach either.
      seen.set(child, true);
    }
  }
}
