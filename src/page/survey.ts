import { type Dom, isElement } from "./dom.ts";

/** What one walk over a page notes, so that nobody searches the whole page again for each field. */
export interface Survey {
  /** How many fields each element close around fields holds. */
  crowd: Map<Node, number>;
  /** Labels that name a field by its id, by the document or shadow root they stand in. */
  labels: Map<Node, Map<string, Element[]>>;
  /** How often each id stands in a document or shadow root. */
  ids: Map<Node, Map<string, number>>;
  /** Fields whose label or description has this id: such a text is nobody else's. */
  claimed: Map<string, Element>;
  /** The largest box around a field that holds no other, once it was looked up. */
  boxes: Map<Element, Element>;
  /** Does a document or shadow root draw placeholders as texts, once somebody asked? */
  drawn: Map<Node, boolean>;
  /** Elements with a label somewhere inside. */
  labelled: Set<Node>;
  /** Elements with a button, a link or a picture somewhere inside. */
  acting: Set<Node>;
  /** Elements with a heading or a legend somewhere inside. */
  titled: Set<Node>;
  /** Elements with a button inside that sends elsewhere than its form. */
  diverted: Set<Node>;
  /** Headings above the fields inside an element, once they were looked up. */
  headings: Map<Node, string>;
}

/** Reading elements, and the labels of fields. */
export type LabelledDom = Dom & { labels(element: Element): Element[] };

export const newSurvey = (): Survey => ({
  crowd: new Map(),
  labels: new Map(),
  ids: new Map(),
  claimed: new Map(),
  boxes: new Map(),
  drawn: new Map(),
  labelled: new Set(),
  acting: new Set(),
  titled: new Set(),
  diverted: new Set(),
  headings: new Map(),
});

/** So far out are fields counted. */
const far = 8;

/** Counts a field for the elements around it, and notes the texts that it names as its own. */
export function noteField(dom: Dom, survey: Survey, field: Element): void {
  for (const name of ["aria-labelledby", "aria-describedby"]) {
    const ids = dom.attribute(field, name);
    if (ids !== "") for (const id of ids.split(/\s+/).slice(0, 5)) survey.claimed.set(id, field);
  }
  let at = dom.parent(field);
  for (let depth = 0; isElement(at) && depth < far; depth++, at = dom.parent(at))
    survey.crowd.set(at, (survey.crowd.get(at) ?? 0) + 1);
}

/** Notes a label that names its field by id. */
export function noteLabel(dom: Dom, survey: Survey, root: Node, label: Element): void {
  const id = dom.attribute(label, "for");
  if (id === "") return;
  const here = survey.labels.get(root) ?? new Map<string, Element[]>();
  survey.labels.set(root, here);
  here.set(id, [...(here.get(id) ?? []), label].slice(0, 3));
}

/** Notes everything around an element as holding it; ends where another one has been noted before. */
function noteAround(dom: Dom, element: Element, holders: Set<Node>): void {
  for (let at = dom.parent(element); at !== null && !holders.has(at); at = dom.parent(at))
    holders.add(at);
}

const acts = new Set(["a", "button", "canvas", "img"]);

const titles = new Set(["h1", "h2", "h3", "h4", "h5", "h6", "legend"]);

/** Notes what may stand with a field or over it: a label, a button, a picture, a heading. */
export function noteBeside(
  dom: Dom,
  survey: Survey,
  element: Element,
  tag: string,
  bare: boolean,
): void {
  if (tag === "label") noteAround(dom, element, survey.labelled);
  else if (titles.has(tag)) noteAround(dom, element, survey.titled);
  else if (acts.has(tag) || (!bare && isButton(dom, element, tag)))
    noteAround(dom, element, survey.acting);
  const sends = !bare && (tag === "button" || tag === "input");
  if (sends && dom.has(element, "formaction")) noteAround(dom, element, survey.diverted);
}

const isButton = (dom: Dom, element: Element, tag: string): boolean =>
  (tag === "input" && dom.attribute(element, "type").toLowerCase() === "button") ||
  (tag === "span" && dom.has(element, "onclick")) ||
  dom.attribute(element, "role") === "button";

/** Counts the id of an element. */
export function noteId(dom: Dom, survey: Survey, root: Node, element: Element): void {
  const id = dom.attribute(element, "id");
  if (id === "") return;
  const here = survey.ids.get(root) ?? new Map<string, number>();
  survey.ids.set(root, here);
  here.set(id, (here.get(id) ?? 0) + 1);
}

/** Adds what the survey knows of labels. `element.labels` itself walks the whole page every time. */
export function withLabels(dom: Dom, survey: Survey): LabelledDom {
  return {
    ...dom,
    labels(element) {
      const id = dom.attribute(element, "id");
      const named = survey.labels.get(element.getRootNode())?.get(id) ?? [];
      const around = dom.closest(element, "label");
      const names = around === null ? "" : dom.attribute(around, "for");
      return around === null || named.includes(around) || (names !== "" && names !== id)
        ? named
        : [...named, around];
    },
  };
}
