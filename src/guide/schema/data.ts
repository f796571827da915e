import * as v from "valibot";
import { isKindId, type KindId } from "../../kinds/index.ts";

/**
 * What every language shares: ids, links, sources, how sure we are. The shapes of the files in
 * `assets/guide/data/`; each is checked when the guide is built and in tests.
 */

const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
const kind = v.custom<KindId>((one) => typeof one === "string" && isKindId(one), "unknown kind");
const number = v.pipe(v.number(), v.integer(), v.minValue(1));

/** Where it was learned and how sure that is. Nothing stands in the guide without. */
const known = {
  sources: v.pipe(v.array(v.pipe(v.string(), v.minLength(4))), v.minLength(1)),
  confidence: v.picklist(["high", "medium", "low"]),
};

/** Why something is kept but not shown: remembered only, or worked out from something else. */
const mark = v.exactOptional(v.picklist(["recalled", "derived"]));

export const themes = [
  "what",
  "why",
  "children",
  "sign-in",
  "tracking",
  "borders",
  "choice",
  "scams",
  "rights",
  "daily",
] as const;

/** Places whose rules the guide tells. */
export const places = ["CN", "EU", "UK", "US", "JP", "BR", "IN"] as const;
export type Place = (typeof places)[number];

const lesson = v.strictObject({
  no: number,
  theme: v.picklist(themes),
  /** Name of the drawing that goes with it. */
  picture: id,
  kinds: v.array(kind),
  laws: v.array(id),
  cases: v.array(id),
  /** Something to try out instead of a drawing. */
  play: v.exactOptional(id),
  ...known,
});

const realCase = v.strictObject({
  no: number,
  year: number,
  place: v.picklist([...places, "world"]),
  lessons: v.array(id),
  kinds: v.array(kind),
  picture: id,
  /** A death is told to adults only. */
  audience: v.picklist(["all", "adult"]),
  /** Ended by an agreement: what was said in it was not proved in court. */
  settled: v.boolean(),
  ...known,
});

const law = v.strictObject({
  no: number,
  place: v.picklist(places),
  issued: v.string(),
  effective: v.string(),
  status: v.picklist(["law", "standard", "draft"]),
  articles: v.array(
    v.strictObject({ ref: v.string(), topics: v.array(id), source: v.string(), mark }),
  ),
  mark,
  ...known,
});

const service = v.strictObject({
  no: number,
  /** Each item of the list, with the kinds that come nearest to it; empty: nothing is needed. */
  necessary: v.array(v.strictObject({ kinds: v.array(kind) })),
  ...known,
});

const quiz = v.strictObject({
  no: number,
  questions: v.pipe(
    v.array(
      v.strictObject({
        id,
        options: v.pipe(v.number(), v.minValue(2), v.maxValue(4)),
        /** Place of the right option, from 0, in every language. */
        answer: v.pipe(v.number(), v.integer(), v.minValue(0)),
        lesson: id,
        ...known,
      }),
    ),
    v.minLength(1),
  ),
});

export const behaviourCategories = [
  "rules-not-public",
  "purpose-not-stated",
  "no-consent",
  "not-necessary",
  "shared-without-consent",
  "no-delete-or-complaint",
] as const;

const sign = v.strictObject({
  signal: id,
  /** Name in the signal's evidence; it must be there. */
  evidence: v.pipe(v.string(), v.minLength(1)),
  /** What it must be, or, where it is a list, hold. */
  has: v.exactOptional(v.union([v.boolean(), id])),
});

const behaviour = v.strictObject({
  no: number,
  category: v.picklist(behaviourCategories),
  /** Can a page show it? `yes`: the sign of it can be seen, which does not prove it. */
  seen: v.picklist(["yes", "partly", "no"]),
  /** Signals that raise it. */
  signals: v.array(id),
  /** Signals that raise it by a part of what they tell. */
  signs: v.exactOptional(v.array(sign)),
  /** Rule over a page's report that raises it. */
  rule: v.exactOptional(id),
  /** Places whose rules on it were only remembered: kept, and not shown. */
  remembered: v.exactOptional(v.array(v.picklist(["cn", "eu", "uk", "us"]))),
  /** The instrument's own wording was remembered, not read; the words shown are ours in any case. */
  mark: v.exactOptional(v.literal("recalled-wording")),
  ...known,
});

const channel = v.strictObject({
  places: v.array(v.picklist(places)),
  /** Is it the one to turn to there about a site, where nobody says otherwise? */
  first: v.exactOptional(v.literal(true)),
  mark,
  ...known,
});

const letter = v.strictObject({ no: number, to: v.picklist(["site", "body"]), ...known });

const signal = v.strictObject({
  /** Name of the drawing that goes with it. */
  picture: id,
  ...known,
});

/** Shape of each section's files in `data/`; kinds need none: what is shared of them is code. */
export const dataSchemas = {
  lessons: lesson,
  cases: realCase,
  laws: law,
  services: service,
  quiz,
  behaviours: behaviour,
  channels: channel,
  letters: letter,
  signals: signal,
  kinds: v.strictObject({}),
} as const;
