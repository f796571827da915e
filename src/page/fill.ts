/** What is typed into which field of a frame. */
export interface FillWord {
  selector: string;
  value: string;
}

/** What stands at a selector, as far as filling in goes. */
export interface FillPlace {
  selector: string;
  /** `type` of an input, else `select`, `textarea` or `editable`. */
  type: string;
  /** The choices of a select. */
  options: { value: string; text: string }[];
}

/** Milliseconds between two keys: slow enough for every script that listens, and for a class to watch. */
const keyDelay = 40;

const pause = (ms: number) => new Promise((later) => setTimeout(later, ms));

/** Reads what stands at these selectors; what is not there is left out. */
export function placesAt(doc: Document, selectors: readonly string[]): FillPlace[] {
  return selectors.flatMap((selector) => {
    const element = find(doc, selector);
    if (element === null) return [];
    const tag = element.localName;
    const type =
      tag === "input"
        ? (element as HTMLInputElement).type
        : tag === "select" || tag === "textarea"
          ? tag
          : "editable";
    const choices = tag === "select" ? [...(element as HTMLSelectElement).options] : [];
    const options = choices.slice(0, 300).map(({ value, text }) => ({ value, text }));
    return [{ selector, type, options }];
  });
}

/** Documents in which somebody is being typed in: two at once would type between each other's letters. */
const busy = new WeakSet<Document>();

/**
 * Types into fields key by key, as a person would: the page gets the browser's own events. Sends nothing.
 * Does nothing while it is at it already.
 */
export async function fillIn(doc: Document, words: readonly FillWord[]): Promise<void> {
  if (busy.has(doc)) return;
  busy.add(doc);
  try {
    await typeAll(doc, words);
  } finally {
    busy.delete(doc);
  }
}

async function typeAll(doc: Document, words: readonly FillWord[]): Promise<void> {
  for (const { selector, value } of words) {
    const element = find(doc, selector) as HTMLInputElement | null;
    if (element === null || element.disabled || element.readOnly) continue;
    element.focus();
    if (element.type === "radio" || element.type === "checkbox") {
      if (!element.checked) element.click();
    } else if (element.localName === "select" || notTyped.has(element.type)) {
      element.value = value;
      for (const type of ["input", "change"]) say(element, new Event(type, { bubbles: true }));
    } else {
      empty(element);
      for (const key of value) {
        say(element, new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
        doc.execCommand("insertText", false, key);
        say(element, new KeyboardEvent("keyup", { key, bubbles: true }));
        await pause(keyDelay);
      }
    }
    element.blur();
    await pause(keyDelay);
  }
}

/** Empties a field as the person would: the one way of doing so that pages take for typing. */
export function empty(field: HTMLElement): void {
  const doc = field.ownerDocument;
  field.focus();
  if ("select" in field) (field as HTMLInputElement).select();
  else doc.getSelection()?.selectAllChildren(field);
  doc.execCommand("delete");
}

/** Inputs that are chosen from, not typed in. */
const notTyped: ReadonlySet<string> = new Set([
  "color",
  "date",
  "datetime-local",
  "month",
  "range",
]);

const say = (element: Element, event: Event): void => void element.dispatchEvent(event);

/** What a selector names, through the open shadow roots on the way. */
function find(doc: Document, selector: string): HTMLElement | null {
  let root: ParentNode | null = doc;
  let found: Element | null = null;
  for (const step of selector.split(" >>> ")) {
    if (root === null) return null;
    try {
      found = root.querySelector(step);
    } catch {
      return null;
    }
    root = found?.shadowRoot ?? null;
  }
  return found as HTMLElement | null;
}
