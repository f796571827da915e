import type { LineText } from "../messages/line.ts";
import { createAccounts, type Outgoing } from "./accounts.ts";
import { disguisedIn } from "./disguised.ts";
import { createLooking, type LookingTools, type Page } from "./looking.ts";
import { createNamed } from "./named.ts";
import { createTrails } from "./trails.ts";
import type { LiveVisit } from "./visit.ts";

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

/** Late words of a page that was left come within this. */
const grace = 4000;
const mostTaps = 40;

/** Makes the watcher of all tabs. */
export function createWatcher(tools: LookingTools): Watcher {
  const { rebuild, takeBack, look, note, unread, waitForBody } = createLooking(tools);
  const pages = new Map<number, Page[]>();

  const current = (tab: number): Page | undefined => pages.get(tab)?.find(({ gone }) => !gone);

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
        const isNew = submitted !== null && submitted !== page.frames.get(frame)?.submitted;
        page.frames.set(frame, { host, values, submitted, known });
        if (isNew) takeBack(page, submitted);
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
