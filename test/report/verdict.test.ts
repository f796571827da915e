import { describe, expect, test } from "vitest";
import type { KindId } from "../../src/kinds/index.ts";
import type { Level, PhraseValue } from "../../src/report/shapes.ts";
import { verdictOf } from "../../src/report/verdict.ts";
import { isInTheOpen } from "../../src/trackers/index.ts";
import { asked, type Facts, met, quiet, read, sent, signal } from "./reports.ts";

const nameOf = (host: string): string => (host === "ads.example" ? "Adco" : host);
const verdict = (facts: Partial<Facts>) => verdictOf({ ...quiet, ...facts }, nameOf, isInTheOpen);

const adco: PhraseValue = { text: "Adco" };
const kinds = (...ids: KindId[]): PhraseValue => ({ kinds: ids });
const open = (...ids: KindId[]) => signal("form-not-encrypted", { evidence: { kinds: ids } });

describe("each rule", () => {
  test("sent before Send was pressed: stop and look", () => {
    expect(verdict({ sent: [sent("email-address", "before-submit")] })).toEqual({
      level: 3,
      confidence: "saw",
      say: { key: "verdict_sent_before", values: { company: adco, kinds: kinds("email-address") } },
      todo: { key: "todo_sent_before", values: {} },
    });
  });

  test.each([
    ["password", { key: "todo_sent_change", values: { kinds: kinds("password") } }],
    ["card-security-code", { key: "todo_sent_pays", values: {} }],
  ] as const)(
    "sent before Send was pressed: what can be done about a %s comes first",
    (kind, todo) =>
      expect(
        verdict({ sent: [sent("email-address", "before-submit"), sent(kind, "before-submit")] })
          .todo,
      ).toEqual(todo),
  );

  test("sent after Send was pressed: attention", () => {
    expect(verdict({ sent: [sent("email-address", "after-submit")] })).toEqual({
      level: 2,
      confidence: "saw",
      say: { key: "verdict_sent_after", values: { company: adco, kinds: kinds("email-address") } },
      todo: { key: "todo_sent_after", values: {} },
    });
  });

  test("a measuring program at the site's own address got it: attention, and nobody else is named", () => {
    const own = { ...sent("email-address", "before-submit", "likely", "shop.example") };
    expect(verdict({ sent: [{ ...own, collector: true }] })).toEqual({
      level: 2,
      confidence: "likely",
      say: { key: "verdict_collected", values: { kinds: kinds("email-address") } },
      todo: { key: "todo_collected", values: {} },
    });
  });

  test("a secret asked where others can read it: stop and look", () => {
    expect(verdict({ signals: [open("password", "person-name")] })).toEqual({
      level: 3,
      confidence: "saw",
      say: { key: "verdict_secret_in_the_open", values: { kinds: kinds("password") } },
      todo: { key: "todo_secret_in_the_open", values: {} },
    });
  });

  test("a form without a lock that asks for no secret: attention only", () => {
    expect(verdict({ signals: [open("person-name")] })).toEqual({
      level: 2,
      confidence: "saw",
      say: { key: "signal_form_not_encrypted_what", values: {} },
      todo: { key: "signal_form_not_encrypted_todo", values: {} },
    });
  });

  test("a secret in a safe form beside an open one is not in the open", () => {
    const page = { asked: [asked("password")], signals: [open("person-name")] };
    expect(verdict(page).level).toBe(2);
  });

  test("read by a script: attention", () => {
    expect(verdict({ read: [read("email-address")] })).toEqual({
      level: 2,
      confidence: "saw",
      say: { key: "verdict_read", values: { company: adco, kinds: kinds("email-address") } },
      todo: { key: "todo_read", values: {} },
    });
  });

  test("a signal of somebody names them", () => {
    const canvas = signal("canvas-fingerprint", { host: "ads.example" });
    expect(verdict({ signals: [canvas] })).toEqual({
      level: 2,
      confidence: "saw",
      say: { key: "signal_canvas_fingerprint_by", values: { company: adco } },
      todo: { key: "signal_canvas_fingerprint_todo", values: {} },
    });
  });

  test("a signal of level 1 makes no verdict", () => {
    expect(verdict({ signals: [signal("form-to-payment-company", { level: 1 })] }).level).toBe(0);
  });

  test("delicate data asked: a note", () => {
    expect(verdict({ asked: [asked("person-name"), asked("health-condition")] })).toEqual({
      level: 1,
      confidence: "possible",
      say: { key: "verdict_asks_much", values: { kinds: kinds("health-condition") } },
      todo: { key: "todo_asks_much", values: {} },
    });
  });

  test("a sign-in asks for a password: that alone is nothing delicate", () => {
    expect(verdict({ asked: [asked("account-username"), asked("password")] }).say.key).toBe(
      "verdict_asks",
    );
  });

  test("data asked, all of it needed: a note with nothing to do", () => {
    expect(verdict({ asked: [asked("person-name")] })).toEqual({
      level: 1,
      confidence: "possible",
      say: { key: "verdict_asks", values: { kinds: kinds("person-name") } },
      todo: null,
    });
  });

  test("data asked, some of it not needed: leave it out", () => {
    expect(verdict({ asked: [asked("person-name"), asked("age", false)] }).todo).toEqual({
      key: "todo_asks",
      values: {},
    });
  });

  test("more kinds than a sentence holds are counted, each once", () => {
    const page = ["person-name", "age", "gender", "region", "nationality", "age"] as const;
    expect(verdict({ asked: page.map((kind) => asked(kind)) }).say).toEqual({
      key: "verdict_asks_more",
      values: { kinds: kinds("person-name", "age", "gender"), count: { count: 2 } },
    });
  });

  test("companies are counted once, whoever only lets space not at all", () => {
    const hosts = [
      met("ads.example", { companyKey: "adco" }),
      met("tags.example", { companyKey: "adco" }),
      met("stats.example"),
      met("space.example", { hosting: true }),
    ];
    expect(verdict({ met: hosts })).toEqual({
      level: 1,
      confidence: "saw",
      say: { key: "verdict_met", values: { count: { count: 2 } } },
      todo: null,
    });
  });

  test.each([
    ["one of two", ["ads.example"], "verdict_noting", 1],
    ["all", ["ads.example", "b.example"], "verdict_noting_all", 2],
  ] as const)("companies that do more than deliver: %s", (_, hosts, key, count) => {
    const page = {
      met: [met("ads.example"), met("b.example"), met("space.example", { hosting: true })],
      signals: hosts.map((host) => signal("identifying-pixel", { host, level: 1 })),
    };
    const all = key === "verdict_noting" ? { all: { text: "2" } } : {};
    expect(verdict(page)).toEqual({
      level: 1,
      confidence: "saw",
      say: { key, values: { count: { count }, ...all } },
      todo: { key: "todo_noting", values: {} },
    });
  });

  test.each([
    ["the page's own property", { host: null }],
    ["what only might be", { confidence: "possible" as const }],
    ["what is only noted", { level: 0 as const }],
  ])("%s makes no company one that notes", (_, change) => {
    const signals = [signal("identifying-pixel", { host: "ads.example", level: 1, ...change })];
    expect(verdict({ met: [met("ads.example")], signals }).say.key).toBe("verdict_met");
  });

  test("rented space alone is no company", () => {
    expect(verdict({ met: [met("space.example", { hosting: true })] }).say.key).toBe(
      "verdict_nothing",
    );
  });

  test("what could not be read is owned up to, never called clean", () => {
    expect(verdict({ notInspected: [{ host: "ads.example", why: "blob-body" }] })).toEqual({
      level: 0,
      confidence: "possible",
      say: { key: "verdict_not_all_read", values: {} },
      todo: null,
    });
  });

  test("nothing", () => {
    expect(verdict({})).toEqual({
      level: 0,
      confidence: "saw",
      say: { key: "verdict_nothing", values: {} },
      todo: null,
    });
  });
});

