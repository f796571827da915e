import { dayOf } from "../../../src/log/index.ts";

/** The spans that the record shows. */
export const periods = ["week", "all"] as const;
export type Period = (typeof periods)[number];

/** Days of a week, today being the last. */
export const weekDays = 7;
/** Most bars of the long timeline. */
const mostDays = 90;

/** First and last day of a span. */
export function daysOf(period: Period, now: number): { from: number; to: number } {
  const to = dayOf(now);
  return { from: to - (period === "week" ? weekDays : mostDays) + 1, to };
}
