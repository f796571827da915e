import { lexiconsFor } from "../src/fields/lexicons/index.ts";
import { createPacking } from "../src/fields/pack.ts";
import { withNotice } from "../src/live/notices.ts";
import { createRecorder } from "../src/live/recorder.ts";
import { tabState } from "../src/live/tab-state.ts";
import { createTabs } from "../src/live/tabs.ts";
import {
  askedFields,
  eventsOf,
  type Knowledge,
  type LiveVisit,
  notRead,
  unseenIn,
} from "../src/live/visit.ts";
import { erase, openStore, prune } from "../src/log/index.ts";
import { type Handlers, handle } from "../src/messages/handle.ts";
import type { TabState } from "../src/messages/protocol.ts";
import { defaultSettings, isPaused, quietCards } from "../src/messages/settings.ts";
import { writtenWords } from "../src/page/about-words.ts";
import { pageReport } from "../src/report/page-report.ts";
import { hostOf, siteOf } from "../src/site/index.ts";
import { isInTheOpen, levelOf } from "../src/trackers/index.ts";
import { judge } from "../src/trackers/judge.ts";
import { countRequests } from "./asked.ts";
import { createBeside } from "./beside.ts";
import { forgetMark } from "./browser/action.ts";
import { loadNotices, saveNotices } from "./browser/kept.ts";
import { at, every, onBrowserStart, onInstalled } from "./browser/lifecycle.ts";
import { browserName, onMessage, type SenderFacts } from "./browser/messages.ts";
import { framesOf, mayRead, onPage, onTabClosed, tabFacts } from "./browser/navigation.ts";
import { keepVisit, keptShown, keptVisits } from "./browser/session.ts";
import { followPolicy, loadSettings, onSettings, saveSettings } from "./browser/settings.ts";
import { openPage } from "./browser/tabs.ts";
import { used } from "./browser/uses.ts";
import { fillWith } from "./fill.ts";
import { createFollowing } from "./follow.ts";
import { companies, judge as storeJudge } from "./known.ts";
import { createNoting } from "./noting.ts";
import { answerForRecord } from "./record.ts";
import { showRequests } from "./showing.ts";
import { createToolbar } from "./toolbar.ts";

const knowledge: Knowledge = {
  siteOf,
  hostOf,
  sameCompany: companies.sameCompany,
  companyOf: companies.companyOf,
  judge: (facts) => judge(facts, companies),
};
let noticing: Promise<unknown> = Promise.resolve();
const store = openStore({
  ...storeJudge,
  notice: (notice) => {
    noticing = noticing
      .then(loadNotices)
      .then((known) => saveNotices(withNotice(known, notice, Date.now())));
  },
});
const tabs = createTabs(
  () => crypto.randomUUID(),
  (visit, hops, tab) => {
    showing.arrived(visit, hops);
    noting.soon(tab);
  },
);
const packed = createPacking();
const recorder = createRecorder(store.add, knowledge);
const following = createFollowing(companies, (tab, visit) => void noting.shortly(tab, visit));
const toolbar = createToolbar(following);

let settings = defaultSettings;
/** What manages the computer may take seconds to be told; nothing but the welcome waits for it. */
const policy = followPolicy();
/** Everything waits for what was known before the worker was stopped. */
const ready = Promise.all([
  loadSettings().then((loaded) => {
    settings = loaded;
  }),
  keptShown().then(toolbar.restore),
  keptVisits().then((kept) => {
    for (const [tab, visit] of kept) tabs.restore(tab, visit);
  }),
]);

const paused = (site: string): boolean => isPaused(settings, site, Date.now());

/** Asked before a page is refused: it may have heard of a pause's end before this worker did. */
async function stillPaused(site: string): Promise<boolean> {
  if (paused(site)) settings = await loadSettings();
  return paused(site);
}

/** Ends a timed pause in the settings as well, which is how open pages and the toolbar hear of it. */
const endPauseAt = at("pause", () => {
  used("alarms");
  void ready.then(async () => {
    if (settings.pausedUntil > Date.now()) endPauseAt(settings.pausedUntil);
    else await saveSettings({ pausedUntil: 0 });
  });
});

const reportOf = (visit: LiveVisit, events = eventsOf(visit, knowledge, Date.now())) =>
  pageReport({
    url: visit.url,
    site: visit.site,
    browser: browserName,
    startedAt: visit.startedAt,
    events,
    fields: askedFields(visit),
    notInspected: notRead(visit),
    unseen: unseenIn(visit),
    companyOf: companies.companyOf,
    levelOf,
    inTheOpen: isInTheOpen,
  });

const noting = createNoting({
  tabs,
  recorder,
  knowledge,
  paused,
  counted: () => countNow(),
  show: (tab, visit, events) =>
    paused(visit.site)
      ? toolbar.paused(tab, visit)
      : toolbar.show(tab, visit, reportOf(visit, events), settings),
});