describe("the loudest comes first", () => {
  const order: [key: string, facts: Partial<Facts>][] = [
    ["verdict_sent_before", { sent: [sent("email-address", "before-submit")] }],
    ["verdict_secret_in_the_open", { signals: [open("password")] }],
    ["verdict_read", { read: [read("email-address")] }],
    ["verdict_sent_after", { sent: [sent("email-address", "after-submit")] }],
    ["signal_hidden_autofill_what", { signals: [signal("hidden-autofill")] }],
    ["verdict_asks_much", { asked: [asked("health-condition")] }],
    ["verdict_asks", { asked: [asked("person-name")] }],
    ["verdict_met", { met: [met("ads.example")] }],
    ["verdict_not_all_read", { notInspected: [{ host: "ads.example", why: "blob-body" }] }],
  ];

  /** A page on which all of these are true, the quietest written first. */
  const together = (all: readonly Partial<Facts>[]): Partial<Facts> => ({
    asked: all.flatMap(({ asked = [] }) => asked),
    met: all.flatMap(({ met = [] }) => met),
    signals: all.flatMap(({ signals = [] }) => signals),
    read: all.flatMap(({ read = [] }) => read),
    sent: all.flatMap(({ sent = [] }) => sent),
    notInspected: all.flatMap(({ notInspected = [] }) => notInspected),
  });

  test.each(order.map(([key], index) => [key, index] as const))("%s", (key, index) => {
    expect(
      verdict(
        together(
          order
            .slice(index)
            .map(([, facts]) => facts)
            .toReversed(),
        ),
      ).say.key,
    ).toBe(key);
  });

  test("and never a louder one after a quieter one", () => {
    const levels = order.map(([, facts]) => verdict(facts).level);
    expect(levels).toEqual(levels.toSorted((a, b) => b - a));
  });

  test("the receiver that was seen before the likely one; only its kinds are named", () => {
    const page = [
      sent("age", "before-submit", "likely", "stats.example"),
      sent("email-address", "before-submit", "saw", "ads.example"),
    ];
    expect(verdict({ sent: page })).toMatchObject({
      level: 3,
      say: { values: { company: adco, kinds: kinds("email-address") } },
    });
  });

  test("kinds that could do most harm are named first, three at most", () => {
    const page = (["age", "email-address", "national-id", "income"] as const).map((kind) =>
      sent(kind, "before-submit"),
    );
    expect(verdict({ sent: page }).say.values.kinds).toEqual(
      kinds("national-id", "income", "email-address"),
    );
  });
});

