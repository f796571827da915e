import * as v from "valibot";
import { becauseIds } from "../fields/because.ts";
import { isKindId, type KindId } from "../kinds/index.ts";
import type { PageReport } from "../report/shapes.ts";

/** Who may send a message: a frame of a page (our content script), or a page of this extension. */
export type Sender = "frame" | "ui";

/** Bounds on what one frame may claim: pages are hostile, and stores are finite. */
export const limits = {
  fields: 2000,
  hosts: 1000,
  actions: 500,
  selector: 2000,
  address: 2048,
} as const;

const kind = v.custom<KindId>((id) => typeof id === "string" && isKindId(id));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
const host = text(253);

const askedField = v.strictObject({
  kind,
  selector: text(limits.selector),
  parts: v.exactOptional(v.pipe(v.array(text(limits.selector)), v.maxLength(40))),
  required: v.boolean(),
  visible: v.boolean(),
  because: v.pipe(v.array(v.picklist(becauseIds)), v.maxLength(becauseIds.length)),
  confidence: v.picklist(["likely", "possible"]),
  form: v.strictObject({ secure: v.boolean(), host }),
});

/**
 * Everything one frame knows of itself, whole and anew each time: the worker replaces what it knew.
 * That is what makes a lost or doubled message harmless.
 */
const frameFacts = v.strictObject({
  /** Random id that the frame's document gave itself. */
  document: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
  /** Grows with every message of the document; an older one never replaces a newer. */
  sequence: count,
  secure: v.boolean(),
  asked: v.pipe(v.array(askedField), v.maxLength(limits.fields)),
  /** Kinds of fields that people cannot see and a browser would fill all the same. */
  hiddenAutofill: v.pipe(v.array(kind), v.maxLength(200)),
  typed: v.pipe(v.array(kind), v.maxLength(200)),
  met: v.pipe(v.array(v.strictObject({ host, requests: count })), v.maxLength(limits.hosts)),
  actions: v.pipe(
    v.array(
      v.strictObject({
        script: text(limits.address),
        action: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
        count,
        size: count,
      }),
    ),
    v.maxLength(limits.actions),
  ),
  /** Reasons why a part of the frame could not be read (`time`, `too-many-fields`…). */
  notRead: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/))), v.maxLength(10)),
});

export type FrameFacts = v.InferOutput<typeof frameFacts>;
export type FrameField = v.InferOutput<typeof askedField>;

/** What the popup shows of a tab. */
export interface TabState {
  /** `special`: a page that no extension may read. `no-access`: the browser withholds this site. */
  access: "yes" | "special" | "no-access";
  site: string | null;
  recording: "on" | "paused" | "private";
  /** When the pause ends (ms since epoch); null: not timed. */
  pausedUntil: number | null;
  /** null where there is nothing to tell yet. */
  report: PageReport | null;
}

/** What is kept, for the page that says so. */
export interface StorageSummary {
  stores: { name: "visits" | "events" | "ties" | "given" | "progress"; count: number }[];
  /** Bytes in use as the browser estimates them; null where it does not say. */
  bytes: number | null;
  /** Earliest visit that is kept (ms since epoch). */
  since: number | null;
}

/** What to erase. */
const erasure = v.variant("what", [
  v.strictObject({ what: v.literal("visit"), visit: text(64) }),
  v.strictObject({ what: v.literal("site"), site: host }),
  v.strictObject({ what: v.literal("all") }),
]);

export type Erasure = v.InferOutput<typeof erasure>;

/**
 * The one table of what may be said, by whom, and what comes back.
 * The site is never in a message: it comes from the browser's own account of the sender.
 */
export const protocol = {
  "frame-facts": {
    from: "frame",
    data: frameFacts,
    /** `acknowledged`: safely stored up to this sequence; `record: false`: stop telling. */
    reply: v.strictObject({ acknowledged: count, record: v.boolean() }),
  },
  "tab-state": {
    from: "ui",
    data: v.strictObject({ tab: v.pipe(v.number(), v.integer()) }),
    reply: v.custom<TabState>(() => true),
  },
  erase: { from: "ui", data: erasure, reply: v.strictObject({ visits: count }) },
  "storage-summary": {
    from: "ui",
    data: v.strictObject({}),
    reply: v.custom<StorageSummary>(() => true),
  },
  export: {
    from: "ui",
    data: v.strictObject({ format: v.picklist(["json", "csv"]) }),
    reply: v.strictObject({ name: text(80), text: v.string() }),
  },
} as const satisfies Record<
  string,
  { from: Sender; data: v.GenericSchema; reply: v.GenericSchema }
>;

export type MessageType = keyof typeof protocol;
export type DataOf<Type extends MessageType> = v.InferOutput<(typeof protocol)[Type]["data"]>;
export type ReplyOf<Type extends MessageType> = v.InferOutput<(typeof protocol)[Type]["reply"]>;