onPage(async ({ tab, url, at, document }) => {
  used("web-navigation");
  await ready;
  countNow();
  const before = tabs.visit(tab);
  const host = hostOf(url);
  if (host === null) {
    tabs.end(tab);
    following.shows(tab, null, url);
    if (before !== undefined) await noting.over(before);
    return keepVisit(tab, null);
  }
  const visit = tabs.begin(tab, { url, host, site: siteOf(host), at, document });
  following.shows(tab, visit, url);
  if (before !== undefined && before !== visit) void noting.over(before);
  const facts = await tabFacts(tab);
  if (facts !== null) tabs.setPrivate(tab, facts.private);
  noting.soon(tab);
});

onTabClosed(async (tab) => {
  await ready;
  countNow();
  const gone = tabs.visit(tab);
  tabs.end(tab, true);
  following.end(tab);
  forgetMark(tab);
  if (gone !== undefined) await noting.over(gone);
  await keepVisit(tab, null);
});

const showing = showRequests({ companies, tabs, ready, changed: (tab) => noting.soon(tab) });
const countNow = countRequests({
  tabs,
  following,
  showing,
  ready,
  changed: (tab) => noting.soon(tab),
});

/** What there is to tell of a tab. */
async function stateOf(tab: number): Promise<TabState> {
  const facts = await tabFacts(tab);
  countNow();
  const url = facts?.url ?? tabs.visit(tab)?.url ?? null;
  const host = url === null ? null : hostOf(url);
  const frames = await framesOf(tab);
  if (frames !== null) tabs.keepFrames(tab, frames);
  const visit = tabs.visit(tab);
  const left = tabs.left(tab);
  return tabState(
    {
      private: facts?.private ?? false,
      readable: url !== null && host !== null && (await mayRead(new URL(url))),
    },
    host === null ? null : siteOf(host),
    visit === undefined ? null : reportOf(visit),
    left === undefined ? null : reportOf(left),
    settings,
    Date.now(),
  );
}

const beside = createBeside({
  ready,
  visitOf: tabs.visit,
  stateOf,
  knowledge,
  store,
  nameOf: (host) => {
    const company = companies.companyOf(host);
    // Anyone can rent space of a host: what went there did not go to the company that lets it.
    return company === null || company.hosting ? host : company.name;
  },
});

const record = answerForRecord({
  store,
  ready,
  forget: (site) => {
    // What was put by belongs to what is forgotten.
    countNow();
    tabs.forget(site);
  },
});

const handlers: Handlers<SenderFacts> = {
  "frame-facts": async (facts, sender) => {
    used("pages");
    const at = Date.now();
    const page = sender.page === null ? null : hostOf(sender.page);
    if (page === null || sender.page === null)
      return { acknowledged: facts.sequence, record: false };
    const site = siteOf(page);
    if (await stillPaused(site)) return { acknowledged: 0, record: false };
    const visit = tabs.frame(sender.tab, sender.frame, sender, facts, {
      url: sender.page,
      host: page,
      site,
      at,
    });
    // A late word of a page that was left: there is nothing to store.
    if (visit === null) return { acknowledged: facts.sequence, record: true };
    if (sender.frame === 0) following.shows(sender.tab, visit, visit.url);
    following.spoke(sender.tab, sender.frame, sender.origin);
    return noting.acknowledge(sender.tab, visit, facts.sequence);
  },
  "quiet-cards": async ({ where }, { page }) => {
    const host = page === null ? null : hostOf(page);
    if (where === "everywhere") await saveSettings({ cards: false });
    else if (host !== null) await saveSettings(quietCards(settings, siteOf(host)));
    return {};
  },
  "open-line": async (_, { tab, frame, origin, page }) => {
    const host = page === null ? null : hostOf(page);
    if (page !== null && host !== null && !(await stillPaused(siteOf(host)))) {
      const visit =
        tabs.visit(tab) ??
        tabs.begin(tab, { url: page, host, site: siteOf(host), at: Date.now(), document: null });
      await following.wanted(tab, frame, origin, visit);
    }
    return {};
  },
  lexicons: async ({ languages }) => packed(lexiconsFor(languages)),
  "about-words": async () => writtenWords(),
  "fill-in": async ({ tab, person }) => {
    const visit = tabs.visit(tab);
    return { fields: visit === undefined ? 0 : await fillWith(tab, visit, person) };
  },
  "tab-state": ({ tab }) => stateOf(tab),
  "tab-story": ({ tab }) => beside.story(tab),
  ...record.answers,
};

onMessage((raw, sender) =>
  sender === null ? undefined : ready.then(() => handle(raw, sender.from, sender, handlers)),
);

onSettings((changed) => {
  settings = changed;
  if (changed.pausedUntil > Date.now()) endPauseAt(changed.pausedUntil);
  for (const tab of tabs.shown()) noting.show(tab);
});

every(60, "prune", () => {
  used("alarms");
  void ready.then(() => prune(store, settings.retention, Date.now()));
});
// Erasures whose time was over while nobody was there; and those of a worker that is stopped meanwhile.
void ready.then(record.eraseDue);
onBrowserStart(async () => {
  await ready;
  if (settings.retention === "session") await erase(store, { what: "notes" });
});
onInstalled(async () => {
  // Who has found the page meanwhile needs it no second time.
  if (!(await policy).skipWelcome && !(await loadSettings()).welcomed) await openPage("welcome");
});
