import * as v from "valibot";
import { campaignIds } from "../guide/campaigns.ts";
import { languages, type Settings } from "./settings.ts";

/** Sections that whoever manages a computer may take away. Seeing and erasing one's own notes is not among them. */
const lockable = ["pause", "export", "import"] as const;
export type Lockable = (typeof lockable)[number];

/** Levels that can be kept quiet: the mark in the toolbar (2), the card in the page (3). */
const quietable = [2, 3] as const;

/** Days that notes are kept, as texts: browsers' policies know no lists of mixed types. */
const retentions = { session: "session", "1": 1, "7": 7, "30": 30, "90": 90 } as const;

/**
 * What whoever manages the computer chose, as it lies in `storage.managed`. The same as
 * `assets/managed-schema.json`, which Chromium holds it against; Firefox holds it against nothing.
 */
const entries = {
  /** Who manages: named beside what they chose. */
  managedBy: v.pipe(v.string(), v.minLength(1), v.maxLength(60)),
  language: v.picklist(["auto", ...languages]),
  retention: v.picklist(Object.keys(retentions) as (keyof typeof retentions)[]),
  quietLevels: v.pipe(v.array(v.picklist(quietable)), v.maxLength(quietable.length)),
  skipWelcome: v.boolean(),
  campaignPack: v.picklist(campaignIds),
  lockedSections: v.pipe(v.array(v.picklist(lockable)), v.maxLength(lockable.length)),
};

/** What is chosen for the person, read. */
export interface Policy {
  /** Name of who manages; null where they gave none. */
  readonly by: string | null;
  /** Settings that are not the person's to change. */
  readonly forced: Partial<Settings>;
  readonly locked: readonly Lockable[];
  readonly skipWelcome: boolean;
}

/** Nobody manages. */
export const noPolicy: Policy = { by: null, forced: {}, locked: [], skipWelcome: false };

/** Reads a policy; what cannot be read is left out, entry by entry, so that a slip never costs the others. */
export function readPolicy(stored: unknown): Policy {
  if (typeof stored !== "object" || stored === null) return noPolicy;
  const read = <Name extends keyof typeof entries>(
    name: Name,
  ): v.InferOutput<(typeof entries)[Name]> | undefined => {
    const found = v.safeParse(entries[name], (stored as Record<string, unknown>)[name]);
    return found.success ? (found.output as v.InferOutput<(typeof entries)[Name]>) : undefined;
  };
  const [language, retention] = [read("language"), read("retention")];
  const [quiet, campaign] = [read("quietLevels"), read("campaignPack")];
  const locked = read("lockedSections") ?? [];
  return {
    by: read("managedBy") ?? null,
    forced: {
      ...(language !== undefined && { language }),
      ...(retention !== undefined && { retention: retentions[retention] }),
      ...(quiet !== undefined && { marks: !quiet.includes(2), cards: !quiet.includes(3) }),
      ...(campaign !== undefined && { campaign }),
      // Nothing that was paused before may stay so for ever.
      ...(locked.includes("pause") && { pausedUntil: 0, pausedSites: [] }),
    },
    locked,
    skipWelcome: read("skipWelcome") ?? false,
  };
}

/** The settings that hold: the person's, and before them those that are not theirs to change. */
export const underPolicy = (settings: Settings, { forced }: Policy): Settings => ({
  ...settings,
  ...forced,
});

/** Of a change, what is the person's to make. */
export const allowed = (change: Partial<Settings>, { forced }: Policy): Partial<Settings> =>
  Object.fromEntries(Object.entries(change).filter(([name]) => !(name in forced)));
