import * as v from "valibot";
import { bounds } from "./bounds.ts";
import type { Listener } from "./hearing.ts";

/** What is read of the texts on the topics `sinks`, `reads` and `shapes`: claims of the page's world. */

const scripts = v.pipe(
  v.array(v.pipe(v.string(), v.maxLength(bounds.address), v.regex(/^https?:\/\/[^\s?#]+$/))),
  v.maxLength(4),
);
const text = v.string();

const sent = v.strictObject({
  sink: v.picklist(["beacon", "channel", "cookie", "element", "fetch", "form", "websocket", "xhr"]),
  url: text,
  method: text,
  scripts,
  at: v.number(),
  body: v.exactOptional(text),
  bytes: v.exactOptional(v.boolean()),
  empty: v.exactOptional(v.literal(true)),
  unread: v.exactOptional(v.picklist(["stream", "too-large"])),
});
/** One thing that a script sent. */
export type Sent = v.InferOutput<typeof sent>;

const read = v.strictObject({
  scripts,
  keys: v.boolean(),
  count: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e6)),
});
/** Reads of one field. */
export type Read = v.InferOutput<typeof read>;

const shaped = v.strictObject({
  tap: v.picklist(["base64", "digest", "encode", "encrypt"]),
  scripts,
  input: text,
  bytes: v.boolean(),
  bits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e6)),
});
/** One change of shape. */
export type Shaped = v.InferOutput<typeof shaped>;

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  said: string,
): v.InferOutput<Schema> | null {
  const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), said, { abortEarly: true });
  return read.success ? read.output : null;
}

/** @param take gets what scripts sent */
export const sinksListener = (take: (sent: readonly Sent[]) => void): Listener => ({
  hear(said) {
    const words = parse(v.array(sent), said);
    if (words !== null) take(words);
  },
  perSecond: 60,
  // A body of bytes may be written with six characters each.
  longest: 2_000_000,
});

/** @param take gets the field and who read it */
export const readsListener = (take: (field: Element, read: Read) => void): Listener => ({
  hear(said, element) {
    const one = element === null ? null : parse(read, said);
    if (one !== null && element !== null) take(element, one);
  },
  perSecond: 200,
  longest: 10_000,
});

/** @param take gets what scripts changed the shape of */
export const shapesListener = (take: (shaped: readonly Shaped[]) => void): Listener => ({
  hear(said) {
    const words = parse(v.array(shaped), said);
    if (words !== null) take(words);
  },
  perSecond: 30,
  longest: 500_000,
});
