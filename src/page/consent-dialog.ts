import type { AboutWords } from "./about-words.ts";
import { boundedText, type Dom, isElement } from "./dom.ts";

/** A dialog that asks whether the page may keep things in the browser. */
export interface Dialog {
  /** Id of the product that shows it; `""` for one that is not known. */
  product: string;
  /** Is there a way to refuse, in its first view? */
  refuse: boolean;
}

/** A dialog with where it stands. */
export interface FoundDialog extends Dialog {
  box: Element;
}

/** Products by what they put into the page, as their own documents say. */
const products: readonly (readonly [id: string, selector: string])[] = [
  ["onetrust", "#onetrust-banner-sdk"],
  ["cookiebot", "#CybotCookiebotDialog"],
  ["didomi", "#didomi-popup, #didomi-notice"],
  ["usercentrics", "#usercentrics-root, #usercentrics-cmp-ui"],
  ["quantcast", ".qc-cmp2-container, #qc-cmp2-ui"],
  ["sourcepoint", "[id^=sp_message_container]"],
  ["trustarc", "#truste-consent-track, #consent_blackbar"],
  ["google", ".fc-consent-root"],
  ["cookieyes", ".cky-consent-container, #cookie-law-info-bar"],
  ["complianz", ".cmplz-cookiebanner"],
  ["iubenda", "#iubenda-cs-banner"],
  ["osano", ".osano-cm-window, .cc-window"],
  ["axeptio", "#axeptio_overlay"],
  ["tarteaucitron", "#tarteaucitronAlertBig"],
  ["klaro", ".klaro .cookie-notice, .klaro .cookie-modal"],
  ["cookie-script", "#cookiescript_injected"],
  ["borlabs", "#BorlabsCookieBox"],
  ["hubspot", "#hs-eu-cookie-confirmation"],
  ["ketch", "#ketch-consent-banner, #lanyard_root"],
  ["civic", "#ccc-notify"],
  ["piwik-pro", "#ppms_cm_popup_wrapper"],
  ["shopify", "#shopify-pc__banner"],
  ["cookieconsent", "#cc-main, #cookieconsent"],
  ["termly", "#termly-code-snippet-support"],
  ["cookiefirst", ".cookiefirst-root"],
  ["consentmanager", "#cmpbox"],
];

/**
 * Is there anything that such a dialog could be? Costs less than to look for one.
 */
export const mayHaveDialog = (doc: Document, view: Window): boolean =>
  doc.querySelector(anyProduct) !== null ||
  candidates(doc, view).length > 0 ||
  framesOver(doc, view).length > 0;

const anyProduct = products.map(([, selector]) => selector).join(",");

/** What such dialogs are called where nobody's product is used. */
const named = [
  "[role=dialog]",
  "[role=alertdialog]",
  "[aria-modal=true]",
  "dialog[open]",
  ...["cookie", "consent", "gdpr"].flatMap((word) => [`[id*="${word}" i]`, `[class*="${word}" i]`]),
].join(",");

const most = 60;
const buttons = "button, [role=button], a, input[type=button], input[type=submit]";

/** Looks for the dialog as it stands on the page now; null where there is none to be seen. */
export function findDialog(
  dom: Dom,
  doc: Document,
  view: Window,
  words: AboutWords,
): FoundDialog | null {
  const found = doc.querySelector(anyProduct);
  if (found !== null && isSeen(view, found)) {
    const product = products.find(([, selector]) => found.matches(selector))?.[0] ?? "";
    return { product, refuse: words.refuse.test(buttonTexts(dom, found)), box: found };
  }
  for (const box of candidates(doc, view)) {
    if (!isSeen(view, box) || !words.choice.test(boundedText(dom, box, 1500))) continue;
    const said = buttonTexts(dom, box);
    if (words.agree.test(said)) return { product: "", refuse: words.refuse.test(said), box };
  }
  // What a frame of a consent service says cannot be read from here: only that it asks.
  const frame = framesOver(doc, view).find((one) => words.choice.test(calledOf(dom, one)));
  return frame === undefined ? null : { product: "", refuse: true, box: frame };
}

function isSeen(view: Window, element: Element): boolean {
  if (typeof element.checkVisibility === "function" && !element.checkVisibility()) return false;
  // A host of a shadow root may have no box of its own; a document that was only parsed has none.
  const page = element.ownerDocument.documentElement.getBoundingClientRect();
  if (element.shadowRoot !== null || page.width === 0) return true;
  const { width, height, bottom, right } = element.getBoundingClientRect();
  if (width === 0 && height === 0) return element.querySelector("*") !== null && inside(element);
  return width > 20 && height > 10 && bottom > 0 && right > 0 && view.innerHeight > 0;
}

/** Does something inside have a box? Wrappers of what is fixed have none. */
const inside = (element: Element): boolean =>
  Array.from(element.children)
    .slice(0, 5)
    .some((child) => child.getBoundingClientRect().height > 10);

/** Boxes that lie over the page or are called what such dialogs are called. */
function candidates(doc: Document, view: Window): Element[] {
  const boxes = new Set(Array.from(doc.querySelectorAll(named)).slice(0, most));
  const { innerWidth, innerHeight } = view;
  const places = [0.04, 0.25, 0.5, 0.75, 0.96].flatMap((x) => [
    [innerWidth * x, innerHeight - 12],
    [innerWidth * x, innerHeight - 40],
  ]);
  places.push([innerWidth / 2, innerHeight / 2], [innerWidth / 2, 12]);
  for (const [x = 0, y = 0] of places) {
    const over = fixedAround(view, doc.elementFromPoint?.(x, y) ?? null);
    if (over !== null) boxes.add(over);
  }
  boxes.delete(doc.documentElement);
  boxes.delete(doc.body);
  return [...boxes];
}

/** Frames that lie over the page. */
const framesOver = (doc: Document, view: Window): Element[] =>
  Array.from(doc.querySelectorAll("iframe"))
    .slice(0, most)
    .filter((frame) => isSeen(view, frame) && fixedAround(view, frame) !== null);

const calledOf = (dom: Dom, frame: Element): string =>
  ["title", "id", "name", "aria-label"].map((name) => dom.attribute(frame, name)).join(" ");

function fixedAround(view: Window, element: Element | null): Element | null {
  for (let at = element, depth = 0; isElement(at) && depth < 30; at = at.parentElement, depth++) {
    const { position } = view.getComputedStyle(at);
    if (position === "fixed" || position === "sticky") return at;
  }
  return null;
}

function buttonTexts(dom: Dom, box: Element): string {
  const root: ParentNode = dom.shadow(box) ?? box;
  return Array.from(root.querySelectorAll(buttons))
    .slice(0, 40)
    .map((button) =>
      dom.tag(button) === "input" ? dom.attribute(button, "value") : boundedText(dom, button, 60),
    )
    .filter((text) => text.length < 60)
    .join(" | ");
}
