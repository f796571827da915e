// @vitest-environment happy-dom
import { signal } from "@preact/signals";
import { cleanup, fireEvent, screen } from "@testing-library/preact";
import { afterEach, expect, test } from "vitest";
import { Panel } from "../../extension/panel/panel.tsx";
import { watchStory } from "../../extension/panel/watch.ts";
import type { TabStory } from "../../src/messages/protocol.ts";
import type { StoryLine } from "../../src/report/story.ts";
import { fakeHost } from "./fake-host.ts";
import { show } from "./show.tsx";

afterEach(cleanup);

const line = (what: StoryLine["what"], after: number): StoryLine => ({
  id: `${what} ${after}`,
  what,
  after,
  confidence: what === "asked" ? "possible" : "saw",
  say: {
    key: what === "sent" ? "story_sent_before" : `story_${what}`,
    values: { kinds: { kinds: ["email-address"] }, company: { text: "Acme Ads" } },
  },
});

const told = (part: Partial<TabStory> = {}): TabStory => ({
  access: "yes",
  site: "shop.example",
  recording: "on",
  visit: "v1",
  lines: [],
  question: null,
  ...part,
});

const open = (story: TabStory | null) => {
  const now = signal(story);
  return show(fakeHost().host, <Panel story={now} />).then((shown) => ({ ...shown, now }));
};

test("tells the story in a live region, newest last, with the time since the page was opened", async () => {
  const { now } = await open(told({ lines: [line("asked", 400), line("typed", 65_000)] }));
  const log = screen.getByRole("log");
  expect(log.getAttribute("aria-live")).toBe("polite");
  const said = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);
  expect(said()).toEqual([
    "Possibleafter 0:00This page asks for your e-mail address.",
    "We sawafter 1:05You typed your e-mail address.",
  ]);
  now.value = told({ lines: [line("asked", 400), line("typed", 65_000), line("sent", 66_000)] });
  await screen.findByText("Acme Ads got your e-mail address before you pressed send.");
  // The old lines are the same elements: nothing is read out twice.
  expect(screen.getByRole("log")).toBe(log);
});

test("begins anew with another page", async () => {
  const { now } = await open(told({ lines: [line("sent", 1)] }));
  const log = screen.getByRole("log");
  now.value = told({ visit: "v2", site: "news.example" });
  await screen.findByText("news.example");
  expect(screen.queryAllByRole("listitem")).toEqual([]);
  expect(screen.getByRole("log")).not.toBe(log);
});

test.each([
  [told(), "Nothing yet. Fill in a form, and watch what happens here."],
  [told({ access: "no-access" }), "The browser keeps this site from me."],
  [told({ recording: "paused" }), "Paused. I note nothing here."],
  [told({ recording: "private" }), /private/i],
])("says why there is nothing to tell", async (story, words) => {
  await open(story);
  await screen.findByText(words);
});

test("answers what a field asks, why that matters, and how we know", async () => {
  await open(told({ question: { kind: "phone-number", because: ["label"] } }));
  await screen.findByText(/^This box asks for/);
  await screen.findByText(/^How we know:/);
});

test("says so where it does not know a field", async () => {
  await open(told({ question: { kind: null, because: [] } }));
  await screen.findByText("We do not know this box.");
});

test("an answer that comes after a newer one is dropped", async () => {
  const answers: ((story: TabStory) => void)[] = [];
  const watch = watchStory(
    () => new Promise((resolve) => answers.push(resolve)),
    () => {},
  );
  const [first, second] = [watch.look(), watch.look()];
  answers[1]?.(told({ site: "new.example" }));
  answers[0]?.(told({ site: "old.example" }));
  await Promise.all([first, second]);
  expect(watch.story.value?.site).toBe("new.example");
});

test("the way to the record is there", async () => {
  const fake = fakeHost();
  await show(fake.host, <Panel story={signal(null)} />);
  fireEvent.click(screen.getByRole("button", { name: "My record" }));
  expect(fake.opened).toEqual(["dashboard#record"]);
});
