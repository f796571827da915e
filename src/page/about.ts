import type { KindId } from "../kinds/index.ts";
import type { AboutWords } from "./about-words.ts";
import { type Dialog, findDialog, mayHaveDialog } from "./consent-dialog.ts";
import { boundedText, type Dom, isElement, readDom } from "./dom.ts";
import { countMarked } from "./marked-links.ts";
import { lookOfNotice, type NoticeLook, noLook } from "./notice.ts";
import { type Offer, offersOf, type Showing, showsOf } from "./offers.ts";
import type { FoundField, PageScan } from "./scan.ts";

/** What a box can agree to: each a list of words, the notice's standing for itself. */
const purposes = ["terms", "privacy", "news", "sharing", "profiling"] as const;

type Purpose = (typeof purposes)[number];

/** What a page says and shows beside its fields: what its words come to, none of them. */
export interface AboutPage {
  /** What boxes agree to that were ticked before the person could. */
  ticked: readonly Purpose[];
  /** What the box agrees to that agrees to most. */
  bundled: readonly Purpose[];
  /** What a box agrees to that must be ticked, though neither terms nor a notice are in it. */
  demanded: readonly Purpose[];
  dialog: (Dialog & { open: boolean }) | null;
  /** Where a notice on privacy is named: by the form, elsewhere on the page, or nowhere; not looked for yet. */
  notice: "near" | "page" | "none" | "unread";
  /** How well that notice can be got at and read. */
  look: NoticeLook;
  /** Ways that it offers to choose anew, to ask, to leave. */
  offers: readonly Offer[];
  shows: readonly Showing[];
  /** Hosts that were asked for something after the person had refused. */
  afterNo: readonly string[];
  /** Kinds that are asked for with no reason beside the field. */
  unexplained: readonly KindId[];
  ages: readonly ("age-gate" | "children")[];
  /** Links to other sites that carry a mark of who clicks. */
  markedLinks: number;
}

/** A page that nobody has read yet. */
export const nothingSaid: AboutPage = {
  ticked: [],
  bundled: [],
  demanded: [],
  dialog: null,
  notice: "unread",
  look: noLook,
  offers: [],
  shows: [],
  afterNo: [],
  unexplained: [],
  ages: [],
  markedLinks: 0,
};

const mostBoxes = 80;
const mostLinks = 600;
const mostFields = 40;

/**
 * Reads what a page says beside its fields. Bounded: every list is cut, every text read in part.
 *
 * @param words by which pages speak about data and choices
 * @param touched boxes that the person has ticked or cleared
 */
export function readAbout(
  doc: Document,
  view: Window & typeof globalThis,
  { fields }: PageScan,
  words: AboutWords,
  touched: WeakSet<Element>,
): AboutPage {
  const dom = readDom(view);
  const find = (selector: string, most: number): Element[] =>
    Array.from(view.Document.prototype.querySelectorAll.call(doc, selector)).slice(0, most);
  const links = find("a[href]", mostLinks);
  const found = findDialog(dom, doc, view, words);
  const boxes = readBoxes(dom, find(anyBox, mostBoxes), words, (box) => {
    const form = around(dom, box);
    return (
      fields.some(({ element }) => form.contains(element)) || found?.box.contains(box) === true
    );
  });
  const notices = links.filter(
    (link) =>
      words.notice.test(boundedText(dom, link, 80)) ||
      words.noticePath.test(dom.attribute(link, "href").slice(0, 300)),
  );
  const forms = [
    ...new Set(fields.slice(0, mostFields).map(({ element }) => around(dom, element))),
  ];
  return {
    ticked: boxes.filter((box) => box.ticked && !touched.has(box.element)).flatMap(told),
    bundled: boxes.map(told).sort((a, b) => b.length - a.length)[0] ?? [],
    demanded: boxes.find(isDemanded)?.purposes ?? [],
    dialog: found === null ? null : { product: found.product, refuse: found.refuse, open: true },
    notice: noticeOf(dom, notices, forms, words),
    look: lookOfNotice(dom, view, notices, forms, words),
    offers: offersOf(dom, doc, links, words),
    shows: showsOf(dom, doc, words),
    afterNo: [],
    unexplained: unexplained(dom, fields, words),
    ages: agesOf(dom, doc, find(headings, 60), words),
    markedLinks: markedIn(links, view),
  };
}

const anyBox = "input[type=checkbox], [role=checkbox], [role=switch]";

const headings = "h1, h2, button, [role=dialog], a[role=button]";

/** Titles of notices on privacy, to know that there is one to measure; what else they say is in the words. */
const noticeTitle = /priva|datenschutz|confiden|隐私|隱私|个人信息|プライバシー|個人情報/i;

/**
 * Is there anything to read? Most pages have no box, no field, no dialog, no question of age and no marked
 * link, and are no notice.
 */
export const hasMuchToSay = (
  doc: Document,
  view: Window & typeof globalThis,
  { fields }: PageScan,
): boolean =>
  fields.length > 0 ||
  noticeTitle.test(doc.title) ||
  doc.querySelector(anyBox) !== null ||
  mayHaveDialog(doc, view) ||
  mayAskAge(doc, view) ||
  markedIn(Array.from(doc.querySelectorAll("a[href]")).slice(0, mostLinks), view) > 0;

const markedIn = (links: readonly Element[], view: Window): number =>
  countMarked(
    links.map((link) => (link as HTMLAnchorElement).href).filter(isText),
    view.location.hostname,
  );

