import type { Dom } from "./dom.ts";
import { isElement } from "./dom.ts";

/** An id that a person wrote, not one that a framework counts up. */
const saneId = /^[A-Za-z_][\w-]{0,63}$/;
const saneTag = /^[a-z][a-z0-9-]*$/;

/** Does an id stand only once in a document or shadow root? */
export type IsOnly = (root: Node, id: string) => boolean;

/** `#id`, or `tag:nth-of-type(n)`, climbing until the path is unique. */
function pathIn(dom: Dom, root: Node, element: Element, isOnly: IsOnly): string {
  const steps: string[] = [];
  for (let at: Node | null = element; isElement(at); at = dom.parent(at)) {
    const id = dom.attribute(at, "id");
    if (saneId.test(id) && isOnly(root, id)) {
      steps.unshift(`#${id}`);
      break;
    }
    const tag = dom.tag(at);
    let place = 1;
    let sameAfter = false;
    for (let other = dom.previous(at); other !== null; other = dom.previous(other))
      if (isElement(other) && dom.tag(other) === tag) place++;
    for (let other = dom.next(at); other !== null && !sameAfter; other = dom.next(other))
      sameAfter = isElement(other) && dom.tag(other) === tag;
    const name = saneTag.test(tag) ? tag : "*";
    if (name === "*") {
      place = 1;
      for (let other = dom.previous(at); other !== null; other = dom.previous(other))
        if (isElement(other)) place++;
      steps.unshift(`:nth-child(${place})`);
    } else {
      steps.unshift(place > 1 || sameAfter ? `${name}:nth-of-type(${place})` : name);
    }
  }
  return steps.join(" > ");
}

/**
 * A unique CSS path of an element, `host >>> inner` through open shadow roots: its id where that is
 * unique and looks written by hand, else the shortest path from the nearest such id.
 */
export function selectorOf(dom: Dom, element: Element, isOnly: IsOnly): string {
  const paths: string[] = [];
  for (let at = element; ; ) {
    const root = at.getRootNode();
    paths.unshift(pathIn(dom, root, at, isOnly));
    const host = (root as ShadowRoot).host;
    if (!isElement(host ?? null)) break;
    at = host;
  }
  return paths.join(" >>> ");
}
