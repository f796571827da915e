import { boundedText, type Dom, isElement, oneLine } from "./dom.ts";

/** What a page says of itself. Stays in the frame: only what follows from it leaves. */
export interface SiteFacts {
  title: string;
  description: string;
  headings: string[];
  links: string[];
  buttons: string[];
  /** What fields are called, and hints in them. Nothing typed. */
  labels: string[];
  /** Types by schema.org, without the address. */
  schema: string[];
  /** `og:type`. */
  openGraph: string;
}

/** So much is looked at, whatever the page holds. */
const most = {
  headings: 12,
  links: 30,
  buttons: 12,
  labels: 30,
  scripts: 4,
  script: 20_000,
  types: 12,
};

/** The first elements that fit a selector; one query, no list of the whole page is kept. */
function firstOf(doc: Document, selector: string, count: number): Element[] {
  const found: Element[] = [];
  for (const element of doc.querySelectorAll(selector)) {
    found.push(element);
    if (found.length >= count) break;
  }
  return found;
}

/** Reads what a document says of itself: once for a page that asks something. */
export function siteFacts(doc: Document, dom: Dom): SiteFacts {
  const texts = (selector: string, count: number, length: number) =>
    firstOf(doc, selector, count)
      .map((element) =>
        dom.tag(element) === "input"
          ? oneLine(dom.attribute(element, hintOf(dom, element)).slice(0, length))
          : boundedText(dom, element, length),
      )
      .filter(Boolean);
  const content = (selector: string, length: number) => {
    const meta = doc.querySelector(selector);
    return meta === null ? "" : oneLine(dom.attribute(meta, "content").slice(0, length));
  };
  const title = doc.querySelector("head > title");
  return {
    title: title === null ? "" : boundedText(dom, title, 200),
    description: `${content("meta[name=description]", 300)} ${content("meta[name=keywords]", 200)}`,
    headings: texts("h1, h2, h3, legend", most.headings, 80),
    links: texts("nav a, header a, [role=navigation] a", most.links, 24),
    buttons: texts("button, input[type=submit]", most.buttons, 40),
    labels: texts("label, input[placeholder]", most.labels, 24),
    schema: schemaTypes(doc, dom),
    openGraph: content('meta[property="og:type"]', 40),
  };
}

/** Where a button's words stand, and where a field's hint does. */
const hintOf = (dom: Dom, input: Element): string =>
  dom.attribute(input, "type") === "submit" ? "value" : "placeholder";

/** Names of the types by schema.org that a page declares, from its markup and its data blocks. */
function schemaTypes(doc: Document, dom: Dom): string[] {
  const names = firstOf(doc, "[itemtype]", most.types).map((element) =>
    dom.attribute(element, "itemtype").slice(0, 200),
  );
  for (const script of firstOf(doc, 'script[type="application/ld+json"]', most.scripts)) {
    // Not parsed: a name is all that is wanted, and the block may be megabytes of anything.
    const text = dom.firstChild(script);
    if (text === null || isElement(text) || !("substringData" in text)) continue;
    const block = (text as Text).substringData(0, most.script);
    for (const [, name = ""] of block.matchAll(/"@type"\s*:\s*\[?\s*"([\w:/.]{1,60})"/g)) {
      names.push(name);
    }
  }
  return [...new Set(names.map((name) => name.split(/[/#:]/).at(-1) ?? ""))].slice(0, most.types);
}