/** Does a heading or a button name one of the ages from which something is allowed? */
function mayAskAge(doc: Document, view: Window & typeof globalThis): boolean {
  const dom = readDom(view);
  return Array.from(doc.querySelectorAll(headings))
    .slice(0, 30)
    .some((one) => /(?<!\d)(?:1[2-9]|2[01])(?!\d)/.test(boundedText(dom, one, 120)));
}

/** In a picture's link, `href` is an object. */
const isText = (value: unknown): value is string => typeof value === "string";

interface Box {
  element: Element;
  ticked: boolean;
  /** Does the form not go without it? */
  required: boolean;
  purposes: readonly Purpose[];
}

/** Must it be ticked, though it is about none of what a service needs to be agreed to? */
const isDemanded = ({ required, purposes }: Box): boolean =>
  required && !purposes.includes("terms") && !purposes.includes("privacy");

const told = ({ purposes }: Box): readonly Purpose[] => purposes;

/** @param concerns does a box stand where somebody gives data or chooses about it? */
function readBoxes(
  dom: Dom,
  elements: readonly Element[],
  words: AboutWords,
  concerns: (box: Element) => boolean,
): Box[] {
  return elements.flatMap((element) => {
    if (dom.has(element, "disabled") || dom.attribute(element, "aria-disabled") === "true")
      return [];
    const label = labelOf(dom, element);
    if (label === "" || words.noConsent.test(label)) return [];
    const named = purposes.filter((purpose) =>
      words[purpose === "privacy" ? "notice" : purpose].test(label),
    );
    // News of partners are news: nothing says yet that they get anything.
    const onlyNews = named.every((purpose) => purpose === "news" || purpose === "sharing");
    const found =
      onlyNews && named.includes("news") && !words.passing.test(label)
        ? (["news"] as const)
        : named;
    if (found.length === 0) return [];
    // "Special offers" may as well choose what a list shows.
    const chooses = found.length === 1 && found[0] === "news" && !words.wish.test(label);
    if (chooses && !concerns(element)) return [];
    const ticked =
      dom.tag(element) === "input"
        ? (element as HTMLInputElement).checked
        : dom.attribute(element, "aria-checked") === "true";
    const required =
      dom.has(element, "required") || dom.attribute(element, "aria-required") === "true";
    return [{ element, ticked, required, purposes: found }];
  });
}

/** What stands by a box, whether or not it is its label in the sense of the markup. */
function labelOf(dom: Dom, box: Element): string {
  const id = dom.attribute(box, "id");
  const root = box.getRootNode() as Document | ShadowRoot;
  const byId = id === "" ? null : root.querySelector(`label[for="${CSS.escape(id)}"]`);
  const label = dom.closest(box, "label") ?? byId;
  if (label !== null) return boundedText(dom, label, 400);
  const named = dom.attribute(box, "aria-label").slice(0, 400);
  if (named !== "") return named;
  const by = root.getElementById(dom.attribute(box, "aria-labelledby").split(/\s/)[0] ?? "");
  if (by !== null) return boundedText(dom, by, 400);
  const parent = dom.parent(box);
  // Around several boxes stands more than one question.
  if (!isElement(parent) || parent.querySelectorAll("input, select, textarea").length > 1)
    return "";
  return boundedText(dom, parent, 400);
}

function noticeOf(
  dom: Dom,
  notices: readonly Element[],
  forms: readonly Element[],
  words: AboutWords,
): AboutPage["notice"] {
  for (const form of forms) {
    if (notices.some((link) => form.contains(link))) return "near";
    // Some write the notice itself there, and link to nothing.
    const said = boundedText(dom, form, 3000);
    if (words.notice.test(said) || words.use.test(said)) return "near";
  }
  return notices.length > 0 ? "page" : "none";
}

/** The form that a field stands in with what stands right by it, or what comes closest to one. */
function around(dom: Dom, field: Element): Element {
  const form =
    dom.form(field) ?? dom.closest(field, "fieldset, section, main, article, [role=dialog]");
  const parent = form === null ? null : dom.parent(form);
  return isElement(parent) && dom.tag(parent) !== "body" ? parent : (form ?? field);
}

/** Kinds whose field has no words beside it that tell what it is asked for. */
function unexplained(dom: Dom, fields: readonly FoundField[], words: AboutWords): KindId[] {
  const all = fields.slice(0, mostFields);
  const silent = all.filter(({ element }) => !words.reason.test(besides(dom, element, all)));
  return [...new Set(silent.map(({ kind }) => kind))];
}

/** What is said around a field, out to where other fields begin; a form of one heading is one question. */
function besides(dom: Dom, element: Element, fields: readonly FoundField[]): string {
  let best: Element = element;
  let at = dom.parent(element);
  for (let depth = 0; isElement(at) && depth < 5; depth++, at = dom.parent(at)) {
    const within: Element = at;
    const inside = fields.filter((field) => within.contains(field.element)).length;
    if (dom.tag(within) === "body" || inside > 4) break;
    best = within;
  }
  const by = dom.attribute(element, "aria-describedby").split(/\s/)[0] ?? "";
  const described = by === "" ? null : (element.getRootNode() as Document).getElementById(by);
  return `${boundedText(dom, best, 1200)} ${described === null ? "" : boundedText(dom, described, 300)} ${dom.attribute(element, "title").slice(0, 200)}`;
}

function agesOf(
  dom: Dom,
  doc: Document,
  headings: readonly Element[],
  words: AboutWords,
): AboutPage["ages"] {
  const texts = headings.map((heading) => boundedText(dom, heading, 200));
  const title = doc.title.slice(0, 200);
  const ages: ("age-gate" | "children")[] = [];
  if (texts.some((text) => words.ages.test(text))) ages.push("age-gate");
  if ([title, ...texts].some((text) => words.children.test(text))) ages.push("children");
  return ages;
}
