import { type Knowledge, openKnowledge } from "../../../src/fields/index.ts";
import { lexiconsFor } from "../../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../../src/fields/pack.ts";
import { readDom } from "../../../src/page/dom.ts";
import { writtenIn } from "../../../src/page/index.ts";
import { emptyScan, type FoundField, scanPage } from "../../../src/page/scan.ts";

/** What the engine says of the fields at some paths: a kind, `null`, or `hidden` for hidden autofill. */
export type Said = Record<string, string | null>;

/** What is asked of one page. */
export interface Look {
  url: string;
  /** Selectors of controls to press first, one after the other. */
  click: readonly string[];
  /** Paths as the pages' own JSON writes them. */
  paths: readonly string[];
  /** What should come of it: the page is read again until it does, or for two seconds. */
  due: Said;
  /** Also give the facts that the engine read, for finding out why. */
  facts?: boolean;
}

/** What came of it. */
export interface Seen {
  said: Said;
  facts: Record<string, unknown>;
}

type Scope = Window & typeof globalThis;

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));

/** The element at a path: ` >>> ` leads into an open shadow root, ` ||| ` into a frame. */
function find(document: Document, path: string): Element | null {
  const [own = "", ...inner] = path.split(" ||| ");
  if (inner.length > 0) {
    const frame = document.querySelector<HTMLIFrameElement>(own);
    return frame?.contentDocument ? find(frame.contentDocument, inner.join(" ||| ")) : null;
  }
  let root: Document | ShadowRoot | null = document;
  let element: Element | null = null;
  for (const step of path.split(" >>> ")) {
    element = root?.querySelector(step) ?? null;
    root = element?.shadowRoot ?? null;
  }
  return element;
}

const elementsOf = (document: Document, field: FoundField): (Element | null)[] =>
  (field.parts ?? [field.selector]).map((path) => find(document, path));

/** Lexicons are matched in one machine, which takes some milliseconds to build. */
const built = new Map<string, Knowledge>();

function knowledgeFor(document: Document): Knowledge {
  const lexicons = lexiconsFor(writtenIn(document));
  const key = lexicons.map(({ language }) => language).join();
  const known = built.get(key) ?? openKnowledge(packKnowledge(lexicons));
  built.set(key, known);
  return known;
}

/** Reads a document and its frames once, as the content script does in each of them. */
function read(view: Scope, kinds: Map<Element, string>, facts: Map<Element, unknown>): void {
  const { document } = view;
  const scan = emptyScan();
  const steps = scanPage(
    {
      dom: readDom(view),
      doc: document,
      know: knowledgeFor(document),
      shaped: new WeakMap(),
      onRoot() {},
      onField() {},
      onFacts: (element, field) => void facts.set(element, field),
    },
    scan,
  );
  while (!steps.next().done);
  const note = (fields: readonly FoundField[], kind?: string) => {
    for (const field of fields)
      for (const element of elementsOf(document, field))
        if (element !== null) kinds.set(element, kind ?? field.kind);
  };
  note(scan.fields);
  note(scan.hiddenAutofill, "hidden");
  for (const frame of document.querySelectorAll("iframe"))
    if (frame.contentWindow !== null) read(frame.contentWindow as Scope, kinds, facts);
}

/** Shows a page in this page's frame and reads it there. */
async function look({ url, click, paths, due, facts: wanted }: Look): Promise<Seen> {
  const frame = document.querySelector("iframe") ?? document.createElement("iframe");
  frame.style.cssText = "width:100%;height:2000px;border:0";
  const loaded = new Promise<void>((done) =>
    frame.addEventListener("load", () => done(), { once: true }),
  );
  frame.src = url;
  if (!frame.isConnected) document.body.replaceChildren(frame);
  await loaded;
  const view = frame.contentWindow as Scope;
  const result: Seen = { said: {}, facts: {} };
  const reading = () => {
    const kinds = new Map<Element, string>();
    const facts = new Map<Element, unknown>();
    read(view, kinds, facts);
    for (const path of paths) {
      const element = find(view.document, path);
      if (element === null) result.said[path] = "(no such element)";
      else result.said[path] = kinds.get(element) ?? null;
      if (wanted && element !== null) result.facts[path] = facts.get(element);
    }
  };
  for (const selector of click) {
    view.document.querySelector<HTMLElement>(selector)?.click();
    await pause(20);
  }
  reading();
  const late = /setTimeout/.test(view.document.documentElement.innerHTML) ? 10 : 0;
  for (
    let looks = 0;
    looks < late && JSON.stringify(result.said) !== JSON.stringify(due);
    looks++
  ) {
    await pause(200);
    reading();
  }
  return result;
}

Object.assign(globalThis, { fieldguideLook: look });
