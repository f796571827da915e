import * as v from "valibot";
import { isKindId, type KindId } from "../kinds/ids.ts";
import { lineLimits, sinks, tapNames } from "./line-limits.ts";

/**
 * What a frame tells the worker on a line of their own. The worker opens the line, to that one frame: other
 * than messages, which every page of the extension could hear, nobody else is on it. It is the only way that
 * what a person typed ever goes, and what comes of it is kept in memory alone.
 */

const kind = v.custom<KindId>((id) => typeof id === "string" && isKindId(id));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

const typedValue = v.strictObject({
  kind,
  value: text(lineLimits.value),
  at: time,
  /** The page itself showed it before: whoever sends the page's words need not know it from the field. */
  shown: v.exactOptional(v.literal(true)),
});
/** A value to look for, with the time at which it was last changed (ms since epoch). */
export type TypedValue = v.InferOutput<typeof typedValue>;

const sinkWord = v.strictObject({
  sink: v.picklist(sinks),
  /** Address that it went to; for messages the origin of the frame that got it. */
  url: text(lineLimits.address),
  method: v.pipe(v.string(), v.regex(/^[A-Z]{1,10}$/)),
  /** Scripts at work, the nearest first. */
  scripts: v.pipe(v.array(text(2048)), v.maxLength(4)),
  at: time,
  /** What was sent, where the browser does not tell us itself. */
  body: v.exactOptional(text(lineLimits.body)),
  /** Does each character of the body stand for a byte? */
  bytes: v.exactOptional(v.boolean()),
  /** Nothing was sent but the address. */
  empty: v.exactOptional(v.literal(true)),
  /** Why it could not be read: `stream`, `too-large`, `blob-body`. */
  unread: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))),
});
/** What the probe says of one thing that was sent: a claim of the page's world. */
export type SinkWord = v.InferOutput<typeof sinkWord>;

const tapWord = v.strictObject({
  tap: v.picklist(tapNames),
  /** Kinds whose values stood in what went in. */
  kinds: v.pipe(v.array(kind), v.maxLength(20)),
  scripts: v.pipe(v.array(text(2048)), v.maxLength(4)),
  at: time,
  /** Bits of what came out, where it is known. */
  bits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)),
});
/** What the probe says of one change of shape. */
export type TapWord = v.InferOutput<typeof tapWord>;

/** Everything that may come down the line. */
const lineText = v.variant("tell", [
  v.strictObject({
    tell: v.literal("values"),
    values: v.pipe(v.array(typedValue), v.maxLength(lineLimits.values)),
    /** When the person last pressed a button that sends; null where not yet. */
    submitted: v.nullable(time),
    /** Words of the page that are no news: its title, what its address held before. */
    known: v.pipe(v.array(text(4000)), v.maxLength(6)),
  }),
  v.strictObject({
    tell: v.literal("sinks"),
    words: v.pipe(v.array(sinkWord), v.maxLength(lineLimits.words)),
  }),
  v.strictObject({
    tell: v.literal("taps"),
    words: v.pipe(v.array(tapWord), v.maxLength(lineLimits.words)),
  }),
  /** The frame got a message from another window. */
  v.strictObject({ tell: v.literal("heard"), at: time, body: text(lineLimits.body) }),
]);
export type LineText = v.InferOutput<typeof lineText>;

/** Reads what came down a line: well formed and bounded, or nothing. */
export function readLine(raw: unknown): LineText | null {
  try {
    const read = v.safeParse(lineText, raw, { abortEarly: true });
    return read.success ? read.output : null;
  } catch {
    return null;
  }
}

/** A card that the worker has a frame show beside a field. */
export interface CardText {
  /** Kinds that it is about. */
  kinds: readonly KindId[];
  /** BCP 47 tag of the language. */
  lang: string;
  /** How sure we are, in a word. */
  word: string;
  say: string;
  /** What can be done now; empty where there is nothing. */
  todo: string;
  /** What stands on the buttons, by answer. */
  buttons: { leave: string; fine: string; site: string; everywhere: string };
}

/** What the worker says to a frame on its line. */
export type LineAnswer = { show: CardText };
