import { describe, expect, test } from "vitest";
import { type Seen, type TipId, tipFor, tips } from "../../../src/guide/index.ts";
import type { KindId } from "../../../src/kinds/index.ts";
import type { SignalId } from "../../../src/trackers/index.ts";

type Confidence = "saw" | "likely" | "possible";

const nothing: Seen = { asked: [], typed: [], read: [], sent: [], signals: [], met: [] };
const asked = (...kinds: KindId[]): Partial<Seen> => ({ asked: kinds.map((kind) => ({ kind })) });
const typed = (...kinds: KindId[]): Partial<Seen> => ({ typed: kinds });
const read = (kind: KindId, confidence: Confidence = "saw"): Partial<Seen> => ({
  read: [{ kind, confidence }],
});
const sent = (kind: KindId, confidence: Confidence = "saw"): Partial<Seen> => ({
  sent: [{ kind, confidence }],
});
const signal = (id: SignalId, confidence: Confidence = "saw"): Partial<Seen> => ({
  signals: [{ id, confidence }],
});
const met: Partial<Seen> = { met: [{ host: "stats.example" }] };

const tip = (seen: readonly Partial<Seen>[], ...quiet: string[]): TipId | null =>
  tipFor(Object.assign({}, nothing, ...seen), { quiet });

describe("the tip is about what was seen", () => {
  const rows: [what: string, seen: Partial<Seen>[], tip: TipId | null][] = [
    ["nothing seen, nothing said", [], null],
    ["only others", [met], "necessary-only"],
    ["any kind that has no tip of its own", [asked("preferences")], "starred-only"],
    ["a kind with its own tip", [asked("birth-date")], "birthday-blank"],
    ["asked before met", [met, asked("birth-date")], "birthday-blank"],
    ["the riskier kind", [asked("birth-date", "national-id")], "id-for-life"],
    ["the riskier kind, in whatever order", [asked("national-id", "birth-date")], "id-for-life"],
    ["typed before asked", [asked("national-id"), typed("email-address")], "alias-for-shops"],
    ["typed without a tip of its own", [asked("birth-date"), typed("age")], "birthday-blank"],
    ["signal before typed", [typed("password"), signal("form-not-encrypted")], "mobile-data"],
    [
      "typed and asked before what was only noted",
      [asked("birth-date"), { signals: [{ id: "consent-dialog", confidence: "saw", level: 0 }] }],
      "birthday-blank",
    ],
    [
      "what was only noted before met",
      [met, { signals: [{ id: "consent-dialog", confidence: "saw", level: 0 }] }],
      "reject-is-fine",
    ],
    ["read before signal", [signal("hidden-autofill"), read("age")], "drafts-elsewhere"],
    ["sent before read", [read("password"), sent("email-address")], "alias-mailbox"],
    ["sent, of any kind", [sent("age")], "type-last"],
    ["sent, of a secret", [sent("password")], "change-password"],
    ["likely is enough", [sent("password", "likely")], "change-password"],
    ["what might be sent is no occasion", [sent("password", "possible")], null],
    ["what might be read is no occasion", [read("password", "possible")], null],
    ["what might be tracking is no occasion", [signal("canvas-fingerprint", "possible")], null],
  ];

  test.each(rows)("%s", (_, seen, expected) => expect(tip(seen)).toBe(expected));
});

describe("a tip that was put away", () => {
  test("makes room for the next about the same", () => {
    expect(tip([asked("birth-date", "phone-number")], "birthday-blank")).toBe("phone-reason");
    expect(tip([met], "necessary-only")).toBe("third-party-cookies");
  });

  test("makes room for the general one", () => {
    expect(tip([sent("email-address")], "alias-mailbox")).toBe("type-last");
  });

  test("makes room for one about something less telling", () => {
    expect(tip([read("email-address"), met], "drafts-elsewhere")).toBe("necessary-only");
  });

  test("never comes back, whatever is seen", () => {
    const everything = [sent("password"), read("age"), asked("national-id"), met];
    const away: string[] = [];
    for (;;) {
      const next = tip(everything, ...away);
      if (next === null) break;
      expect(away).not.toContain(next);
      away.push(next);
    }
    expect(away).toEqual([
      "change-password",
      "type-last",
      "drafts-elsewhere",
      "id-for-life",
      "starred-only",
      "necessary-only",
      "third-party-cookies",
    ]);
  });

  test("may be one that a later version no longer has", () => {
    expect(tip([met], "gone-since")).toBe("necessary-only");
  });
});

test.each(tips.map(({ id }) => id))("%s can come up", (id) => {
  const definition = tips.find((one) => one.id === id);
  const others = tips.map((one) => one.id).filter((other) => other !== id);
  const kinds = definition !== undefined && "kinds" in definition ? (definition.kinds ?? []) : [];
  const kind = kinds[0] ?? "age";
  const signals = definition?.signals ?? [];
  const occasions = {
    sent: sent(kind),
    read: read(kind),
    typed: typed(kind),
    asked: asked(kind),
    met,
  };
  const seen =
    definition?.when === "signal"
      ? signal(signals[0] as SignalId)
      : occasions[definition?.when ?? "met"];
  expect(tip([seen], ...others)).toBe(id);
});

describe("what was learned", () => {
  const afterLearning = (seen: Partial<Seen>, ...learned: string[]) =>
    tipFor({ ...nothing, ...seen }, { quiet: [], learned });

  test("needs no tip", () => {
    expect(afterLearning(asked("birth-date"), "pieces-that-point-to-you")).toBe("starred-only");
  });

  test("is told all the same where something has left", () => {
    expect(afterLearning(sent("email-address"), "sent-before-send")).toBe("alias-mailbox");
  });
});
