import { sizeOfBody } from "./bodies.ts";
import { create, indexOf, ownProperty, uncurry } from "./intrinsics.ts";
import { matched, measureKept } from "./kept.ts";
import { getter, method, prototypeOf, type Realm } from "./realm.ts";
import type { Measure } from "./taps.ts";

/**
 * What is measured of one call: a number, of which the largest counts; a text, of which the different ones
 * do; or null, where the call does not count. A number up to `known` may come back smaller than it is.
 */
export type Measured = (
  self: object,
  args: readonly unknown[],
  result: unknown,
  known: number,
) => number | string | null;

/** Longest text whose characters are told apart. */
const longest = 200;

/** Options of an observer that make it see everything. */
const members = ["attributes", "characterData", "childList", "subtree"] as const;

/**
 * Makes what measures the calls of an interface's methods.
 *
 * @param owner the interface's prototype, for measures of `this`
 * @param name of what is called or read
 */
export function measureOf(measure: Measure, realm: Realm, owner: object, name: string): Measured {
  if (measure === "characters")
    return (_self, args, _result, known) => differentCharacters(args[0], known);
  if (measure === "area-of-this") {
    const area = areaBy(owner);
    const visible = visibleBy(realm);
    return (self, _args, result) => {
      pixels = area(self);
      if (typeof result === "string") picture = result;
      return visible(self) ? 0 : pixels;
    };
  }
  if (measure === "area-of-result") {
    const area = areaBy(prototypeOf(realm, "ImageData"));
    return (_self, _args, result) => area(result);
  }
  if (measure === "area-shown") return shownBy(realm);
  if (measure === "area-of-arguments")
    return (_self, args) => bounded(numberOf(args[2]) * numberOf(args[3]));
  if (measure === "length-of-result") return (_self, _args, result) => lengthOf(result);
  if (measure === "items-of-first") return (_self, args) => itemsOf(args[0]);
  if (measure === "true-members") return (_self, args) => trueMembers(args[1]);
  if (measure === "without-gesture") return withoutGesture(realm);
  if (measure === "once-typed") return onceTyped(realm);
  if (measure === "sent") return sentBy(name, owner === prototypeOf(realm, "HTMLScriptElement"));
  if (measure === "different") return (_self, args) => unsized(textOf(args[0]));
  if (measure === "fonts")
    return owner === prototypeOf(realm, "Range") ? fontsIn(realm) : fontsBy(realm);
  if (measure === "names" || measure === "weights") return () => name;
  if (measure !== "none" && measure !== "share") return measureKept(measure, realm);
  return () => 0;
}

const numberOf = (value: unknown): number => (typeof value === "number" ? value : 0);
const bounded = (value: number): number => (value > 0 && value < 1e9 ? value | 0 : 0);
const lengthOf = (value: unknown): number => (typeof value === "string" ? value.length : 0);

/** A text or number as it is, of an options object its name; nothing is ever converted by page code. */
function textOf(value: unknown): string | null {
  if (typeof value === "string") return value;
  if (typeof value === "number") return `${value}`;
  if (typeof value !== "object" || value === null) return null;
  const name = ownProperty(value, "name")?.value;
  return typeof name === "string" ? name : null;
}

/** Of a font's shorthand its families: whoever fits a text tries one font in many sizes. */
const unsized = (text: string | null): string | null =>
  text && (matched(/\d(?:px|p[tc]|r?em|%)\S* (.+)/, text)[1] ?? text);

function itemsOf(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  return bounded(numberOf(ownProperty(value, "length")?.value));
}

function trueMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) return 0;
  let found = 0;
  for (let at = 0; at < members.length; at += 1) {
    if (ownProperty(value, members[at] as string)?.value === true) found += 1;
  }
  return found;
}

/** How much of an address can be anything: what stands behind its question mark. */
function asked(address: unknown): number {
  if (typeof address !== "string") return 0;
  const at = indexOf(address, "?");
  return at < 0 ? 0 : address.length - at - 1;
}

/** Makes what tells how much is sent, by the name of the way it goes; a script may only be loaded. */
function sentBy(name: string, isScript: boolean): Measured {
  if (name === "send") return (_self, args) => bounded(sizeOfBody(args[0]));
  // What is opened with nothing in its address is counted when it is sent.
  if (name === "open") return (_self, args) => asked(args[1]) || null;
  if (isScript) return (_self, args) => asked(args[0]) || null;
  return (_self, args) => {
    let body = args[1];
    if (name === "fetch" && typeof body === "object" && body !== null)
      body = ownProperty(body, "body")?.value;
    return bounded(asked(args[0]) + sizeOfBody(body));
  };
}

/** Makes what tells 1 as long as nobody has just clicked or typed in the window. */
function withoutGesture(realm: Realm): Measured {
  const activationOf = getter(realm, "Navigator", "userActivation");
  const isActive = getter(realm, "UserActivation", "isActive");
  if (activationOf === undefined || isActive === undefined) return () => 0;
  const { navigator } = realm;
  return () => (isActive(activationOf(navigator)) === true ? 0 : 1);
}

