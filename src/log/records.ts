import * as v from "valibot";
import { becauseIds } from "../fields/because.ts";
import { isKindId, type KindId } from "../kinds/index.ts";
import { isSignalId, type SignalId } from "../trackers/index.ts";
import type { LogEvent } from "./event.ts";

/** Shapes of everything that is kept, held against whatever comes off the disk or out of a file. */

const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
/** Milliseconds since the epoch, within what a Date can hold. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));
const site = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const visitId = v.pipe(v.string(), v.minLength(1), v.maxLength(64));
const kind = v.custom<KindId>((id) => typeof id === "string" && isKindId(id), "unknown kind");
const signal = v.custom<SignalId>(
  (id) => typeof id === "string" && isSignalId(id),
  "unknown signal",
);
const confidence = v.picklist(["saw", "likely", "possible"]);
const party = v.strictObject({ host: site, site, script: v.exactOptional(text(2048)) });
const evidence = v.pipe(
  v.record(
    text(40),
    v.union([v.number(), v.boolean(), v.pipe(v.array(text(200)), v.maxLength(100))]),
  ),
  v.check((pieces) => Object.keys(pieces).length <= 50, "too much evidence"),
);

const base = { visit: visitId, at: time, site };

/** One event; assigned to the event's own type, so that the two cannot drift apart. */
export const eventRecord: v.GenericSchema<unknown, LogEvent> = v.variant("type", [
  v.strictObject({
    ...base,
    type: v.literal("asked"),
    kind,
    required: v.boolean(),
    because: v.pipe(v.array(v.picklist(becauseIds)), v.maxLength(becauseIds.length)),
    confidence,
  }),
  v.strictObject({ ...base, type: v.literal("typed"), kind }),
  v.strictObject({
    ...base,
    type: v.literal("read"),
    kind,
    by: party,
    confidence,
    count: v.exactOptional(count),
  }),
  v.strictObject({
    ...base,
    type: v.literal("sent"),
    kind,
    to: party,
    channel: v.picklist(["url", "body", "header", "referer", "cookie", "websocket", "message"]),
    encoding: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))), v.maxLength(10)),
    when: v.picklist(["before-submit", "after-submit"]),
    confidence,
    delay: v.exactOptional(count),
    collector: v.exactOptional(v.literal(true)),
  }),
  v.strictObject({ ...base, type: v.literal("met"), party, requests: count }),
  v.strictObject({
    ...base,
    type: v.literal("signal"),
    signal,
    by: v.exactOptional(party),
    confidence,
    evidence,
  }),
]);

/** The four things that can happen to a kind. */
export const deeds = ["asked", "typed", "read", "sent"] as const;
export type Deed = (typeof deeds)[number];

/**
 * One visit, with the share that it has in the tallies: taking a visit away takes exactly that share back,
 * even where hosts are counted to other companies by now.
 */
const visitRecord = v.strictObject({
  id: visitId,
  /** Time of its earliest event. */
  at: time,
  /** The calendar day to which it is counted: kept, because time zones change. */
  day: v.pipe(v.number(), v.integer()),
  site,
  /** How loud it was as a whole. */
  level: v.picklist([0, 1, 2, 3]),
  events: count,
  /** Companies met, with requests. */
  met: v.array(v.strictTuple([v.string(), count])),
  /** Kind, company that had to do with it, what happened, how sure. */
  given: v.array(v.strictTuple([kind, v.string(), v.picklist(deeds), confidence])),
  /** Ways of tracking that were noticed, and how sure that is. */
  signals: v.array(v.strictTuple([signal, confidence])),
  /** Time by which a pruning found the visit to lie in the future. */
  ahead: v.exactOptional(time),
});
export type Visit = v.InferOutput<typeof visitRecord>;

/**
 * One row of a tally. `site: ""` stands for all sites together, `company: ""` for all companies:
 * the margins of the table, from which lists and sums are read without adding up.
 */
const tally = {
  site: text(253),
  /** Sums over visits, by name. */
  counts: v.record(v.string(), count),
  /** Times of the first and last visit in the sums. */
  first: time,
  last: time,
};

/**
 * Site x company. Counts: visits, requests; in sums over all companies also events, `asked`… (visits in which
 * that happened), `level 2`, `signal ID`; in sums over all sites also sites.
 */
const tieRecord = v.strictObject({ ...tally, company: v.string() });
export type Tie = v.InferOutput<typeof tieRecord>;

/**
 * Site x kind x company. Counts: visits, `asked likely`, `sent saw`…; in sums over all sites also sites.
 * In the margins (`kind: ""` or `company: ""`): visits with `asked`, `typed`, `read`, `sent`, and `got` for the
 * last two together.
 */
const givenRecord = v.strictObject({
  ...tally,
  kind: v.union([v.literal(""), kind]),
  company: v.string(),
});
export type Given = v.InferOutput<typeof givenRecord>;

/**
 * Sums of one calendar day: of everything (`""` in all three), of a site, or of kind x company with its
 * margins. Counts as in the other tallies, without sites.
 */
const dayRecord = v.strictObject({
  day: v.pipe(v.number(), v.integer()),
  site: text(253),
  kind: v.union([v.literal(""), kind]),
  company: v.string(),
  counts: tally.counts,
});
export type Day = v.InferOutput<typeof dayRecord>;

/** Something learned or answered: a lesson, a quiz question, a tip. */
export const progressRecord = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  at: time,
  score: v.exactOptional(v.number()),
});
export type Progress = v.InferOutput<typeof progressRecord>;

/** Shape of the records of each store. */
export const records = {
  visits: visitRecord,
  events: eventRecord,
  ties: tieRecord,
  given: givenRecord,
  days: dayRecord,
  progress: progressRecord,
} as const;
