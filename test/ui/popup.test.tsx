// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from "@testing-library/preact";
import { afterEach, describe, expect, test, vi } from "vitest";
import english from "../../assets/_locales/en/messages.json";
import { Popup } from "../../extension/popup/popup.tsx";
import { watchTab } from "../../extension/popup/state.ts";
import type { ServiceId } from "../../src/guide/service/ids.ts";
import type { TabState } from "../../src/messages/protocol.ts";
import type { Settings } from "../../src/messages/settings.ts";
import type { AskedField, MetHost } from "../../src/report/shapes.ts";
import { createTexts } from "../../src/text/index.ts";
import { fakeHost, reportWith, tabWith } from "./fake-host.ts";
import { show } from "./show.tsx";

afterEach(cleanup);

const field = (part: Partial<AskedField> = {}): AskedField => ({
  kind: "email-address",
  selector: "#email",
  frame: "https://shop.example/",
  required: true,
  visible: true,
  because: ["label"],
  confidence: "likely",
  ...part,
});

const met = (part: Partial<MetHost> = {}): MetHost => ({
  host: "t.ads.example",
  site: "ads.example",
  company: "Acme Ads",
  companyKey: "acme",
  purposes: ["advertising"],
  country: "US",
  hosting: false,
  requests: 3,
  ...part,
});

const words = createTexts(english, "en");
/** The main sentence where nothing was seen. */
const nothing = words.t("verdict_nothing");

/** Opens the popup on a tab; the tab may change while it is open. */
async function open(
  first: TabState | Error,
  chosen: Partial<Settings> = {},
  guess: () => Promise<ServiceId | null> = async () => null,
) {
  const tab = { now: first };
  const fake = fakeHost(
    {
      "tab-state": () => {
        if (tab.now instanceof Error) throw tab.now;
        return tab.now;
      },
    },
    chosen,
  );
  const watch = watchTab(
    () => fake.host.ask("tab-state", { tab: 1 }),
    () => {},
  );
  const shown = await show(fake.host, <Popup watch={watch} guess={guess} />);
  await watch.look();
  return { ...fake, ...shown, tab, watch };
}

const sentence = () => within(screen.getByRole("main")).getAllByRole("heading")[0]?.textContent;
const status = () => screen.getByRole("status").textContent;

describe("each state has its sentence, its status and its way on", () => {
  test.each([
    [
      "special page",
      tabWith({ access: "special", site: null, report: null }),
      /own pages/,
      "Nothing is noted here.",
    ],
    [
      "no access",
      tabWith({ access: "no-access", site: "bank.example", report: null }),
      /see bank\.example/,
      "Nothing is noted here.",
    ],
    [
      "not looked at yet",
      tabWith({ report: null }),
      /not looked at this page/,
      "Noted on this computer only.",
    ],
    ["nothing seen", tabWith(), nothing, "Noted on this computer only."],
    ["private", tabWith({ recording: "private" }), nothing, "Not recorded: private window."],
    [
      "paused here",
      tabWith({ recording: "paused", report: null }),
      /paused me on this site/,
      "Paused on this site. Nothing is noted.",
    ],
  ])("%s", async (_, tab, says, foot) => {
    await open(tab);
    await waitFor(() => expect(sentence()).toMatch(says));
    expect(status()).toBe(foot);
  });

  test("a worker that does not answer leaves the person a way on", async () => {
    const { tab } = await open(new Error("gone"));
    await waitFor(() => expect(sentence()).toMatch(/went wrong/));
    tab.now = tabWith();
    fireEvent.click(screen.getByRole("button", { name: "Try again" }));
    await waitFor(() => expect(sentence()).toMatch(nothing));
  });

  test("a timed pause says when it ends, and Resume ends it", async () => {
    const until = new Date(2026, 10, 24, 14, 30).getTime();
    const { tab, settings } = await open(
      tabWith({ recording: "paused", pausedUntil: until, report: null }),
      { pausedUntil: until, pausedSites: ["shop.example", "other.example"] },
    );
    await waitFor(() => expect(status()).toMatch(/Paused until .*30/));
    tab.now = tabWith();
    fireEvent.click(screen.getByRole("button", { name: "Resume" }));
    await waitFor(() => expect(status()).toBe("Noted on this computer only."));
    expect(settings()).toMatchObject({ pausedUntil: 0, pausedSites: ["other.example"] });
  });
});

