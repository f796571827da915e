import type { Confidence } from "../../../src/log/event.ts";
import type { Deed } from "../../../src/log/records.ts";
import type { Company } from "../../../src/site/index.ts";
import type { Texts } from "../../../src/text/index.ts";

/** The name that people know, in their language; where we know none, the key itself (a site's name). */
export function nameOf(company: Company | null, key: string, { language }: Texts): string {
  if (company === null) return key;
  return language.startsWith("zh") ? (company.nameZh ?? company.name) : company.name;
}

/** From grave to harmless: which word a cell says first. */
export const gravest: readonly Deed[] = ["sent", "read", "typed", "asked"];

/** How sure a deed is, in the three words: asking shows what a page could get, no more. */
export function worstOf(deeds: { [Name in Deed]?: Confidence }): {
  deed: Deed;
  confidence: Confidence;
} | null {
  for (const deed of gravest) {
    const confidence = deeds[deed];
    if (confidence !== undefined) {
      return { deed, confidence: deed === "asked" ? "possible" : confidence };
    }
  }
  return null;
}

/** A day in words: "Mon 23 Nov". */
export const dayText = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", month: "short" }).format(at);

export const dateText = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium" }).format(at);

export const timeText = (at: number, locale: string): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" }).format(at);

const day = 24 * 60 * 60 * 1000;

/** "today", "yesterday", "3 days ago"; a date where it is longer ago than a week. */
export function agoText(at: number, now: number, locale: string): string {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  const days = Math.round((midnight(now) - midnight(at)) / day);
  if (days < 0 || days > 7) return dateText(at, locale);
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
}

/** The country's name in a language. */
export const countryText = (code: string, locale: string): string =>
  new Intl.DisplayNames(locale, { type: "region" }).of(code) ?? code;
