import { boundedText, type Dom, isElement } from "./dom.ts";
import { holdsField } from "./nearby.ts";
import type { Survey } from "./survey.ts";

const most = 120;

/** Header of the table row or column, or the term of a definition list, that a field stands under. */
export function headerOf(dom: Dom, element: Element, { crowd }: Survey): string {
  const cell = dom.closest(element, "td, th, dd");
  if (cell === null) return "";
  if (dom.tag(cell) === "dd") {
    for (let at = dom.previous(cell); at !== null; at = dom.previous(at))
      if (isElement(at) && dom.tag(at) === "dt") return boundedText(dom, at, most);
    return "";
  }
  let column = 0;
  for (let at = dom.previous(cell); at !== null; at = dom.previous(at)) {
    if (!isElement(at)) continue;
    column++;
    if (holdsField(at)) continue;
    const text = boundedText(dom, at, most);
    // A number in the first column counts rows; it is no header.
    if (/\p{L}/u.test(text)) return text;
  }
  const row = dom.parent(cell);
  const table = dom.closest(cell, "table");
  if (row === null || table === null) return "";
  // The row of texts right above the boxes, or else the first one of the table.
  let above = dom.previous(row);
  while (above !== null && !isElement(above)) above = dom.previous(above);
  const top = above !== null && !crowd.has(above) ? above : table.querySelector("tr");
  if (top === null || top === row) return "";
  let at = dom.firstChild(top);
  for (let place = 0; at !== null; at = dom.next(at)) {
    if (!isElement(at)) continue;
    if (place++ === column) return holdsField(at) ? "" : boundedText(dom, at, most);
  }
  return "";
}

const titles = new Set(["h1", "h2", "h3", "h4", "h5", "h6"]);
const tabular = new Set(["tbody", "td", "th", "tr"]);
const sections = new Set(["form", "body", "section", "article"]);

/** Heading that opens the section around a field. */
export function headingOf(dom: Dom, element: Element, survey: Survey): string {
  const { headings } = survey;
  const passed: Node[] = [];
  const text = headingAbove(dom, element, survey, passed);
  // Whatever else stands inside the elements that were passed has the same heading above it.
  for (const node of passed) headings.set(node, text);
  return text;
}

function headingAbove(
  dom: Dom,
  element: Element,
  { headings, titled }: Survey,
  passed: Node[],
): string {
  let at: Node | null = element;
  for (let depth = 0; isElement(at) && depth < 6; depth++) {
    if (depth > 0) {
      const known = headings.get(at);
      if (known !== undefined) return known;
      passed.push(at);
    }
    // Rows and cells stand among their like alone.
    let before = tabular.has(dom.tag(at)) ? null : dom.previous(at);
    for (let steps = 0; before !== null && steps < 12; steps++) {
      if (isElement(before) && titles.has(dom.tag(before))) return boundedText(dom, before, most);
      before = dom.previous(before);
    }
    at = dom.parent(at);
    if (isElement(at) && sections.has(dom.tag(at))) {
      if (dom.tag(at) === "body") return "";
      const known = headings.get(at);
      if (known !== undefined) return known;
      passed.push(at);
      const first = titled.has(at) ? at.querySelector("h1, h2, h3, h4, h5, h6") : null;
      return first === null ? "" : boundedText(dom, first, most);
    }
  }
  return "";
}