describe("what was seen", () => {
  const busy = tabWith({
    report: reportWith({
      asked: [
        field({ required: false }),
        field({ kind: "national-id", selector: "#id" }),
        field({ kind: "national-id", selector: "#id-again" }),
      ],
      met: [
        met(),
        met({ host: "cdn.ads.example", requests: 2 }),
        met({
          host: "x.example",
          site: "x.example",
          company: null,
          companyKey: "x.example",
          purposes: [],
          country: null,
        }),
      ],
      sent: [
        {
          kind: "email-address",
          host: "t.ads.example",
          channel: "url",
          encoding: [],
          when: "before-submit",
          confidence: "saw",
        },
      ],
      notInspected: [{ host: "t.ads.example", why: "blob-body" }],
      verdict: {
        level: 3,
        confidence: "saw",
        say: {
          key: "verdict_sent_before",
          values: { company: { text: "Acme Ads" }, kinds: { kinds: ["email-address"] } },
        },
        todo: { key: "todo_sent_before", values: {} },
      },
    }),
  });

  test("one sentence with its word of confidence and one thing to do", async () => {
    await open(busy);
    const verdict = (
      await screen.findByText("Acme Ads got your e-mail address before you pressed Send.")
    ).closest("section");
    expect(verdict?.className).toContain("level-3");
    expect(verdict?.textContent).toContain("We saw");
    expect(verdict?.textContent).toContain(words.t("todo_sent_before"));
  });

  test("evidence and blind spots open in place, one at a time", async () => {
    await open(busy);
    const why = await screen.findByRole("button", { name: "Why am I seeing this?" });
    fireEvent.click(why);
    expect(why.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText(/sent your e-mail address to t\.ads\.example before/)).toBeTruthy();
    expect(screen.getByText("This page has 3 boxes that ask for your data.")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "What we can’t see" }));
    expect(why.getAttribute("aria-expanded")).toBe("false");
    expect(screen.getByText(/could not read 1 message/)).toBeTruthy();
    expect(screen.queryByText(words.t("popup_blind_worker"))).toBeNull();
  });

  test("a page with a program beside it is said to have a place that cannot be seen", async () => {
    await open({ ...busy, report: busy.report && { ...busy.report, unseen: ["worker"] } });
    fireEvent.click(await screen.findByRole("button", { name: "What we can’t see" }));
    expect(screen.getByText(words.t("popup_blind_worker"))).toBeTruthy();
  });

  test("a row a kind: what left comes first, then what does most harm; its detail opens in place", async () => {
    await open(busy);
    const rows = await screen.findAllByRole("button", { name: /asked/ });
    expect(rows.map((row) => row.textContent)).toEqual([
      "E-mail addressasked · sent",
      "National ID numberasked",
    ]);
    fireEvent.click(rows[1] as HTMLElement);
    expect(screen.getByText("Asked in 2 boxes on this page.")).toBeTruthy();
    expect(screen.queryByText("#id-again")).toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "Technical details" }));
    expect(screen.getByText("#id-again")).toBeTruthy();
  });

  test("a row a company: its hosts inside, and what it got", async () => {
    await open(busy);
    fireEvent.click(await screen.findByRole("button", { name: /Acme Ads/ }));
    for (const said of [
      "This company got your e-mail address.",
      "Home country: United States",
      "t.ads.example",
      "cdn.ads.example",
      "2 requests",
    ]) {
      expect(screen.getByText(said)).toBeTruthy();
    }
    expect(screen.getByRole("button", { name: /x\.example/ }).textContent).toContain(
      "we do not know",
    );
  });

  test("a tip that is put away stays away", async () => {
    const { settings, container } = await open(busy);
    const away = await screen.findByRole("button", { name: "Put this tip away" });
    const before = container.querySelector(".tip p")?.textContent;
    fireEvent.click(away);
    await waitFor(() => expect(container.querySelector(".tip p")?.textContent).not.toBe(before));
    expect(settings().quietTips).toHaveLength(1);
  });

  test("a tip that was shown is noted, and leads to its lesson", async () => {
    const { settings, opened } = await open(busy);
    fireEvent.click(await screen.findByRole("button", { name: "Two-minute lesson" }));
    expect(opened).toEqual([expect.stringMatching(/^dashboard#learn\/lessons\/[a-z-]+$/)]);
    await waitFor(() => expect(settings().tipsShown).toHaveLength(1));
  });

  test("of a private window nothing is noted, not even a tip; and no type of service is asked for", async () => {
    const { settings } = await open({ ...busy, recording: "private" });
    await screen.findByRole("button", { name: "Put this tip away" });
    expect(settings().tipsShown).toEqual([]);
    expect(screen.queryByText(/What is this site for/)).toBeNull();
  });
});

test("page text never becomes markup", async () => {
  const evil = "<img src=x onerror=alert(1)>";
  const { container } = await open(
    tabWith({
      site: evil,
      report: reportWith({
        site: evil,
        asked: [field({ selector: evil, frame: evil })],
        met: [met({ host: evil, site: evil, company: evil, companyKey: evil })],
        read: [{ kind: "email-address", host: evil, script: evil, count: 1, confidence: "saw" }],
        verdict: {
          level: 2,
          confidence: "saw",
          say: {
            key: "verdict_read",
            values: { company: { text: evil }, kinds: { kinds: ["email-address"] } },
          },
          todo: { key: "todo_read", values: {} },
        },
      }),
    }),
  );
  await waitFor(() => expect(sentence()).toContain(evil));
  for (let round = 0; round < 3; round += 1) {
    for (const button of container.querySelectorAll("main button[aria-expanded=false]"))
      fireEvent.click(button);
  }
  expect(container.textContent?.split(evil).length).toBeGreaterThan(5);
  expect(container.querySelector("img, script, [onerror]")).toBeNull();
});

describe("pausing", () => {
  test.each([
    ["For 1 hour, on all sites", (s: Settings) => s.pausedUntil - Date.now() > 3_590_000],
    ["For today, on all sites", (s: Settings) => new Date(s.pausedUntil).getHours() === 0],
    ["Always on shop.example", (s: Settings) => s.pausedSites.includes("shop.example")],
  ])("%s", async (choice, holds) => {
    const { settings, asked } = await open(tabWith());
    const pause = await screen.findByRole("button", { name: "Pause" });
    fireEvent.click(pause);
    expect(pause.getAttribute("aria-expanded")).toBe("true");
    fireEvent.click(screen.getByRole("button", { name: choice }));
    await waitFor(() => expect(holds(settings())).toBe(true));
    const looked = () => asked.filter(({ type }) => type === "tab-state");
    await waitFor(() => expect(looked()).toHaveLength(2));
    expect(pause.getAttribute("aria-expanded")).toBe("false");
  });
});

test.each([
  [[field()], ["E-mail addressasked"], ""],
  [[], [], words.t("popup_data_none")],
])("where the form was to be checked, one begins to read there: %#", async (asked, rows, said) => {
  const fake = fakeHost({ "tab-state": () => tabWith({ report: reportWith({ asked }) }) });
  const ask = () => fake.host.ask("tab-state", { tab: 1 });
  const watch = watchTab(ask, () => {});
  await show(fake.host, <Popup watch={watch} form />);
  await watch.look();
  const heading = await screen.findByRole("heading", { name: "Your data on this page" });
  await waitFor(() => expect(document.activeElement).toBe(heading));
  const zone = within(heading.closest("section") as HTMLElement);
  expect(zone.queryAllByRole("button").map(({ textContent }) => textContent)).toEqual(rows);
  if (said !== "") zone.getByText(said);
});

test("every control is a native one in the order of the page, without a tab order of its own", async () => {
  const { container } = await open(tabWith());
  await screen.findByRole("button", { name: "Pause" });
  expect(container.querySelector("[tabindex]")).toBeNull();
  const names = [...container.querySelectorAll("button, select")].map(
    (control) => control.getAttribute("aria-label") ?? control.textContent,
  );
  expect(names.slice(0, 2)).toEqual(["Pause", "Settings and what we keep"]);
  expect(names.indexOf("Why am I seeing this?")).toBeLessThan(names.indexOf("My record"));
});

test("the language changes at once, here and in the page's lang", async () => {
  const { opened } = await open(tabWith());
  fireEvent.change(screen.getByRole("combobox", { name: "Language" }), {
    target: { value: "zh_CN" },
  });
  await waitFor(() => expect(status()).toBe("只记录在这台电脑上。"));
  expect(document.documentElement.lang).toBe("zh-CN");
  fireEvent.click(screen.getByRole("button", { name: "我的记录" }));
  expect(opened).toEqual(["dashboard#record"]);
});

describe("watching a tab", () => {
  test("looks again after each answer, and not after a silence", async () => {
    const timer = vi.fn();
    const answers = [tabWith(), new Error("gone")];
    const watch = watchTab(async () => {
      const next = answers.shift();
      if (next instanceof Error || next === undefined) throw next;
      return next;
    }, timer);
    await watch.look();
    expect(timer).toHaveBeenCalledOnce();
    await watch.look();
    expect(timer).toHaveBeenCalledOnce();
    expect(watch.known.value).toEqual({ now: "silence" });
  });

  test("an answer that comes late never replaces a newer one", async () => {
    let answerLate = (_: TabState) => {};
    const late = new Promise<TabState>((resolve) => {
      answerLate = resolve;
    });
    const answers = [late, Promise.resolve(tabWith({ site: "new.example" }))];
    const watch = watchTab(
      () => answers.shift() as Promise<TabState>,
      () => {},
    );
    const first = watch.look();
    await watch.look();
    answerLate(tabWith({ site: "old.example" }));
    await first;
    expect(watch.known.value).toMatchObject({ tab: { site: "new.example" } });
  });
});

describe("asked and needed", () => {
  const asking = reportWith({
    asked: [
      field({ kind: "home-address" }),
      field({ kind: "birth-date" }),
      field({ kind: "national-id" }),
    ],
  });

  test("what such a service needs, what looks optional, what is unusual, and by which yardstick", async () => {
    await open(tabWith({ report: asking, service: { id: "online-shopping", chosen: false } }));
    await screen.findByText("This looks like: Online shopping.");
    expect(screen.getByText(/On the list for this type: your home address/)).not.toBeNull();
    expect(screen.getByText(/Not on the list: your date of birth/)).not.toBeNull();
    expect(screen.getByText(/Unusual for this type: your ID number/)).not.toBeNull();
    fireEvent.click(screen.getByRole("button", { name: "What such a service needs" }));
    expect(screen.getByText(/China's 2021 list for apps, used here for learning/)).not.toBeNull();
  });

  test("the page is asked for a guess once, and only where the person has said nothing", async () => {
    const guess = vi.fn(async () => "online-shopping" as const);
    await open(tabWith({ report: asking }), {}, guess);
    await screen.findByText("This looks like: Online shopping.");
    expect(guess).toHaveBeenCalledTimes(1);
    cleanup();
    await open(tabWith({ report: asking }), { services: [["shop.example", "none"]] }, guess);
    await open(tabWith({ report: asking, service: { id: "hotel", chosen: true } }), {}, guess);
    await open(tabWith(), {}, guess);
    expect(guess).toHaveBeenCalledTimes(1);
  });

  test("where we are not sure, nothing is said; the person can say it, and it is kept for the site", async () => {
    const { settings } = await open(tabWith({ report: asking }));
    expect(screen.queryByText(/This looks like/)).toBeNull();
    fireEvent.click(await screen.findByRole("button", { name: "What is this site for?" }));
    const choice = await screen.findByRole("combobox", { name: "What is this site for?" });
    fireEvent.change(choice, { target: { value: "hotel" } });
    await waitFor(() => expect(settings().services).toEqual([["shop.example", "hotel"]]));
  });

  test("a page that asks nothing is not held against anything", async () => {
    await open(tabWith({ service: { id: "news", chosen: false } }));
    expect(screen.queryByText("Asked and needed")).toBeNull();
  });
});

test("what a checker might look at is told with an ordinary explanation", async () => {
  const { opened } = await open(
    tabWith({
      report: reportWith({
        signals: [
          {
            id: "prechecked-consent",
            level: 1,
            confidence: "saw",
            host: null,
            script: null,
            evidence: {},
          },
        ],
      }),
    }),
  );
  fireEvent.click(await screen.findByRole("button", { name: "A yes that was set for you" }));
  expect(screen.getByText("It may have kept your choice from last time.")).not.toBeNull();
  fireEvent.click(screen.getByRole("button", { name: "What the rules say" }));
  expect(opened).toEqual(["dashboard#learn/behaviours/default-consent"]);
});