describe("how sure decides how loud", () => {
  const rows: [what: string, facts: Partial<Facts>, level: Level][] = [
    ["likely before Send", { sent: [sent("email-address", "before-submit", "likely")] }, 2],
    ["likely after Send", { sent: [sent("email-address", "after-submit", "likely")] }, 2],
    ["likely read", { read: [read("email-address", "likely")] }, 2],
    [
      "a likely signal of level 3",
      { signals: [signal("hidden-autofill", { level: 3, confidence: "likely" })] },
      2,
    ],
    [
      "a likely open line under a secret",
      { signals: [{ ...open("password"), confidence: "likely" }] },
      2,
    ],
    ["possible before Send", { sent: [sent("password", "before-submit", "possible")] }, 0],
    ["possible after Send", { sent: [sent("password", "after-submit", "possible")] }, 0],
    ["possibly read", { read: [read("password", "possible")] }, 0],
    [
      "a possible signal of level 3",
      { signals: [signal("hidden-autofill", { level: 3, confidence: "possible" })] },
      0,
    ],
    [
      "a possible open line under a secret",
      { signals: [{ ...open("password"), confidence: "possible" }] },
      0,
    ],
    [
      "everything asked",
      { asked: [asked("password"), asked("national-id"), asked("bank-card-number")] },
      1,
    ],
  ];

  test.each(rows)("%s", (_, facts, level) => expect(verdict(facts).level).toBe(level));

  test("a possible reading beside a sure one is not in the sentence", () => {
    const page = { read: [read("password", "possible"), read("age", "saw")] };
    expect(verdict(page).say.values.kinds).toEqual(kinds("age"));
  });
});
