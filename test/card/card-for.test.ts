import { expect, test } from "vitest";
import { cardFor, type Shown } from "../../extension/cards.ts";
import { defaultSettings } from "../../src/messages/settings.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { verdictOf } from "../../src/report/verdict.ts";
import { isInTheOpen } from "../../src/trackers/index.ts";
import { type Facts, quiet, sent, signal } from "../report/reports.ts";

const report = (facts: Partial<Facts>): PageReport => {
  const all = { ...quiet, ...facts };
  return { ...all, verdict: verdictOf(all, (host) => host, isInTheOpen) };
};
const leaky = report({
  typed: ["email-address"],
  sent: [sent("email-address", "before-submit")],
});
const card = (page: PageReport, shown: Shown = new Map(), settings = defaultSettings, day = "1") =>
  cardFor(page, settings, "en", shown, day);

test("says who got what, how sure we are, and what can be done about this kind", () => {
  expect(card(leaky)).toEqual({
    kinds: ["email-address"],
    lang: "en",
    word: "We saw",
    say: "ads.example got your e-mail address before you pressed Send.",
    todo: expect.stringContaining("alias"),
    buttons: {
      leave: "Leave it blank",
      fine: "It’s fine here",
      site: "Quiet on this site",
      everywhere: "No cards anywhere",
    },
  });
  expect(cardFor(leaky, defaultSettings, "zh_CN", new Map(), "1")?.say).toMatch(/邮箱/);
});

test("comes once a site and day", () => {
  const shown: Shown = new Map();
  expect(card(leaky, shown)).not.toBeNull();
  expect(card(leaky, shown)).toBeNull();
  expect(card({ ...leaky, site: "other.example" }, shown)).not.toBeNull();
  expect(card(leaky, shown, defaultSettings, "2")).not.toBeNull();
});

test("stays away where the person wants none", () => {
  expect(card(leaky, new Map(), { ...defaultSettings, cards: false })).toBeNull();
  expect(card(leaky, new Map(), { ...defaultSettings, quietCards: [leaky.site] })).toBeNull();
});

test("is for evidence alone: not for patterns, nor for what left after Send, nor before anything was typed", () => {
  const likely = { ...sent("email-address", "before-submit"), confidence: "likely" as const };
  expect(card(report({ typed: ["email-address"], sent: [likely] }))).toBeNull();
  const after = sent("email-address", "after-submit");
  expect(card(report({ typed: ["email-address"], sent: [after] }))).toBeNull();
  const open = [signal("form-not-encrypted", { evidence: { kinds: ["password"] } })];
  expect(card(report({ signals: open }))).toBeNull();
  expect(card(report({ typed: ["password"], signals: open }))?.kinds).toEqual(["password"]);
});