/** Makes what counts nothing before something was typed: who writes a page down as it is loaded reads fields too. */
function onceTyped(realm: Realm): Measured {
  let size: 0 | null = null;
  realm.addEventListener(
    "input",
    () => {
      size = 0;
    },
    true,
  );
  return () => size;
}

/** The picture that was last made of a canvas, as an address, and its pixels. */
let picture: unknown = create(null);
let pixels = 0;

/** Makes what tells the pixels of that picture where people get to see it, or a file to keep; null of all else. */
function shownBy(realm: Realm): Measured {
  const typeOf = getter(realm, "Blob", "type");
  return (_self, args) => {
    const it = args[0];
    if (it === picture || args[1] === picture) return pixels;
    return typeof it === "object" && indexOf(typeOf?.(it) as string, "image/") === 0
      ? pixels
      : null;
  };
}

/** Makes what tells whether people can see an element. */
function visibleBy(realm: Realm): (it: unknown) => boolean {
  const isVisible = method<boolean>(realm, "Element", "checkVisibility");
  const left = getter(realm, "HTMLElement", "offsetLeft");
  const top = getter(realm, "HTMLElement", "offsetTop");
  const options = { opacityProperty: true, visibilityProperty: true };
  return (it) => {
    try {
      return (
        isVisible?.(it, options) === true &&
        (left?.(it) as number) >= 0 &&
        (top?.(it) as number) >= 0
      );
    } catch {
      // A canvas that is no element.
      return false;
    }
  };
}

/** Makes what tells the fonts that an element itself asks for; null where it asks for none. */
function fontsBy(realm: Realm): Measured {
  const styleOf = getter(realm, "HTMLElement", "style");
  const read = method<string>(realm, "CSSStyleDeclaration", "getPropertyValue");
  const hasAttribute = method<boolean>(realm, "Element", "hasAttribute");
  // Most elements have no style of their own, and to ask them for it makes them one.
  return (self) =>
    (hasAttribute?.(self, "style") && read?.(styleOf?.(self), "font-family")) || null;
}

/** The same of what a range holds: of the element around it. */
function fontsIn(realm: Realm): Measured {
  const fonts = fontsBy(realm);
  const around = getter(realm, "Range", "commonAncestorContainer");
  const typeOf = getter(realm, "Node", "nodeType");
  const parentOf = getter(realm, "Node", "parentElement");
  return (self, args, result, known) => {
    const node = around?.(self);
    const element = typeOf?.(node) === 1 ? node : parentOf?.(node);
    return element ? fonts(element as Element, args, result, known) : null;
  };
}

/** Makes what tells whether something is the page as a whole: its document, root or body, or the window. */
export function wholeBy(realm: Realm): (it: unknown) => boolean {
  const nodeName = getter(realm, "Node", "nodeName");
  return (it) => {
    if (it === realm || it === undefined || it === null) return true;
    try {
      const name = nodeName?.(it);
      return name === "#document" || name === "BODY" || name === "HTML";
    } catch {
      // No node.
      return false;
    }
  };
}

/** Makes what tells how many elements a window's document has by now. */
export function elementsBy(realm: Realm): () => number {
  const elementsOf = method(realm, "Document", "getElementsByTagName");
  const lengthOf = getter(realm, "HTMLCollection", "length");
  return () => (lengthOf?.(elementsOf?.(realm.document, "*")) as number | undefined) ?? 0;
}

/** Makes what tells the pixels of anything with a width and a height, by the browser's own getters. */
function areaBy(prototype: object | undefined): (sized: unknown) => number {
  const width = prototype && ownProperty(prototype, "width")?.get;
  const height = prototype && ownProperty(prototype, "height")?.get;
  if (width === undefined || height === undefined) return () => 0;
  const widthOf: (sized: unknown) => number = uncurry(width);
  const heightOf: (sized: unknown) => number = uncurry(height);
  return (sized) => widthOf(sized) * heightOf(sized);
}

/**
 * How many different characters a text has. What only joins or changes the character before it
 * (zero width joiner, variation selectors, tags of flags) is none: one emoji may be ten code points.
 *
 * @param known texts that cannot have more than this many are not looked at
 */
export function differentCharacters(text: unknown, known = 0): number {
  if (typeof text !== "string" || text.length <= known) return 0;
  const seen: Record<string, true> = create(null);
  let found = 0;
  for (let at = 0; at < text.length && at < longest; at += 1) {
    let character = text[at] as string;
    if (character === "\u200d" || (character >= "\ufe00" && character <= "\ufe0f")) continue;
    if (character >= "\ud800" && character <= "\udbff") {
      at += 1;
      // Tags (U+E0000 to U+E007F) begin with this half.
      if (character === "\udb40") continue;
      character += text[at] ?? "";
    }
    if (seen[character]) continue;
    seen[character] = true;
    found += 1;
  }
  return found;
}
