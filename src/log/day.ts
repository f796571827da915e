const length = 24 * 60 * 60 * 1000;

/**
 * The calendar day of a time, by this computer's clock and time zone: days since the first of 1970.
 *
 * @param at ms since epoch
 */
export function dayOf(at: number): number {
  const time = new Date(at);
  // Over the calendar: a day on which the clocks change has 23 or 25 hours.
  return Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / length;
}

/** When a day began on this computer, in ms since epoch. */
export function startOf(day: number): number {
  const date = new Date(day * length);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()).getTime();
}
