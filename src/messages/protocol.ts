import * as v from "valibot";
import { type Because, becauseIds } from "../fields/because.ts";
import type { PackedKnowledge } from "../fields/table.ts";
import { personIds } from "../guide/people/names.ts";
import type { ServiceId } from "../guide/service/ids.ts";
import { isKindId, type KindId } from "../kinds/ids.ts";
import type { PageReport } from "../report/shapes.ts";
import type { StoryLine } from "../report/story.ts";

/** Who may send a message: a frame of a page (our content script), or a page of this extension. */
export type Sender = "frame" | "ui";

/** Bounds on what one frame may claim: pages are hostile, and stores are finite. */
export const limits = {
  fields: 2000,
  hosts: 1000,
  actions: 500,
  reads: 300,
  afterNo: 40,
  selector: 2000,
  address: 2048,
} as const;

/**
 * A list whose length is looked at before its items are: a million of them cost nothing.
 * (Marked, so that whoever needs only `limits` from here does not carry the schemas along.)
 * @__NO_SIDE_EFFECTS__
 */
const list = <Item extends v.GenericSchema>(item: Item, most: number) =>
  v.pipe(v.array(v.unknown()), v.maxLength(most), v.array(item));

const kind = v.custom<KindId>((id) => typeof id === "string" && isKindId(id));
const text = (most: number) => v.pipe(v.string(), v.maxLength(most));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9));
/** Something measured, with a fraction. */
const measure = v.pipe(v.number(), v.minValue(0), v.maxValue(1e6));
const host = text(253);

const askedField = v.strictObject({
  kind,
  selector: text(limits.selector),
  parts: v.exactOptional(list(text(limits.selector), 40)),
  required: v.boolean(),
  visible: v.boolean(),
  because: list(v.picklist(becauseIds), becauseIds.length),
  confidence: v.picklist(["likely", "possible"]),
  form: v.strictObject({ secure: v.boolean(), host }),
});

const purposes = list(v.picklist(["terms", "privacy", "news", "sharing", "profiling"]), 20);

/** What the frame's page says and shows beside its fields: what its text comes to, never the text. */
const about = v.strictObject({
  ticked: purposes,
  bundled: purposes,
  demanded: purposes,
  dialog: v.nullable(
    v.strictObject({
      product: v.pipe(v.string(), v.regex(/^[a-z0-9-]{0,40}$/)),
      open: v.boolean(),
      refuse: v.boolean(),
    }),
  ),
  notice: v.picklist(["near", "page", "none", "unread"]),
  look: v.strictObject({
    unlinked: v.boolean(),
    size: measure,
    contrast: measure,
    minutes: count,
  }),
  offers: list(v.picklist(["withdraw", "contact", "untargeted", "leave"]), 4),
  shows: list(v.picklist(["personal", "account", "leaving"]), 3),
  afterNo: list(host, limits.afterNo),
  unexplained: list(kind, 100),
  ages: list(v.picklist(["age-gate", "children"]), 4),
  markedLinks: count,
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
  asked: list(askedField, limits.fields),
  /** Kinds of fields that people cannot see and a browser would fill all the same. */
  hiddenAutofill: list(kind, 200),
  typed: list(kind, 200),
  about,
  met: list(v.strictObject({ host, requests: count }), limits.hosts),
  actions: list(
    v.strictObject({
      script: text(limits.address),
      action: v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)),
      count,
      size: count,
      caller: v.exactOptional(text(limits.address)),
    }),
    limits.actions,
  ),
  /** Who read fields that the person had typed into: scripts at work, the nearest first. */
  reads: list(
    v.strictObject({ kind, scripts: list(text(limits.address), 4), keys: v.boolean(), count }),
    limits.reads,
  ),
  /** Reasons why a part of the frame could not be read (`time`, `too-many-fields`…). */
  notRead: list(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,40}$/)), 10),
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
  /** The last page of this tab that was typed in and left, perhaps by sending its form. In memory alone. */
  left: PageReport | null;
  /** Type of service that the page offers: said by the person, or guessed while the popup is open; null: neither. */
  service: { id: ServiceId; chosen: boolean } | null;
}

/** What the side panel tells of a tab. */
export interface TabStory extends Pick<TabState, "access" | "site" | "recording"> {
  /** Changes with the page: what was told of another one is over. */
  visit: string | null;
  lines: readonly StoryLine[];
  /** The field that the person asked about, in the context menu; a kind of null is no field that we know. */
  question: { kind: KindId | null; because: readonly Because[] } | null;
}

