import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { gotLessons } from "../../src/guide/learning/got.ts";
import { answerNote, learnedFrom, lessonNote } from "../../src/guide/learning/progress.ts";
import { type Answer, effectOf, shuffled } from "../../src/guide/learning/quiz.ts";
import { writeLetter } from "../../src/guide/letter.ts";
import { regionOf } from "../../src/guide/region.ts";
import { createSearch } from "../../src/guide/search.ts";
import { compareNeeds } from "../../src/guide/service/compare.ts";

test("options are shuffled, none lost, none doubled", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (things, seed) => {
      let state = seed;
      const random = () => {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        return state / 0x80000000;
      };
      expect(shuffled(things, random).sort()).toEqual([...things].sort());
    }),
  );
  expect(shuffled([1, 2, 3], () => 0.99)).toEqual([3, 2, 1]);
});

describe("the effect of learning", () => {
  const answer = (question: string, round: Answer["round"], right: boolean) => ({
    question,
    round,
    right,
  });

  test("compares only what was asked both times", () => {
    const effect = effectOf([
      answer("a", "before", false),
      answer("a", "after", true),
      answer("b", "before", true),
      answer("c", "after", true),
    ]);
    expect(effect).toMatchObject({ questions: 1, before: 0, after: 1, gained: 1, lost: 0 });
    expect(effect.chance).toBe(1);
  });

  test("calls a change chance unless it is uneven enough", () => {
    const rounds = (gained: number, lost: number) =>
      [...Array(gained + lost).keys()].flatMap((n) => [
        answer(`q${n}`, "before", n >= gained),
        answer(`q${n}`, "after", n < gained),
      ]);
    // Two-sided sign test: 2 * (1 + 6) / 2^6 and 2 / 2^6.
    expect(effectOf(rounds(5, 1)).chance).toBeCloseTo(14 / 64);
    expect(effectOf(rounds(6, 0)).chance).toBeCloseTo(2 / 64);
    expect(effectOf([]).chance).toBeNull();
  });
});

test("lessons that were got are known while people browse", () => {
  const notes = [
    lessonNote("cookies", true, 1),
    lessonNote("phishing", false, 2),
    answerNote({ question: "q", round: "any", right: true }, 3),
  ];
  expect(gotLessons(notes)).toEqual(["cookies"]);
});

test("notes are read back; those of others are left alone", () => {
  const notes = [
    lessonNote("cookies", false, 1),
    lessonNote("cookies", true, 2),
    answerNote({ question: "q", round: "after", right: true }, 3),
    { id: "tip:x", at: 1 },
  ];
  expect(learnedFrom(notes)).toEqual({
    lessons: new Map([["cookies", true]]),
    answers: [{ question: "q", round: "after", right: true }],
  });
});

test.each([
  ["auto", "zh-CN", "Asia/Shanghai", "CN"],
  ["auto", "en", "Asia/Shanghai", "CN"],
  ["auto", "en-GB", "UTC", "UK"],
  ["auto", "en", "America/Chicago", "US"],
  ["auto", "zh-CN", "Europe/Berlin", "EU"],
  ["auto", "zh-CN", "UTC", "CN"],
  ["auto", "de", "UTC", "EU"],
  ["UK", "zh-CN", "Asia/Shanghai", "UK"],
] as const)("%s, %s in %s reads the rules of %s", (choice, language, zone, region) => {
  expect(regionOf(choice, language, zone)).toBe(region);
});

test("search finds parts of words in any language, titles first", () => {
  const search = createSearch([
    { where: "a", title: "Passwords", texts: ["One door, one key", "密码要一站一密"] },
    { where: "b", title: "Keys", texts: ["A password may leak"] },
  ]);
  expect(search("password").map(({ where }) => where)).toEqual(["a", "b"]);
  expect(search("一站")).toEqual([{ where: "a", title: "Passwords", around: "密码要一站一密" }]);
  expect(search("key leak").map(({ where }) => where)).toEqual(["b"]);
  expect(search("  ")).toEqual([]);
});

test("a letter leaves blanks for what is not known, and leaves out what was not seen", () => {
  const words = { title: "t", blank: "[ … ]", paragraphs: ["To {to}", "Seen:\n{seen}", "{today}"] };
  expect(writeLetter(words, { site: "a.example", date: "then", today: "today", seen: [] })).toBe(
    "To [ … ]\n\ntoday",
  );
  expect(
    writeLetter(words, { site: "", date: "then", today: "today", seen: ["{date}!"], to: "ICO" }),
  ).toBe("To ICO\n\nSeen:\n- {date}!\n\ntoday");
});

test("asked kinds are sorted by what the service needs", () => {
  const shop = [{ kinds: ["phone-number"] }, { kinds: ["person-name", "home-address"] }] as const;
  expect(
    compareNeeds(shop, [
      "home-address",
      "home-address",
      "password",
      "email-address",
      "birth-date",
      "national-id",
    ]),
  ).toEqual({
    needed: ["home-address"],
    account: ["password", "email-address"],
    optional: ["birth-date"],
    unusual: ["national-id"],
  });
});
