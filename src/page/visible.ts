import { isElement } from "./dom.ts";
import type { LabelledDom } from "./survey.ts";

/**
 * `shown`: a person sees it. `waiting`: not drawn at all, as in a tab or step that is not open.
 * `hidden`: drawn, so that a browser would fill it, but out of people's sight.
 */
export type Sight = "shown" | "waiting" | "hidden";

/** Smaller boxes cannot be used by a person. */
const smallest = 3;

const transparent = { opacityProperty: true, visibilityProperty: true } as const;

/** Controls that pages often draw anew: the real one is shrunk and its label is what people see. */
const redrawn = new Set(["file", "radio", "checkbox"]);

function boxHidden(view: Window, element: Element): boolean {
  const { left, right, bottom, width, height } = element.getBoundingClientRect();
  if (width < smallest || height < smallest) return true;
  const across = view.scrollX;
  const above = bottom <= 0 && bottom + view.scrollY <= 0;
  return above || right + across <= 0 || left + across > 20_000;
}

function clipped(view: Window, element: Element): boolean {
  const { clip, clipPath } = view.getComputedStyle(element);
  return (
    (clip !== "auto" && /^rect\((0(px)?,? ?){4}\)|rect\(1px,? 1px,? 1px,? 1px\)/.test(clip)) ||
    (clipPath !== "none" && /inset\((50|100)%/.test(clipPath))
  );
}

/** Stands it in a box of no size that shows nothing of what lies outside? */
function shutIn(view: Window, element: Element): boolean {
  for (let at = element.parentElement, depth = 0; at !== null && depth < 3; depth++) {
    // What is only folded up keeps its width, and opens.
    if (at.clientWidth < smallest && at.clientHeight < smallest) {
      const style = view.getComputedStyle(at);
      // Most boxes without a size are lines of text: each value costs, so the telling one comes first.
      const { display } = style;
      if (display !== "inline" && display !== "contents" && style.overflow === "hidden")
        return true;
    }
    at = at.parentElement;
  }
  return false;
}

function drawn(element: Element, options?: CheckVisibilityOptions): boolean {
  return typeof element.checkVisibility !== "function" || element.checkVisibility(options);
}

const concealed = (view: Window, element: Element): boolean =>
  boxHidden(view, element) || clipped(view, element) || shutIn(view, element);

/** Is an element out of sight although it is drawn? */
function outOfSight(view: Window, element: Element): boolean {
  return !drawn(element, transparent) || concealed(view, element);
}

/**
 * Tells whether people see a field. Where the document has no layout at all (a document that was
 * only parsed), only the markup counts.
 */
export function sightOf(dom: LabelledDom, view: Window, element: Element, laidOut: boolean): Sight {
  const clear = drawn(element, transparent);
  if (!clear && !drawn(element)) {
    const stands = proxies(dom, element).some((one) => laidOut && !outOfSight(view, one));
    const again = redrawn.has(dom.attribute(element, "type").toLowerCase());
    return (again || dom.tag(element) === "select") && stands ? "shown" : "waiting";
  }
  if (dom.closest(element, "[hidden], [inert]") !== null) return "waiting";
  if (!laidOut) {
    for (let at: Node | null = element; isElement(at); at = dom.parent(at))
      if (/(^|;)\s*display\s*:\s*none/i.test(dom.attribute(at, "style"))) return "waiting";
    return "shown";
  }
  if (clear && !concealed(view, element)) return "shown";
  if (!drawn(element, { visibilityProperty: true })) return "waiting";
  return proxies(dom, element).some((one) => drawn(one, transparent) && !outOfSight(view, one))
    ? "shown"
    : "hidden";
}

/** A list to choose from is drawn by the boxes around a transparent line to type into. */
function boxesAround(dom: LabelledDom, element: Element): Element[] {
  const boxes: Element[] = [];
  for (let at = dom.parent(element); isElement(at) && boxes.length < 3; at = dom.parent(at))
    boxes.push(at);
  return boxes;
}

/** What stands for a control that is drawn anew: its labels, or what follows a shrunk list. */
function proxies(dom: LabelledDom, element: Element): Element[] {
  if (redrawn.has(dom.attribute(element, "type").toLowerCase())) {
    const parent = dom.parent(element);
    return [...dom.labels(element), ...(isElement(parent) ? [parent] : [])];
  }
  const listed = dom.attribute(element, "aria-autocomplete").toLowerCase() === "list";
  if (listed || dom.attribute(element, "role").toLowerCase() === "combobox")
    return boxesAround(dom, element);
  if (dom.tag(element) !== "select") return [];
  for (let at = dom.next(element); at !== null; at = dom.next(at)) if (isElement(at)) return [at];
  return [];
}
