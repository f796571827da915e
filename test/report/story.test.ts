import { expect, test } from "vitest";
import type { LogEvent, LogFact } from "../../src/log/event.ts";
import { storyOf } from "../../src/report/story.ts";

const opened = 10_000;
const at = (after: number, fact: LogFact): LogEvent => ({
  visit: "v",
  at: opened + after,
  site: "shop.example",
  ...fact,
});
const asked = (kind: "email-address" | "person-name"): LogFact => ({
  type: "asked",
  kind,
  required: false,
  because: ["label"],
  confidence: "likely",
});
const by = { host: "t.ads.example", site: "ads.example" };
const sent: LogFact = {
  type: "sent",
  kind: "email-address",
  to: by,
  channel: "body",
  encoding: [],
  when: "before-submit",
  confidence: "saw",
};

const story = (...events: LogEvent[]) => storyOf(events, opened, () => "Acme Ads");

test("tells what happened in order, newest last, with the time since the page was opened", () => {
  const lines = story(
    at(9000, sent),
    at(400, asked("email-address")),
    at(5000, { type: "typed", kind: "email-address" }),
    at(5200, { type: "read", kind: "email-address", by, confidence: "likely" }),
  );
  expect(lines.map(({ what, after, confidence }) => [what, after, confidence])).toEqual([
    ["asked", 400, "possible"],
    ["typed", 5000, "saw"],
    ["read", 5200, "likely"],
    ["sent", 9000, "saw"],
  ]);
  expect(lines[3]?.say).toEqual({
    key: "story_sent_before",
    values: { kinds: { kinds: ["email-address"] }, company: { text: "Acme Ads" } },
  });
});

test("puts what happens at once into one sentence, and what happens later into another", () => {
  const lines = story(
    at(100, asked("email-address")),
    at(900, asked("person-name")),
    at(9000, { type: "typed", kind: "person-name" }),
    at(9100, { ...sent, when: "after-submit" }),
    at(9200, sent),
  );
  expect(lines.map(({ say }) => say.key)).toEqual([
    "story_asked",
    "story_typed",
    "story_sent_after",
    "story_sent_before",
  ]);
  expect(lines[0]?.say.values).toEqual({ kinds: { kinds: ["email-address", "person-name"] } });
});

test("is silent about companies that were only met", () => {
  expect(story(at(1, { type: "met", party: by, requests: 3 }))).toEqual([]);
});

test("names a line alike each time it is told, so that nothing is read out twice", () => {
  const events = [at(400, asked("email-address")), at(9000, sent)];
  const [first, second] = [story(...events), story(...events, at(9500, asked("person-name")))];
  expect(second.slice(0, 2).map(({ id }) => id)).toEqual(first.map(({ id }) => id));
});
