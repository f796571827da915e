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

/**
 * The boxes in sight in which something typed may stand, in open shadow roots too.
 *
 * @returns null where there are more than can be looked at: then no picture is better than one half painted over
 */
export function fieldBoxes(doc: Document): FieldBoxes | null {
  const view = doc.defaultView;
  if (view === null) return null;
  const { innerWidth: width, innerHeight: height } = view;
  const boxes: FieldBoxes["boxes"] = [];
  const roots: (Document | ShadowRoot)[] = [doc];
  let seen = 0;
  for (let root = roots.shift(); root !== undefined; root = roots.shift()) {
    for (const element of root.querySelectorAll("*")) {
      if (++seen > 20_000) return null;
      if (element.shadowRoot) roots.push(element.shadowRoot);
      if (!element.matches(selector)) continue;
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.right < 0 || box.bottom < 0) continue;
      if (box.left > width || box.top > height) continue;
      if (boxes.length >= most) return null;
      boxes.push({ x: box.left, y: box.top, width: box.width, height: box.height });
    }
  }
  return { width, height, boxes };
}
