import type { KindId } from "../kinds/index.ts";
import type { TapWord, TypedValue } from "../messages/line.ts";
import { type Account, type Accounts, memory, type Sending } from "./accounts.ts";
import { disguisedIn } from "./disguised.ts";
import { hasRead } from "./has-read.ts";
import type { Named } from "./named.ts";
import { type Found, type Judging, judgeSending, type LeakLike, slack } from "./sending.ts";
import { addHelper, addSent, isGuess, type SentFact } from "./sent.ts";
import type { Stream, Trails } from "./trails.ts";
import type { LiveVisit } from "./visit.ts";

/** What was found in a part, whether all of it was read, and whether nothing could open it: the shape of `src/leaks`. */
interface Read {
  leaks: readonly LeakLike[];
  complete: boolean;
  opaque: boolean;
}

/** Looks for values in what is handed in: the shape of `src/leaks`. */
export interface Watch {
  scan(part: string | Uint8Array): Read;
  scanDeep(part: string | Uint8Array): Promise<Read>;
}

/** What the rest of the core knows, and the clock: handed in. */
export interface LookingTools extends Judging {
  createWatch(
    values: readonly { kind: KindId; value: string }[],
    known: readonly string[],
    options: { salts: readonly string[] },
  ): Watch;
  createStream(watch: Watch): Stream;
  siteOf(host: string): string;
  /** The kind that programs mean by a name, of small letters alone, when they send it. */
  kindCalled(name: string): KindId | null;
  now(): number;
  later(task: () => void, ms: number): void;
  /** Something new is known of a visit. */
  changed(tab: number, visit: LiveVisit): void;
}

/** What a frame last told of what was typed there. */
export interface FrameValues {
  host: string;
  values: readonly TypedValue[];
  submitted: number | null;
  known: readonly string[];
}

/** A page that was typed in, and what left it lately. */
export interface Page {
  tab: number;
  visit: LiveVisit;
  frames: Map<number, FrameValues>;
  values: readonly (TypedValue & { host: string })[];
  watch: Watch | null;
  /** What left lately. */
  accounts: Accounts;
  /** What each receiver got in small pieces. */
  trails: Trails;
  /** What scripts hashed and encrypted lately. */
  taps: readonly TapWord[];
  /** Digests that were sent under names of what was typed. */
  named: Named;
  gone: boolean;
}

/** A body that nobody told of within this (ms) stays unread; what is read is told of within this. */
const patience = 1500;
/** What is sent so long after the last key of a field (ms) is hardly about what was typed there. */
const afterTyping = 60_000;

/** Looks through what leaves a page, and notes on its visit what is found. */
export interface Looking {
  /** A frame told anew what was typed: what left lately is looked through again. */
  rebuild(page: Page): void;
  /** The button was pressed at this time: what left since is judged anew by `rebuild`. */
  takeBack(page: Page, pressed: number): void;
  /** Looks through parts of something that left, and notes what is found. */
  look(page: Page, account: Account): void;
  /** Notes what was found in something that left. */
  note(page: Page, sending: Sending, found: readonly Found[]): void;
  /** Notes what could not be read. */
  unread(page: Page, host: string, why: string): void;
  /** The same of a body, unless somebody else tells of it in a moment. */
  waitForBody(page: Page, sending: Sending, why: string): void;
}

