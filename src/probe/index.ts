import { knowPage } from "./caller.ts";
import { countCalls } from "./calls.ts";
import type { ProbeEnd } from "./channel.ts";
import { apply, createWeakMap, ownProperty } from "./intrinsics.ts";
import type { Kit, Part } from "./kit.ts";
import { rememberPut, watchMaking } from "./making.ts";
import { watchReach } from "./reach.ts";
import { followReads } from "./reads.ts";
import type { Realm } from "./realm.ts";
import { followShapes } from "./shapes.ts";
import { followSinks } from "./sinks.ts";
import { createTally } from "./tally.ts";
import { hideSources } from "./wrap.ts";

/** Most windows that one probe watches. */
const mostWindows = 200;

/** Everything the probe watches for. */
const parts: readonly Part[] = [countCalls, followSinks, followReads, followShapes, watchMaking];

/**
 * Starts watching what scripts do in a window, and in those same-origin windows that they may reach
 * before a probe of their own runs there. Has to run before any page script. Never throws into the
 * page, and leaves nothing there that looks different from the browser's own.
 *
 * Says on topic `facts`, at most every 300 ms, a JSON text: an array of `BehaviourFact` with totals
 * since the start of those facts that have changed. Hears the words `watch-on` and `watch-off`.
 *
 * @param window the page's window, in the page's own world
 */
export function startProbe(window: Realm, { say, point, onWord }: ProbeEnd): void {
  const { setTimeout } = window;
  const later: Kit["later"] = (task, ms) => void apply(setTimeout, window, [task, ms]);
  const tally = createTally((text) => say("facts", text), later);
  const kit: Kit = {
    first: window,
    say,
    point,
    tally,
    later,
    watching: false,
    following: false,
  };
  const seen = createWeakMap<object, true>();
  let windows = 0;

  knowPage(window.location.href);
  watch(window);
  window.addEventListener("pagehide", tally.tell);
  window.document.addEventListener("visibilitychange", tally.tell);
  onWord((word) => {
    if (word === "watch-on") kit.watching = true;
    if (word === "watch-off") kit.watching = false;
    if (word === "follow") kit.following = true;
  });

  function watch(realm: Realm): void {
    // What hides the others is there already: a probe of its own runs in that window.
    if (!hideSources(realm)) return;
    windows += 1;
    for (let index = 0; index < parts.length; index += 1) (parts[index] as Part)(realm, kit);
    watchReach(realm, reached, rememberPut(realm));
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
