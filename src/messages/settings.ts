import * as v from "valibot";
import { campaignIds } from "../guide/campaigns.ts";
import { type ServiceId, serviceIds } from "../guide/service/ids.ts";

/** How long notes are kept: until the browser closes, or a number of days. */
export const retentions = ["session", 1, 7, 30, 90] as const;
export type Retention = (typeof retentions)[number];

/** Languages the product speaks; `auto` follows the browser. */
export const languages = ["en", "zh_CN"] as const;
export type Language = (typeof languages)[number];

/** Places whose rules can be told. */
export const regions = ["CN", "EU", "UK", "US"] as const;

/** Greatest number of names that a person's lists may hold: keeps the settings small. */
const maxSites = 500;
const maxTips = 200;

const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253));

/** What the person chose. Kept in `storage.local`; every field has a default, so old settings stay readable. */
export const settingsSchema = v.object({
  language: v.optional(v.picklist(["auto", ...languages]), "auto"),
  retention: v.optional(v.picklist(retentions), 30),
  /** Nothing is noted anywhere until this time (ms since epoch); 0: not paused. */
  pausedUntil: v.optional(v.pipe(v.number(), v.minValue(0)), 0),
  /** Nothing is noted on these sites until the person says otherwise. */
  pausedSites: v.optional(v.pipe(v.array(site), v.maxLength(maxSites)), []),
  /** Tips that were put away: they do not come back. */
  quietTips: v.optional(
    v.pipe(v.array(v.pipe(v.string(), v.maxLength(64))), v.maxLength(maxTips)),
    [],
  ),
  /** Which tip was shown on which day (days since the epoch): none too often. */
  tipsShown: v.optional(
    v.pipe(
      v.array(v.tuple([v.pipe(v.string(), v.maxLength(64)), v.pipe(v.number(), v.integer())])),
      v.maxLength(maxTips),
    ),
    [],
  ),
  /** What a site is for, where the person said so: it goes before our guess. */
  services: v.optional(
    v.pipe(v.array(v.tuple([site, v.picklist([...serviceIds, "none"])])), v.maxLength(maxSites)),
    [],
  ),
  /** Whose rules are told beside those of China; `auto` follows language and time zone. */
  region: v.optional(v.picklist(["auto", ...regions]), "auto"),
  /** Does the toolbar button change where something is worth a look? */
  marks: v.optional(v.boolean(), true),
  /** Is a card shown beside a field when what was typed there went to somebody else? */
  cards: v.optional(v.boolean(), true),
  /** Sites on which none is. */
  quietCards: v.optional(v.pipe(v.array(site), v.maxLength(maxSites)), []),
  /** Theme day that the guide begins with. */
  campaign: v.optional(v.picklist(["none", ...campaignIds]), "none"),
  /** Was the welcome page shown or skipped? */
  welcomed: v.optional(v.boolean(), false),
});

export type Settings = v.InferOutput<typeof settingsSchema>;

/** The settings of somebody who has chosen nothing. */
export const defaultSettings: Settings = v.parse(settingsSchema, {});

/**
 * Reads settings from storage. Unreadable fields fall back to their defaults one by one,
 * so that a damaged field never costs the others.
 */
export function readSettings(stored: unknown): Settings {
  const whole = v.safeParse(settingsSchema, stored ?? {});
  if (whole.success) return whole.output;
  if (typeof stored !== "object" || stored === null) return defaultSettings;
  const readable = Object.entries(stored).filter(
    ([key, value]) => v.safeParse(settingsSchema, { [key]: value }).success,
  );
  return v.parse(settingsSchema, Object.fromEntries(readable));
}

/** Puts a name at the end of a list of settings; where it is full, the oldest name goes. */
const keep = (list: readonly string[], name: string, most: number): string[] =>
  [...list.filter((known) => known !== name), name].slice(-most);

/** The change that stops noting on a site until the person says otherwise. */
export const pauseSite = (settings: Settings, siteName: string): Pick<Settings, "pausedSites"> => ({
  pausedSites: keep(settings.pausedSites, siteName, maxSites),
});

/** The change that ends every pause that concerns a site: the timed one, and the site's own. */
export const resumeSite = (
  settings: Settings,
  siteName: string | null,
): Pick<Settings, "pausedSites" | "pausedUntil"> => ({
  pausedUntil: 0,
  pausedSites: settings.pausedSites.filter((site) => site !== siteName),
});

/** The change that says what a site is for; `none`: none of the types. */
export const sayService = (
  settings: Settings,
  siteName: string,
  service: ServiceId | "none",
): Pick<Settings, "services"> => ({
  services: [
    ...settings.services.filter(([known]) => known !== siteName),
    [siteName, service] satisfies Settings["services"][number],
  ].slice(-maxSites),
});

/** The change that has no more cards shown on a site. */
export const quietCards = (settings: Settings, siteName: string): Pick<Settings, "quietCards"> => ({
  quietCards: keep(settings.quietCards, siteName, maxSites),
});

/** The change that lets cards be shown on a site again. */
export const loudCards = (settings: Settings, siteName: string): Pick<Settings, "quietCards"> => ({
  quietCards: settings.quietCards.filter((site) => site !== siteName),
});

/** The change that puts a tip away. */
export const putTipAway = (settings: Settings, tip: string): Pick<Settings, "quietTips"> => ({
  quietTips: keep(settings.quietTips, tip, maxTips),
});

/** Is nothing to be noted on this site at this time? */
export const isPaused = (settings: Settings, siteName: string, now: number): boolean =>
  settings.pausedUntil > now || settings.pausedSites.includes(siteName);

/**
 * The language to speak: the chosen one, else the one nearest to the browser's.
 *
 * @param browserLanguage BCP 47 tag, e.g. `zh-TW`
 */
export function languageOf(choice: Settings["language"], browserLanguage: string): Language {
  if (choice !== "auto") return choice;
  return /^zh\b/i.test(browserLanguage) ? "zh_CN" : "en";
}