/** Makes what looks through the sendings of any page. */
export function createLooking(tools: LookingTools): Looking {
  function rebuild(page: Page): void {
    const frames = [...page.frames.values()];
    page.values = frames.flatMap(({ host, values }) => values.map((value) => ({ ...value, host })));
    const names = [...new Set([page.visit.host, page.visit.site])];
    const known = [...frames.flatMap((frame) => frame.known), ...names];
    // Sites' names are what scripts add to values before they hash them.
    page.watch =
      page.values.length === 0 ? null : tools.createWatch(page.values, known, { salts: names });
    page.trails.restart();
    for (const sending of page.accounts.recent(tools.now()))
      look(page, { sending, parts: sending.parts });
  }

  /** The browser tells of what a press sends before the frame tells of the press. */
  function takeBack({ visit }: Page, pressed: number): void {
    const remembered = tools.now() - memory;
    const isOfPress = ({ at }: SentFact) => at >= Math.max(pressed - slack, remembered);
    const isSeenAgain = (fact: SentFact) => isOfPress(fact) && !isGuess(fact.encoding);
    visit.sent = (visit.sent ?? []).filter((fact) => !isSeenAgain(fact));
    for (const fact of visit.sent) if (isOfPress(fact)) fact.when = "after-submit";
  }

  function look(page: Page, { sending, parts }: Account): void {
    if (!tools.mayMatter(page.visit.host, sending)) return;
    lookForNames(page, { sending, parts });
    const { watch } = page;
    if (watch === null) return;
    const found: Found[] = [];
    for (const part of parts) {
      const { leaks, complete } = watch.scan(part.content);
      found.push(...leaks.map((leak) => ({ ...leak, channel: part.channel })));
      if (complete && leaks.some(({ strength }) => strength === "certain")) continue;
      // What is packed, or long, takes its time: nobody waits for it.
      void watch.scanDeep(part.content).then(
        (deep) => {
          const more = deep.leaks.map((leak) => ({ ...leak, channel: part.channel }));
          if (more.length > 0) note(page, sending, more);
          if (!deep.complete) unread(page, sending.host, "too-large");
          if (deep.opaque && more.length === 0) unread(page, sending.host, "unreadable");
        },
        () => unread(page, sending.host, "packed"),
      );
    }
    found.push(
      ...page.trails.add(sending.host, parts, () => tools.createStream(watch)),
      ...disguisedIn(sending, page.taps, parts),
    );
    if (found.length > 0) note(page, sending, found);
  }

  /**
   * Digests under a key that nobody knows, called what somebody has just typed. It counts where whoever sends
   * it has read that field, which is told a little later.
   */
  function lookForNames(page: Page, { sending, parts }: Account): void {
    const seen = page.named.see(sending, parts, tools.kindCalled, (kind) => {
      const typed = page.values.findLast((one) => one.kind === kind);
      return typed !== undefined && sending.at - typed.at < afterTyping ? typed.value : undefined;
    });
    if (seen.length === 0) return;
    tools.later(() => {
      const found = seen.filter(
        (one) => !one.isConstant() && hasRead(page.visit, sending, one.kind, tools),
      );
      if (found.length > 0) note(page, sending, found);
    }, patience);
  }

  /**
   * What the page itself showed counts where whoever sends it has read the field, which is told a little
   * later: scripts that send the page's words are many.
   */
  function note(page: Page, sending: Sending, all: readonly Found[]): void {
    const { visit } = page;
    const isShown = ({ kind }: Found): boolean => {
      const typed = page.values.filter((value) => value.kind === kind);
      return typed.length > 0 && typed.every(({ shown }) => shown === true);
    };
    const shown = all.filter(isShown);
    const found = all.filter((one) => !shown.includes(one));
    if (shown.length > 0) {
      tools.later(() => {
        const read = shown.filter(({ kind }) => hasRead(visit, sending, kind, tools));
        if (read.length > 0) judge(page, sending, read);
      }, patience);
    }
    if (found.length > 0) judge(page, sending, found);
  }

  function judge(page: Page, sending: Sending, found: readonly Found[]): void {
    const { visit } = page;
    visit.sent ??= [];
    visit.helpers ??= [];
    const submitted = [...page.frames.values()].flatMap(({ submitted }) => submitted ?? []);
    const { sent, helpers } = judgeSending(
      { host: visit.host, values: page.values, submitted },
      sending,
      found,
      tools,
    );
    const { sent: known, helpers: knownHelpers } = visit;
    const fresh = [
      ...sent.map((fact) => addSent(known, fact)),
      ...helpers.map((helper) => addHelper(knownHelpers, helper)),
    ];
    if (fresh.some(Boolean)) tools.changed(page.tab, visit);
  }

  function unread(page: Page, host: string, why: string): void {
    const { visit } = page;
    visit.unread ??= [];
    if (visit.unread.length >= 50) return;
    if (visit.unread.some((one) => one.host === host && one.why === why)) return;
    visit.unread.push({ host, why });
    tools.changed(page.tab, visit);
  }

  function waitForBody(page: Page, sending: Sending, why: string): void {
    if (!tools.mayMatter(page.visit.host, sending)) return;
    // Of a body that was read in part nobody knows more than the browser.
    if (why !== "blob-body" && why !== "file") {
      unread(page, sending.host, why);
      return;
    }
    tools.later(() => {
      // A beacon without a body looks to the browser like one that it cannot tell of.
      const isEmpty = sending.bodiless === true && why === "blob-body";
      if (!isEmpty && sending.opened !== true && page.watch !== null)
        unread(page, sending.host, why);
    }, patience);
  }

  return { rebuild, takeBack, look, note, unread, waitForBody };
}
