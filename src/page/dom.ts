/**
 * Reading elements of pages that fight back. A form lets its fields take the place of its own
 * properties (`<input name="attributes">`), so nothing is read from an element itself: the
 * prototypes' own functions are used, taken from the window that the document belongs to.
 */

type Getter = (this: unknown) => unknown;

/** Getter of a property as the first prototype defines that has it. */
function getterOf(prototype: object | undefined, name: string): Getter {
  for (let at: object | null | undefined = prototype; at; at = Object.getPrototypeOf(at)) {
    const get = Object.getOwnPropertyDescriptor(at, name)?.get;
    if (get !== undefined) return get;
  }
  return () => undefined;
}

/** Safe reading for the elements of one window. */
export interface Dom {
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  /** Has it no attributes at all? */
  bare(element: Element): boolean;
  parent(node: Node): Node | null;
  previous(node: Node): Node | null;
  next(node: Node): Node | null;
  firstChild(node: Node): Node | null;
  lastChild(node: Node): Node | null;
  tag(element: Element): string;
  closest(element: Element, selector: string): Element | null;
  matches(element: Element, selector: string): boolean;
  /** Form that a control belongs to, `form="id"` included. */
  form(element: Element): Element | null;
  shadow(element: Element): ShadowRoot | null;
  /** What the page put into a slot of a component; nothing where the slot's own words are shown. */
  slotted(element: Element): readonly Node[];
}

/** Builds the readers from a window's prototypes. */
export function readDom(view: Window & typeof globalThis): Dom {
  const element = view.Element.prototype;
  const node = view.Node.prototype;
  const getAttribute = element.getAttribute;
  const { hasAttribute, hasAttributes } = element;
  const { closest, matches } = element;
  const parent = getterOf(node, "parentNode");
  const previous = getterOf(node, "previousSibling");
  const next = getterOf(node, "nextSibling");
  const first = getterOf(node, "firstChild");
  const last = getterOf(node, "lastChild");
  const localName = getterOf(element, "localName");
  const shadowRoot = getterOf(element, "shadowRoot");
  const { assignedNodes } = view.HTMLSlotElement.prototype;
  const controls = [
    view.HTMLInputElement,
    view.HTMLSelectElement,
    view.HTMLTextAreaElement,
    view.HTMLButtonElement,
  ].map(({ prototype }) => ({
    prototype,
    form: getterOf(prototype, "form"),
  }));
  const controlOf = (one: Element) =>
    controls.find(({ prototype }) => Object.prototype.isPrototypeOf.call(prototype, one));
  return {
    attribute: (one, name) => getAttribute.call(one, name) ?? "",
    has: (one, name) => hasAttribute.call(one, name),
    bare: (one) => !hasAttributes.call(one),
    parent: (one) => parent.call(one) as Node | null,
    previous: (one) => previous.call(one) as Node | null,
    next: (one) => next.call(one) as Node | null,
    firstChild: (one) => first.call(one) as Node | null,
    lastChild: (one) => last.call(one) as Node | null,
    tag: (one) => String(localName.call(one)),
    closest: (one, selector) => closest.call(one, selector),
    matches: (one, selector) => matches.call(one, selector),
    form: (one) => (controlOf(one)?.form.call(one) ?? null) as Element | null,
    shadow: (one) => (shadowRoot.call(one) ?? null) as ShadowRoot | null,
    slotted: (one) =>
      localName.call(one) === "slot" ? assignedNodes.call(one as HTMLSlotElement) : [],
  };
}

export const isElement = (node: Node | null): node is Element => node?.nodeType === 1;
export const isText = (node: Node | null): node is Text => node?.nodeType === 3;

/** Elements whose text is not read: scripts, and controls with texts of their own. */
const silent = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "select",
  "textarea",
  "option",
  "datalist",
  "svg",
  "iframe",
  "object",
]);

/** Reads no more than so many nodes for one text. */
const mostNodes = 200;

const uneven = /^\s|\s$|[^\S ]|\s\s/;

/** Joins what was read into one line. */
export const oneLine = (text: string): string =>
  uneven.test(text) ? text.replace(/\s+/g, " ").trim() : text;

/** Does a picture look like a captcha, and not like a card's back? */
export function isRiddle(dom: Dom, picture: Element): boolean {
  const words = ["src", "id", "class", "alt", "title"]
    .map((name) => dom.attribute(picture, name).slice(0, 200))
    .join(" ");
  return (
    /captcha|verif|valid|code|yzm|rand|secur|验证/i.test(words) &&
    !/cv[vc]|card|qr|eye/i.test(words)
  );
}

/** What a picture says, for texts that are drawn and nothing else; of a riddle only what is below counts. */
const drawnText = (dom: Dom, picture: Element) =>
  dom.has(picture, "alt") && !isRiddle(dom, picture)
    ? oneLine(dom.attribute(picture, "alt").slice(0, 60))
    : "";

/**
 * Text inside a node, in order, bounded by characters and by nodes visited. A huge text node is cut
 * before it becomes a string.
 */
export function boundedText(dom: Dom, root: Node, most = 200): string {
  // Most labels, headings and choices hold one text and nothing else.
  const only = dom.firstChild(root);
  const tag = only === null && isElement(root) ? dom.tag(root) : "";
  if (only === null && tag !== "slot") return tag === "img" ? drawnText(dom, root as Element) : "";
  if (isText(only) && dom.next(only) === null)
    return oneLine(only.substringData(0, Math.min(only.length, 4 * most))).slice(0, most);
  let text = "";
  let drawn = "";
  let left = mostNodes;
  const visit = (node: Node, depth: number): void => {
    if (left-- <= 0 || text.length >= most || depth > 40) return;
    if (isText(node)) {
      text += node.substringData(0, Math.min(node.length, 4 * most));
      if (text.length > most * 2) text = oneLine(text);
      return;
    }
    if (isElement(node)) {
      const tag = dom.tag(node);
      if (silent.has(tag) && node !== root) return;
      if (tag === "img") drawn ||= drawnText(dom, node);
      text += " ";
    }
    const slotted = isElement(node) ? dom.slotted(node) : [];
    for (const one of slotted) visit(one, depth + 1);
    let at = slotted.length > 0 ? null : dom.firstChild(node);
    for (; at !== null && left > 0; at = dom.next(at)) visit(at, depth + 1);
    if (isElement(node)) text += " ";
  };
  visit(root, 0);
  return oneLine(text).slice(0, most) || drawn;
}