/** What is going on beside the notes. Told at once, however many there are. */
export interface RecordNews {
  /** What happened to the notes: a full disk, damaged records. */
  notices: {
    what: "shed" | "full" | "damaged" | "ahead" | "blocked" | "newer";
    at: number;
    records: number;
  }[];
  /** Erasures that can still be taken back, with the time (ms since epoch) at which they happen. */
  pending: { id: string; due: number; erasure: ErasureOf }[];
}

/** What is kept, for the page that says so. */
export interface StorageSummary {
  stores: {
    /** Of the record's database; `settings` and `policy` lie on disk beside it, `memory` goes when the browser closes. */
    name:
      | "visits"
      | "events"
      | "ties"
      | "given"
      | "days"
      | "progress"
      | "settings"
      | "policy"
      | "memory";
    count: number;
    /** About how many bytes they take as text: from the size of some of them. */
    bytes: number;
  }[];
  /** Bytes in use as the browser estimates them; null where it does not say. */
  bytes: number | null;
  /** Earliest visit that is kept (ms since epoch). */
  since: number | null;
  /** How often each permission was made use of since the browser started. */
  uses: Record<string, number>;
}

/** Milliseconds since the epoch, within what a Date can hold. */
const time = v.pipe(v.number(), v.minValue(0), v.maxValue(8.64e15));

/** What to erase. */
const erasure = v.variant("what", [
  v.strictObject({ what: v.literal("visit"), visit: text(64) }),
  v.strictObject({ what: v.literal("site"), site: host }),
  v.strictObject({ what: v.literal("company"), company: text(253) }),
  v.strictObject({ what: v.literal("period"), from: time, to: time }),
  v.strictObject({ what: v.literal("all") }),
]);
export type ErasureOf = v.InferOutput<typeof erasure>;

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
  /** The frame has something to tell that nobody else may hear: the worker opens a line to it. */
  "open-line": { from: "frame", data: v.strictObject({}), reply: v.strictObject({}) },
  /** The person wants no more cards here, or anywhere. */
  "quiet-cards": {
    from: "frame",
    data: v.strictObject({ where: v.picklist(["site", "everywhere"]) }),
    reply: v.strictObject({}),
  },
  /** The kinds and words that fields are known by: asked for by a frame when its first field turns up. */
  lexicons: {
    from: "frame",
    data: v.strictObject({ languages: v.pipe(v.array(text(35)), v.maxLength(20)) }),
    reply: v.custom<PackedKnowledge>((packed) => typeof packed === "object" && packed !== null),
  },
  /** The words by which pages speak about data and choices: asked for where there is something to read. */
  "about-words": {
    from: "frame",
    data: v.strictObject({}),
    reply: v.record(v.string(), v.string()),
  },
  /** Lessons that the person got. */
  learned: {
    from: "ui",
    data: v.strictObject({}),
    reply: v.strictObject({ lessons: v.array(text(100)) }),
  },
  "tab-state": {
    from: "ui",
    data: v.strictObject({ tab: v.pipe(v.number(), v.integer()) }),
    reply: v.custom<TabState>(() => true),
  },
  "tab-story": {
    from: "ui",
    data: v.strictObject({ tab: v.pipe(v.number(), v.integer()) }),
    reply: v.custom<TabStory>(() => true),
  },
  /** Types a made-up person into the tab's forms, and says how many fields get an answer. */
  "fill-in": {
    from: "ui",
    data: v.strictObject({ tab: v.pipe(v.number(), v.integer()), person: v.picklist(personIds) }),
    reply: v.strictObject({ fields: count }),
  },
  erase: { from: "ui", data: erasure, reply: v.strictObject({ visits: count }) },
  /** Erases a little later, so that it can be taken back: the time at which it happens. */
  "erase-soon": {
    from: "ui",
    data: erasure,
    reply: v.strictObject({ id: text(64), due: time }),
  },
  "erase-undo": {
    from: "ui",
    data: v.strictObject({ id: text(64) }),
    reply: v.strictObject({ undone: v.boolean() }),
  },
  /** The person has read what happened. */
  "notices-seen": { from: "ui", data: v.strictObject({}), reply: v.strictObject({}) },
  "record-news": {
    from: "ui",
    data: v.strictObject({}),
    reply: v.custom<RecordNews>(() => true),
  },
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
