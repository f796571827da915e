/** One hour from now, in milliseconds since the epoch. */
export const hourFrom = (now: number): number => now + 60 * 60 * 1000;

/** The next midnight of this computer's clock, in milliseconds since the epoch. */
export function midnightAfter(now: number): number {
  const day = new Date(now);
  // The calendar's own arithmetic: a day with a change of the clocks has 23 or 25 hours.
  day.setHours(24, 0, 0, 0);
  return day.getTime();
}
