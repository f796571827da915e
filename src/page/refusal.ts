import type { AboutWords } from "./about-words.ts";
import { findDialog } from "./consent-dialog.ts";
import { boundedText, readDom } from "./dom.ts";
import { watchResources } from "./resources.ts";

/** What was under way when the person refused, and what tells of the refusal itself, is over after so long (ms). */
const settling = 1500;
const mostHosts = 40;

/**
 * Waits for the person to refuse in a dialog, and then tells which hosts the page still asks for something.
 *
 * @param asking words by which pages speak, while a dialog asks; else undefined
 * @param told gets all hosts so far
 */
export function watchRefusal(
  doc: Document,
  asking: () => AboutWords | undefined,
  told: (hosts: readonly string[]) => void,
  signal: AbortSignal,
): void {
  const view = doc.defaultView;
  if (view === null) return;
  const dom = readDom(view);
  const ended = new AbortController();
  signal.addEventListener("abort", () => ended.abort());
  doc.addEventListener(
    "click",
    (event) => {
      const words = event.isTrusted ? asking() : undefined;
      if (words === undefined) return;
      const path = event.composedPath();
      const button = path.find(
        (one) => one instanceof view.Element && one.matches("button, [role=button], a, input"),
      ) as Element | undefined;
      if (button === undefined) return;
      const said = `${boundedText(dom, button, 60)} ${dom.tag(button) === "input" ? dom.attribute(button, "value") : ""}`;
      const box = findDialog(dom, doc, view, words)?.box;
      if (box === undefined || !path.includes(box) || !words.refuse.test(said)) return;
      ended.abort();
      const since = view.performance.now() + settling;
      watchResources(
        (hosts) => {
          const others = [...hosts.keys()].filter((host) => host !== view.location.hostname);
          if (others.length > 0) told(others.slice(0, mostHosts));
        },
        signal,
        since,
      );
    },
    { capture: true, passive: true, signal: ended.signal },
  );
}
