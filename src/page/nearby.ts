import { boundedText, type Dom, isElement, isRiddle, isText, oneLine } from "./dom.ts";
import type { Survey } from "./survey.ts";

const most = 120;
/** How far from a field its text may stand, in steps over nodes. */
const mostSteps = 40;

const controls = new Set(["input", "select", "textarea"]);

/** Fields of any make: where one stands, the text before it is its own. */
const anyField =
  "input:not([type=hidden]), select, textarea, [role=radio], [role=textbox], [role=combobox], [contenteditable=true]";

const isField = (dom: Dom, element: Element) =>
  controls.has(dom.tag(element))
    ? dom.attribute(element, "type").toLowerCase() !== "hidden"
    : !dom.bare(element) && dom.matches(element, anyField);

/** Is there a field of any make in it? */
export const holdsField = (element: Element) =>
  // Most texts hold no element at all, and asking that costs less than searching.
  element.firstElementChild !== null && element.querySelector(anyField) !== null;

/** The smallest box around all elements of a field. */
function boxOf(dom: Dom, elements: readonly Element[]): Element {
  const [first] = elements as [Element];
  const last = elements.at(-1) ?? first;
  if (last === first) return first;
  const around = new Set<Node>();
  for (let at: Node | null = last; at !== null; at = dom.parent(at)) around.add(at);
  let box: Node | null = first;
  while (isElement(box) && !around.has(box)) box = dom.parent(box);
  return isElement(box) ? box : first;
}

/** The largest box around a field in which no other field stands. */
function ownBox(dom: Dom, elements: readonly Element[], survey: Survey): Element {
  const [only] = elements as [Element];
  if (elements.length > 1) return boxAround(dom, elements, survey);
  let box = survey.boxes.get(only);
  if (box === undefined) {
    box = boxAround(dom, elements, survey);
    survey.boxes.set(only, box);
  }
  return box;
}

function boxAround(dom: Dom, elements: readonly Element[], { crowd }: Survey): Element {
  let box = boxOf(dom, elements);
  for (let at = dom.parent(box); isElement(at); at = dom.parent(at)) {
    const tag = dom.tag(at);
    const fields = crowd.get(at);
    if (fields === undefined || fields > elements.length || tag === "form" || tag === "body") break;
    box = at;
  }
  return box;
}

/** Text that stands in a box until somebody types, as frameworks draw it. */
const isPlaceholder = (dom: Dom, element: Element) =>
  /placeholder/i.test(dom.attribute(element, "class"));

/** Signs without a word (a plus to upload with, a star) name nothing. */
const hasWords = (text: string) => /[\p{L}\p{N}]/u.test(text);

const anyPlaceholder = '[class*="placeholder" i]';

/** Is there one at all? Asked once, since most pages draw none and every field would look for its own. */
function drawsPlaceholders(root: Document | ShadowRoot, { drawn }: Survey): boolean {
  let some = drawn.get(root);
  if (some === undefined) {
    some = root.querySelector(anyPlaceholder) !== null;
    drawn.set(root, some);
  }
  return some;
}

/** The placeholder that is drawn as a text over a field or its list. */
export function drawnPlaceholder(dom: Dom, elements: readonly Element[], survey: Survey): string {
  const [first] = elements as [Element];
  if (!drawsPlaceholders(first.getRootNode() as Document | ShadowRoot, survey)) return "";
  const box = ownBox(dom, elements, survey);
  const drawn = box === first ? null : box.querySelector(anyPlaceholder);
  if (drawn === null || elements.includes(drawn) || holdsField(drawn)) return "";
  return boundedText(dom, drawn, most);
}

/**
 * The label that stands alone with a field and names no other: frameworks write the name of a value
 * into `for`, or nothing.
 */
export function strayLabel(dom: Dom, elements: readonly Element[], survey: Survey): string {
  const box = ownBox(dom, elements, survey);
  if (box === elements[0] || !survey.labelled.has(box)) return "";
  // Choices may share no box but one that holds other fields, and those have labels of their own.
  if ((survey.crowd.get(box) ?? 0) > elements.length) return "";
  for (const label of Array.from(box.querySelectorAll("label")).slice(0, 8)) {
    if (holdsField(label)) continue;
    const target = (label.getRootNode() as Document | ShadowRoot).getElementById(
      dom.attribute(label, "for"),
    );
    if (target !== null && isField(dom, target)) continue;
    const text = boundedText(dom, label);
    if (hasWords(text)) return text;
  }
  return "";
}

/** Text between a field and whatever field stands before it, nearest first. */
function textBefore(
  dom: Dom,
  element: Node,
  stop: Node | null,
  field: Element,
  survey: Survey,
): string {
  const parts: string[] = [];
  let length = 0;
  let at: Node | null = element;
  for (let steps = 0; at !== null && steps < mostSteps && length < most; steps++) {
    const before: Node | null = dom.previous(at);
    if (before === null) {
      at = dom.parent(at);
      if (at === stop || !isElement(at)) break;
      // Text that stands directly before the field ends at the block it stands in.
      if (length > 0 && blocks.has(dom.tag(at))) break;
      continue;
    }
    at = before;
    if (isText(at)) {
      const text = oneLine(at.substringData(0, Math.min(at.length, 400)));
      if (hasWords(text)) {
        parts.unshift(text);
        length += text.length;
      }
    } else if (isElement(at)) {
      if (isField(dom, at) || holdsField(at)) break;
      if (isOthers(dom, at, field, survey)) continue;
      const text = isPlaceholder(dom, at) ? "" : boundedText(dom, at, most);
      if (hasWords(text)) {
        // A whole block is a text of its own: nothing further away belongs to the field.
        if (length > 0 && blocks.has(dom.tag(at))) break;
        parts.unshift(text);
        length += text.length;
        if (blocks.has(dom.tag(at))) break;
      }
      if (length > 0 && dom.tag(at) === "br") break;
    }
  }
  return oneLine(parts.join(" ")).slice(-most);
}

