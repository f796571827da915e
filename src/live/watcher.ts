import type { KindId } from "../kinds/index.ts";
import type { LineText, TapWord, TypedValue } from "../messages/line.ts";
import {
  type Account,
  type Accounts,
  createAccounts,
  type Outgoing,
  type Sending,
} from "./accounts.ts";
import { disguisedIn } from "./disguised.ts";
import { hasRead } from "./has-read.ts";
import { createNamed, type Named } from "./named.ts";
import { type Found, type Judging, judgeSending, type LeakLike } from "./sending.ts";
import { addHelper, addSent } from "./sent.ts";
import { createTrails, type Stream, type Trails } from "./trails.ts";
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
export interface WatcherTools extends Judging {
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

/** Looks for what people typed in what leaves their pages. Everything in it is memory, and goes with the page. */
export interface Watcher {
  /** A frame of a page has something to look for. */
  open(tab: number, visit: LiveVisit): void;
  /** A frame told something on its line. */
  told(tab: number, frame: number, origin: string, text: LineText): void;
  /** Something left; `tab` is negative where it belongs to none. */
  sent(tab: number, outgoing: Outgoing): void;
  watches(tab: number): boolean;
  /** Is anything looked for anywhere? */
  readonly busy: boolean;
  /**
   * What the tab shows. If it is another page than the one that was typed in, what is still under way is
   * looked at, and then all is forgotten.
   */
  shows(tab: number, visit: LiveVisit | null): void;
  /** Forgets at once. */
  end(tab: number): void;
}

interface FrameValues {
  host: string;
  values: readonly TypedValue[];
  submitted: number | null;
  known: readonly string[];
}

interface Page {
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
/** Late words of a page that was left come within this. */
const grace = 4000;
const mostTaps = 40;

/** Makes the watcher of all tabs. */
export function createWatcher(tools: WatcherTools): Watcher {
  const pages = new Map<number, Page[]>();

  const current = (tab: number): Page | undefined => pages.get(tab)?.find(({ gone }) => !gone);

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

  /** Looks through parts of something that left, and notes what is found. */
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

  /** Says what could not be read of a sending, unless somebody else tells of its body in a moment. */
  function waitForBody(page: Page, sending: Sending, why: string): void {
    if (!tools.mayMatter(page.visit.host, sending)) return;
    // Of a body that was read in part nobody knows more than the browser.
    if (why !== "blob-body") {
      unread(page, sending.host, why);
      return;
    }
    tools.later(() => {
      // A beacon without a body looks to the browser like one that it cannot tell of.
      const told = sending.bodiless || sending.parts.some(({ channel }) => channel === "body");
      if (!told && page.watch !== null) unread(page, sending.host, why);
    }, patience);
  }

  return {
    open(tab, visit) {
      this.shows(tab, visit);
      if (current(tab) !== undefined) return;
      const fresh: Page = {
        tab,
        visit,
        frames: new Map(),
        values: [],
        watch: null,
        accounts: createAccounts(),
        trails: createTrails(),
        taps: [],
        named: createNamed(),
        gone: false,
      };
      pages.set(tab, [...(pages.get(tab) ?? []), fresh]);
    },
    told(tab, frame, origin, text) {
      const page = current(tab);
      if (page === undefined) return;
      const host = tools.hostOf(origin) ?? page.visit.host;
      if (text.tell === "values") {
        const { values, submitted, known } = text;
        page.frames.set(frame, { host, values, submitted, known });
        rebuild(page);
      } else if (text.tell === "sinks") {
        for (const said of text.words) {
          const to = tools.hostOf(said.url);
          if (to === null) continue;
          const open = page.visit.met.counts().has(to);
          const account = page.accounts.fromProbe(said, to, open, tools.now());
          look(page, account);
          if (said.unread !== undefined && tools.mayMatter(page.visit.host, account.sending))
            unread(page, to, said.unread);
        }
      } else if (text.tell === "taps") {
        page.taps = [...page.taps, ...text.words].slice(-mostTaps);
        for (const sending of page.accounts.recent(tools.now())) {
          const found = disguisedIn(sending, text.words, sending.parts);
          if (found.length > 0 && tools.mayMatter(page.visit.host, sending))
            note(page, sending, found);
        }
      } else {
        look(page, page.accounts.fromFrame(origin, host, text.body, text.at, tools.now()));
      }
    },
    sent(tab, out) {
      const concerned =
        tab >= 0
          ? (pages.get(tab) ?? [])
          : [...pages.values()]
              .flat()
              .filter(({ visit }) => out.initiator !== null && visit.site === out.initiator);
      for (const page of concerned) {
        const own = out.initiator === null || out.initiator === page.visit.site;
        if (page.gone && !own) continue;
        const accounts = page.accounts.fromBrowser(out, tools.now());
        for (const account of accounts) look(page, account);
        const last = accounts.at(-1);
        if (out.unread !== null && last !== undefined) waitForBody(page, last.sending, out.unread);
      }
    },
    watches: (tab) => pages.has(tab),
    get busy() {
      return pages.size > 0;
    },
    shows(tab, visit) {
      const page = current(tab);
      if (page === undefined || page.visit === visit) return;
      page.gone = true;
      tools.later(() => drop(tab, page), grace);
    },
    end(tab) {
      for (const page of pages.get(tab) ?? []) drop(tab, page);
    },
  };

  function drop(tab: number, page: Page): void {
    page.watch = null;
    page.values = [];
    page.frames.clear();
    page.accounts = createAccounts();
    page.trails = createTrails();
    page.taps = [];
    page.named = createNamed();
    page.gone = true;
    const rest = (pages.get(tab) ?? []).filter((one) => one !== page);
    if (rest.length > 0) pages.set(tab, rest);
    else pages.delete(tab);
  }
}
