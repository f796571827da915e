const gap = 8;

interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/**
 * Where a card goes, in the window's coordinates: to the right of the field or else below, above or to the
 * left of it; the first place that is in the window and covers nothing that the person types in.
 *
 * @param spared boxes that may not be covered
 */
export function placeFor(
  field: Box,
  card: { width: number; height: number },
  window: { width: number; height: number },
  spared: readonly Box[],
): { left: number; top: number } {
  const left = Math.max(gap, Math.min(field.left, window.width - card.width - gap));
  const below = { left, top: field.top + field.height + gap };
  const places = [
    { left: field.left + field.width + gap, top: field.top },
    below,
    { left, top: field.top - card.height - gap },
    { left: field.left - card.width - gap, top: field.top },
  ];
  const free = places.find((place) => {
    const box = { ...place, ...card };
    const isInside = box.left >= gap && box.left + box.width <= window.width - gap;
    return isInside && (box.top >= 0 || place === below) && !spared.some((one) => meet(one, box));
  });
  return free ?? below;
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width &&
  b.left < a.left + a.width &&
  a.top < b.top + b.height &&
  b.top < a.top + a.height;

/** Puts a card, which stands somewhere in the page, beside a field. */
export function placeBeside(card: HTMLElement, field: Element, doc: Document): void {
  const { clientWidth: width, clientHeight: height } = doc.documentElement;
  const busy = doc.activeElement;
  const spared = [field, ...(busy === null || busy.contains(field) || busy === card ? [] : [busy])];
  const now = card.getBoundingClientRect();
  const { left, top } = placeFor(boxOf(field), boxOf(card), { width, height }, spared.map(boxOf));
  // Whatever the page has its positions counted from: the way from here to there is the same.
  move(card, "left", left - now.left);
  move(card, "top", top - now.top);
}

/** The browser's own boxes have their numbers as getters, which no copy takes along. */
function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function move(card: HTMLElement, side: "left" | "top", by: number): void {
  const at = Number.parseFloat(card.style.getPropertyValue(side));
  if (Math.abs(by) > 0.5) card.style.setProperty(side, `${at + by}px`, "important");
}
