/** Where typed text may stand in what a person sees of a page, in CSS pixels from the upper left. */
export interface FieldBoxes {
  width: number;
  height: number;
  boxes: { x: number; y: number; width: number; height: number }[];
}

/** Buttons and ticks show nothing that was typed; frames may, and nobody sees into all of them. */
const selector =
  "input:not([type=button],[type=submit],[type=reset],[type=image],[type=checkbox],[type=radio],[type=hidden]), textarea, select, [contenteditable]:not([contenteditable=false]), [role=textbox], [role=combobox], output, iframe, frame, object, embed";
const most = 500;

/** Fields whose text may be shown again elsewhere on the page. */
const writable = "input:not([type=checkbox],[type=radio],[type=hidden]), textarea";
/** Shorter texts stand on every page. */
const fewestLetters = 3;

/**
 * The boxes in sight in which something typed may stand, in open shadow roots too, and the places where the
 * page shows again what stands in a field.
 *
 * @returns null where there are more than can be looked at: then no picture is better than one half painted over
 */
export function fieldBoxes(doc: Document): FieldBoxes | null {
  const view = doc.defaultView;
  if (view === null) return null;
  const { innerWidth: width, innerHeight: height } = view;
  const boxes: FieldBoxes["boxes"] = [];
  const roots: (Document | ShadowRoot)[] = [doc];
  const typed: string[] = [];
  const add = (box: DOMRect): void => {
    if (box.width === 0 || box.right < 0 || box.bottom < 0) return;
    if (box.left > width || box.top > height) return;
    boxes.push({ x: box.left, y: box.top, width: box.width, height: box.height });
  };
  let seen = 0;
  for (const root of roots) {
    for (const element of root.querySelectorAll("*")) {
      if (++seen > 20_000) return null;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (element.matches(writable)) {
        const text = (element as HTMLInputElement).value.trim().toLowerCase();
        if (text.length >= fewestLetters) typed.push(text);
      }
      if (element.matches(selector)) add(element.getBoundingClientRect());
    }
  }
  if (typed.length > 0) {
    for (const root of roots) {
      const walker = doc.createTreeWalker(root, 4);
      while (walker.nextNode() !== null) {
        const said = walker.currentNode.nodeValue?.toLowerCase() ?? "";
        const at = walker.currentNode.parentElement;
        if (at !== null && typed.some((text) => said.includes(text)))
          add(at.getBoundingClientRect());
      }
    }
  }
  return boxes.length > most ? null : { width, height, boxes };
}
