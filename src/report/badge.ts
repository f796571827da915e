import type { Verdict } from "./shapes.ts";

/** The toolbar button: its shape, and the text key of its title. */
export interface Badge {
  mark: "mark" | "saw";
  title: "toolbar_quiet" | "toolbar_note" | "toolbar_saw";
}

/**
 * The mark changes only for what is worth a look and was seen or is likely: never for what a page merely asks.
 *
 * @param marks false: never, the person wants it quiet; the title says it all the same
 */
export function badgeOf({ level, confidence }: Verdict, marks = true): Badge {
  if (level >= 2 && confidence !== "possible")
    return { mark: marks ? "saw" : "mark", title: "toolbar_saw" };
  return { mark: "mark", title: level === 0 ? "toolbar_quiet" : "toolbar_note" };
}
