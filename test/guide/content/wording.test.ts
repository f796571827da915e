import readability from "text-readability";
import { describe, expect, test } from "vitest";
import { textsOf } from "./guide.ts";

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const sentences = (text: string): string[] => text.split(/(?<=[.!?:])\s+/).filter(words);
/** Flesch–Kincaid grade, as in `test/meta/wording.test.ts`. */
const grade = (text: string): number =>
  (0.39 * words(text)) / sentences(text).length +
  (11.8 * readability.syllableCount(text)) / words(text) -
  15.59;
const quantile = (numbers: readonly number[], share: number): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;

/** Names of instruments are what they are, and courts' words in cases are facts. */
const isName = (where: string) => /^(?:laws|channels)\/\S+ name$/.test(where);

describe("English", () => {
  const texts = textsOf("en").filter(([where]) => !isName(where));
  const long = texts.filter(([, text]) => words(text) >= 8);

  test("half is for year 6 or below, nine in ten for year 9", () => {
    expect(long.length).toBeGreaterThan(300);
    const grades = long.map(([where, text]) => ({ grade: grade(text), where }));
    const hardest = grades.sort((a, b) => b.grade - a.grade).slice(0, 15);
    const numbers = grades.map(({ grade }) => grade);
    expect(quantile(numbers, 0.5), JSON.stringify(hardest)).toBeLessThanOrEqual(6);
    expect(quantile(numbers, 0.9), JSON.stringify(hardest)).toBeLessThanOrEqual(9);
  });

  test("sentences are short", () => {
    const lengths = texts.flatMap(([, text]) => sentences(text).map(words));
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(18);
    expect(texts.filter(([, text]) => sentences(text).some((one) => words(one) > 25))).toEqual([]);
  });

  test("lessons fit on a card: 120 words with the thing to do", () => {
    const lessons = new Map<string, number>();
    for (const [where, text] of texts) {
      const [, id] = /^lessons\/(\S+) (?:text|do)/.exec(where) ?? [];
      if (id !== undefined) lessons.set(id, (lessons.get(id) ?? 0) + words(text));
    }
    expect([...lessons].filter(([, count]) => count > 120)).toEqual([]);
  });

  test("calls nobody a wrongdoer", () => {
    const verdict =
      /\b(illegal|unlawful|violat|stole|steal|theft|thief|thieves|guilty|culprit|malicious|spied|(broke|breaks|breaking|against) the law)/i;
    expect(texts.filter(([, text]) => verdict.test(text))).toEqual([]);
  });

  test("is spelt the British way", () => {
    const american = /\b(email|color|behavior|licenses?\b|organiz|recogniz|analyz)/i;
    expect(texts.filter(([, text]) => american.test(text))).toEqual([]);
  });
});

describe("Chinese", () => {
  const texts = textsOf("zh_CN").filter(([where]) => !isName(where));
  // What the list of 2021 says is quoted as it stands.
  const own = texts.filter(([where]) => !/^services\/\S+ (necessary|basic)/.test(where));

  test("sentences are short: nineteen in twenty up to 25 characters, none above 40", () => {
    const all = own.flatMap(([where, text]) =>
      text
        .split(/[。！？\n]/)
        .map((sentence) => ({ where, length: [...sentence.trim()].length, sentence }))
        .filter(({ length }) => length > 0),
    );
    const lengths = all.map(({ length }) => length);
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(25);
    expect(all.filter(({ length }) => length > 34)).toEqual([]);
  });

  test("is polite and in Chinese", () => {
    expect(texts.filter(([, text]) => text.includes("你"))).toEqual([]);
    const foreign = /^(?:letters\/|quiz\/|channels\/|laws\/\S+ (?:articles|dates))/;
    const bare = texts.filter(
      ([where, text]) => !foreign.test(where) && !/\p{Script=Han}/u.test(text),
    );
    expect(bare).toEqual([]);
    expect(own.filter(([, text]) => /\p{Script=Han}[,;:?!]/u.test(text))).toEqual([]);
  });

  test("calls nobody a wrongdoer", () => {
    const verdict = /违法|非法|违规|犯法|侵犯|侵权|窃取|盗取|偷窃|偷走|罪犯|恶意|间谍/;
    expect(own.filter(([, text]) => verdict.test(text))).toEqual([]);
  });
});
