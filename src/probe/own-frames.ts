import { apply, defineProperty, exec, indexOf, ownProperty, slice } from "./intrinsics.ts";
import { nameOf, stackAbove } from "./sites.ts";

/**
 * The name that this file goes by in stacks; undefined where it goes by none. V8 is asked for it in parts:
 * to write out a stack it would read the whole file again, for the lines, in every frame of every page.
 */
export const own = ((): string | undefined => {
  const here = (): ReturnType<typeof stackAbove> => stackAbove(here);
  const { sites, text } = here();
  if (sites === null) return exec(/(?:[(@]|at )(\S+?):\d+:\d+\)?$/m, text)?.[1];
  const name = sites[0] && nameOf(sites[0]);
  return typeof name === "string" && name !== "" ? name : undefined;
})();

/**
 * Takes the probe's own frames out of an error that the browser threw through a wrapper. Only where
 * the stack is the error's own property, so that nothing is added to it.
 */
export function hideOwnFrames(error: unknown): void {
  if (own === undefined || typeof error !== "object" || error === null) return;
  try {
    takeOut(own, error);
  } catch {
    // The error is the page's own, and breaks when it is looked at.
  }
}

function takeOut(own: string, error: object): void {
  const property = ownProperty(error, "stack");
  if (property === undefined) return;
  const stack = property.get === undefined ? property.value : apply(property.get, error, []);
  if (typeof stack !== "string" || indexOf(stack, own) < 0) return;
  const clean = withoutLines(stack, own);
  if (property.set !== undefined) apply(property.set, error, [clean]);
  else {
    property.value = clean;
    defineProperty(error, "stack", property);
  }
}

/** A text without the lines that hold `part`. */
function withoutLines(text: string, part: string): string {
  let kept = "";
  let from = 0;
  while (from <= text.length) {
    const end = indexOf(text, "\n", from);
    const line = slice(text, from, end < 0 ? text.length : end);
    if (indexOf(line, part) < 0) kept += (from === 0 ? "" : "\n") + line;
    if (end < 0) break;
    from = end + 1;
  }
  return kept;
}
