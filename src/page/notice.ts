import type { AboutWords } from "./about-words.ts";
import { boundedText, type Dom, isText } from "./dom.ts";

/** How well a notice on privacy can be got at and read: numbers, none of its words. */
export interface NoticeLook {
  /** Is it named beside a form, with nothing that leads to it? */
  unlinked: boolean;
  /** Size of the largest letters of a link to it, in CSS pixels; 0: none was measured. */
  size: number;
  /** Contrast of the clearest link to it, from 1 to 21 (WCAG 2); 0: not known. */
  contrast: number;
  /** How long it takes to read, where the page is the notice itself; else 0. */
  minutes: number;
}

/** A page on which there is nothing to measure. */
export const noLook: NoticeLook = { unlinked: false, size: 0, contrast: 0, minutes: 0 };

const mostMeasured = 6;
const mostTexts = 6000;

/**
 * @param notices links that name a notice
 * @param forms what the forms of the page say
 */
export function lookOfNotice(
  dom: Dom,
  view: Window & typeof globalThis,
  notices: readonly Element[],
  forms: readonly Element[],
  words: AboutWords,
): NoticeLook {
  const doc = view.document;
  const headed = [doc.title.slice(0, 200), ...textsOf(dom, doc.querySelector("h1"))];
  const isNotice = forms.length === 0 && headed.some((text) => words.policy.test(text));
  const seen = notices.filter(isShown).slice(0, mostMeasured);
  const contrasts = seen.map((link) => contrastOf(view, link));
  return {
    unlinked: notices.length === 0 && forms.some((form) => isOnlyNamed(dom, view, form, words)),
    size: Math.max(0, ...seen.map((link) => Number.parseFloat(styleOf(view, link).fontSize) || 0)),
    contrast: contrasts.includes(0) ? 0 : Math.max(0, ...contrasts),
    minutes: isNotice ? minutesOf(doc) : 0,
  };
}

const textsOf = (dom: Dom, element: Element | null): string[] =>
  element === null ? [] : [boundedText(dom, element, 120)];

const isShown = (element: Element): boolean => element.checkVisibility?.() ?? true;

const styleOf = (view: Window, element: Element): CSSStyleDeclaration =>
  view.getComputedStyle(element);

/** Is a notice named, and nothing that is named so can be pressed? Scripts make anything a link. */
function isOnlyNamed(dom: Dom, view: Window, form: Element, words: AboutWords): boolean {
  if (!words.policy.test(boundedText(dom, form, 3000))) return false;
  const pressed = "a, button, [role], span, em, i, b, strong, u, font, summary";
  return !Array.from(form.querySelectorAll(pressed))
    .slice(0, 200)
    .some((one) => {
      const text = boundedText(dom, one, 60);
      if (text.length >= 60 || !words.policy.test(text)) return false;
      return one.matches("a, button, [role], summary") || styleOf(view, one).cursor === "pointer";
    });
}

/** People read about so much in a minute: signs of East Asian writing, letters of all others. */
const pace = { signs: 350, letters: 1400 };
const eastAsian = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

function minutesOf(doc: Document): number {
  const walker = doc.createTreeWalker(doc.body, 4);
  let [signs, letters] = [0, 0];
  for (let count = 0; count < mostTexts && walker.nextNode() !== null; count += 1) {
    const text = walker.currentNode;
    if (!isText(text) || text.parentElement?.matches("script, style, noscript, template")) continue;
    const found = text.data.match(eastAsian)?.length ?? 0;
    signs += found;
    letters += text.data.trim().length - found;
  }
  return Math.floor(signs / pace.signs + letters / pace.letters);
}

/** Contrast of a text with what lies behind it, to one decimal; 0 where a picture or something clear does. */
function contrastOf(view: Window, element: Element): number {
  const ink = channels(styleOf(view, element).color);
  if (ink === null) return 0;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = styleOf(view, at);
    const paper = channels(backgroundColor);
    if (/url|gradient/.test(backgroundImage) || Number(opacity || 1) < 1) return 0;
    if (paper !== null) return contrast(ink, paper);
    if (!/^(?:|transparent|rgba\(.*, 0\))$/.test(backgroundColor)) return 0;
  }
  // Nothing paints it: then it is white, unless the page says that it is dark.
  const isDark = /dark/.test(styleOf(view, view.document.documentElement).colorScheme ?? "");
  return isDark ? 0 : contrast(ink, [255, 255, 255]);
}

/** Red, green and blue of a solid colour as browsers write it; null for any other. */
function channels(color: string): number[] | null {
  const [, r, g, b] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(color) ?? [];
  return r === undefined ? null : [Number(r), Number(g), Number(b)];
}

/** Relation of two colours' brightness, by the formula of WCAG 2. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [x, y] = [bright(a), bright(b)];
  return Math.round(((Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05)) * 10) / 10;
}

function bright(color: readonly number[]): number {
  const [r = 0, g = 0, b = 0] = color.map((one) => {
    const part = one / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