const blocks = new Set([
  "div",
  "p",
  "td",
  "th",
  "tr",
  "li",
  "dt",
  "dd",
  "section",
  "h1",
  "h2",
  "h3",
  "h4",
  "label",
]);

/** Does a text name or describe another field than this one? */
function isOthers(dom: Dom, text: Element, field: Element, { claimed, ids }: Survey): boolean {
  if (dom.bare(text)) return false;
  const id = dom.attribute(text, "id");
  const owner = id === "" ? undefined : claimed.get(id);
  if (owner !== undefined && owner !== field) return true;
  const names = dom.tag(text) === "label" ? dom.attribute(text, "for") : "";
  // Frameworks also write there what is no id at all.
  return (
    names !== "" &&
    names !== dom.attribute(field, "id") &&
    ids.get(text.getRootNode())?.has(names) === true
  );
}

function textAfter(
  dom: Dom,
  element: Node,
  stop: Node | null,
  field: Element,
  survey: Survey,
): string {
  let text = "";
  let at: Node | null = element;
  for (let steps = 0; at !== null && steps < mostSteps && text.length < most; steps++) {
    const next: Node | null = dom.next(at);
    if (next === null) {
      at = dom.parent(at);
      if (at === stop || !isElement(at)) break;
      continue;
    }
    at = next;
    if (isElement(at) && (isField(dom, at) || holdsField(at))) break;
    if (isElement(at) && (isPlaceholder(dom, at) || isOthers(dom, at, field, survey))) continue;
    text += ` ${isText(at) ? at.substringData(0, Math.min(at.length, 400)) : isElement(at) ? boundedText(dom, at, most) : ""}`;
    if (hasWords(text)) break;
  }
  return oneLine(text).slice(0, most);
}

/**
 * The text that stands with a field: inside the box that holds only this field, before it or else
 * after it; where that box is bare, the text before it.
 *
 * @param survey what the walk over the page noted
 */
export function nearbyText(dom: Dom, element: Element, survey: Survey): string {
  const box = ownBox(dom, [element], survey);
  const outer = dom.parent(box);
  if (box !== element) {
    const inside =
      textBefore(dom, element, box, element, survey) ||
      textAfter(dom, element, box, element, survey);
    if (inside !== "") return inside;
  }
  return textBefore(dom, box, null, element, survey) || textAfter(dom, box, outer, element, survey);
}

/** What stands right behind a field, up to the next one. */
export const textBehind = (dom: Dom, element: Element, survey: Survey): string =>
  textAfter(dom, element, dom.parent(element), element, survey);

/** What stands behind a field inside the box that holds no other: how to fill it in. */
export function hintAfter(dom: Dom, element: Element, survey: Survey): string {
  const box = ownBox(dom, [element], survey);
  return box === element ? "" : textAfter(dom, element, box, element, survey);
}

/**
 * The question that a group of buttons answers, where no legend asks it: the text before the first
 * of them inside the box that holds them all, else before that box.
 */
export function questionText(dom: Dom, elements: readonly Element[], survey: Survey): string {
  const [first] = elements;
  const last = elements.at(-1);
  if (first === undefined || last === undefined) return "";
  const around = new Set<Node>();
  for (let at: Node | null = last; at !== null; at = dom.parent(at)) around.add(at);
  let child: Node = first;
  let box: Node | null = dom.parent(first);
  while (box !== null && !around.has(box)) {
    child = box;
    box = dom.parent(box);
  }
  if (box === null) return nearbyText(dom, first, survey);
  // The first button's own label may stand before it.
  const inside = textBefore(dom, child, box, first, survey);
  const outside =
    dom.tag(box as Element) === "form" ? "" : textBefore(dom, box, null, first, survey);
  const own = inside.length > 0 && elements.length > 1 && dom.parent(first) === box;
  return own ? `${inside} ${outside}`.trim() : inside || outside;
}

// What these match, the walk over the page notes as acting.
const buttons = "button, input[type=button], a, [role=button], span[onclick]";
const pictures = "img, canvas";

/** What stands in one row with a field: a button's text, and whether there is a picture. */
export function besides(
  dom: Dom,
  element: Element,
  { crowd, acting }: Survey,
): { button: string; picture: boolean } {
  let at: Node | null = dom.parent(element);
  for (let depth = 0; isElement(at) && depth < 3; depth++, at = dom.parent(at)) {
    if (dom.tag(at) === "form" || dom.tag(at) === "body" || (crowd.get(at) ?? 2) > 1) break;
    if (!acting.has(at)) continue;
    const button = at.querySelector(buttons);
    const picture = Array.from(at.querySelectorAll(pictures))
      .slice(0, 5)
      .some((one) => isRiddle(dom, one));
    if (button !== null || picture) {
      const text =
        button === null
          ? ""
          : dom.tag(button) === "input"
            ? dom.attribute(button, "value").slice(0, most)
            : boundedText(dom, button, 60);
      if (text !== "" || picture) return { button: text, picture };
    }
  }
  return { button: "", picture: false };
}
