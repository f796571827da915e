/** That a tip was shown on a day (days since the epoch). */
export type ShownTip = [tip: string, day: number];

/** A tip is shown on so many days; after that it rests for a while. */
const daysEach = 3;
/** Days until a tip that rested may come again. */
const rest = 60;
/** So many different tips a day are enough. */
const mostADay = 3;
/** So many are kept in mind. */
const most = 200;

/** Milliseconds since the epoch -> days since the epoch. */
export const dayOf = (at: number): number => Math.floor(at / 86_400_000);

/**
 * Tips that may not be shown today: those that were shown often enough lately, and, once there were enough
 * for one day, all others than those of today.
 *
 * @param all ids of all tips
 */
export function restingTips(
  all: readonly string[],
  shown: readonly ShownTip[],
  today: number,
): string[] {
  const todays = new Set(shown.filter(([, day]) => day === today).map(([tip]) => tip));
  const before = shown.filter(([, day]) => day < today && day > today - rest);
  return all.filter((tip) => {
    if (todays.has(tip)) return false;
    return todays.size >= mostADay || before.filter(([id]) => id === tip).length >= daysEach;
  });
}

/** The list with a tip of today in it; null where it is in it already. */
export function withShown(
  shown: readonly ShownTip[],
  tip: string,
  today: number,
): ShownTip[] | null {
  if (shown.some(([id, day]) => id === tip && day === today)) return null;
  return [...shown, [tip, today] satisfies ShownTip].slice(-most);
}
