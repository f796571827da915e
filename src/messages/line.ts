import * as v from "valibot";
import { isKindId, type KindId } from "../kinds/index.ts";

/**
 * What a frame tells the worker on a line of their own. The worker opens the line, to that one frame: other
 * than messages, which every page of the extension could hear, nobody else is on it. It is the only way that
 * what a person typed ever goes, and what comes of it is kept in memory alone.
 */

/** Bounds on what one text on the line may hold. */
export const typedLimits = { values: 60, value: 2000, words: 40, body: 262_144, address: 8192 } as const;

const kind = v.custom<KindId>((id) => typeof id === "string" && isKindId(id));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

const typedValue = v.strictObject({ kind, value: text(typedLimits.value), at: time });
/** A value to look for, with the time at which it was last changed (ms since epoch). */
export type TypedValue = v.InferOutput<typeof typedValue>;

/** Ways out of a page by which scripts send. */
export const sinks = [
  "beacon",
  "channel",
  "cookie",
  "element",
  "event-source",
  "fetch",
  "form",
  "message",
  "open",
  "websocket",
  "worker",
  "xhr",
] as const;

const sinkWord = v.strictObject({
  sink: v.picklist(sinks),
  /** Address that it went to; for messages the origin of the frame that got it. */
  url: text(typedLimits.address),
  method: v.pipe(v.string(), v.regex(/^[A-Z]{1,10}$/)),
  /** Scripts at work, the nearest first. */
  scripts: v.pipe(v.array(text(2048)), v.maxLength(4)),
  at: time,
  /** What was sent, where the browser does not tell us itself. */
  body: v.exactOptional(text(typedLimits.body)),
  /** Why it could not be read: `stream`, `too-large`, `blob-body`. */
  unread: v.exactOptional(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/))),
});
/** What the probe says of one thing that was sent: a claim of the page's world. */
export type SinkWord = v.InferOutput<typeof sinkWord>;

const tapWord = v.strictObject({
  tap: v.picklist(["digest", "encrypt", "base64", "encode"]),
  scripts: v.pipe(v.array(text(2048)), v.maxLength(4)),
  at: time,
  /** What went in. */
  input: text(typedLimits.value),
  /** Bits of what came out, where it is a digest. */
  bits: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4096))),
});
/** What the probe says of one change of shape. */
export type TapWord = v.InferOutput<typeof tapWord>;

/** Everything that may come down the line. */
export const lineText = v.variant("tell", [
  v.strictObject({
    tell: v.literal("values"),
    values: v.pipe(v.array(typedValue), v.maxLength(typedLimits.values)),
    /** When the person last pressed a button that sends; null where not yet. */
    submitted: v.nullable(time),
    /** Words of the page that are no news: its title, what its address held before. */
    known: v.pipe(v.array(text(4000)), v.maxLength(6)),
  }),
  v.strictObject({
    tell: v.literal("sinks"),
    words: v.pipe(v.array(sinkWord), v.maxLength(typedLimits.words)),
  }),
  v.strictObject({
    tell: v.literal("taps"),
    words: v.pipe(v.array(tapWord), v.maxLength(typedLimits.words)),
  }),
  /** The frame got a message from another window. */
  v.strictObject({ tell: v.literal("heard"), at: time, body: text(typedLimits.body) }),
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
