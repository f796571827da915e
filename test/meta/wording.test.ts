import readability from "text-readability";
import { describe, expect, test } from "vitest";
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import chinese from "../../assets/_locales/zh_CN/messages.json" with { type: "json" };
import type { Messages } from "../../src/text/index.ts";

/** What stands in a text where a value will be put in: words as long as real ones. */
const examples: Record<"en" | "zh", Record<string, string>> = {
  en: { kinds: "your e-mail address", company: "Baidu", count: "3" },
  zh: { kinds: "您的邮箱", company: "百度", count: "3" },
};

const textsOf = (messages: Messages, language: "en" | "zh"): [key: string, text: string][] =>
  Object.entries(messages).map(([key, { message }]) => [
    key,
    message.replace(
      /\$(\w+)\$/g,
      (_, name: string) => examples[language][name.toLowerCase()] ?? "3",
    ),
  ]);

const words = (text: string): number => text.split(/\s+/).filter((word) => /\w/.test(word)).length;
const sentences = (text: string): string[] => text.split(/(?<=[.!?])\s+/).filter(words);

/**
 * Flesch–Kincaid grade: the school year (US) in which a text is understood.
 * Syllables are counted by text-readability; its own grade rounds syllables a word to 0.1,
 * which is half a year up or down.
 */
const grade = (text: string): number =>
  (0.39 * words(text)) / sentences(text).length +
  (11.8 * readability.syllableCount(text)) / words(text) -
  15.59;

const ascending = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
const quantile = (numbers: readonly number[], share: number): number =>
  ascending(numbers)[Math.floor((numbers.length - 1) * share)] ?? Number.NaN;

describe("English", () => {
  const texts = textsOf(english, "en");
  const long = texts.filter(([, text]) => words(text) >= 8);
  const hardest = long
    .map(([key, text]) => `${grade(text).toFixed(1)} ${key}: ${text}`)
    .sort((a, b) => Number.parseFloat(b) - Number.parseFloat(a))
    .slice(0, 10)
    .join("\n");

  test("the measure tells easy from hard", () => {
    expect(grade("The cat sat on the mat.")).toBeCloseTo(-1.45, 1);
    expect(grade("We use data to show you things. You can say no.")).toBeLessThan(3);
    expect(
      grade(
        "The controller processes identification information on the basis of legitimate interests.",
      ),
    ).toBeGreaterThan(12);
  });

  test("half of the longer texts are for year 6 or below, nine in ten for year 9", () => {
    const grades = long.map(([, text]) => grade(text));
    expect(grades.length).toBeGreaterThan(100);
    expect(quantile(grades, 0.5), hardest).toBeLessThanOrEqual(6);
    expect(quantile(grades, 0.9), hardest).toBeLessThanOrEqual(9);
  });

  test("sentences are short: 12 words on average, never more than 20", () => {
    const lengths = long.flatMap(([, text]) => sentences(text).map(words));
    const sum = lengths.reduce((total, length) => total + length, 0);
    expect(sum / lengths.length).toBeLessThanOrEqual(12);
    const tooLong = texts.filter(([, text]) => sentences(text).some((one) => words(one) > 20));
    expect(tooLong).toEqual([]);
  });

  test("names of kinds are short enough for a row", () => {
    const names = texts.filter(([key]) => /^kind_/.test(key) && !/_(in|why|before)$/.test(key));
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter(([, name]) => name.length > 30)).toEqual([]);
  });

  test("calls nobody a wrongdoer: we say what we saw, not what it means in law", () => {
    const verdict =
      /\b(illegal|unlawful|violat|stole|steal|theft|thief|thieves|guilty|culprit|malicious|spy|spied|crimes?\b|(broke|breaks|breaking|against) the law)/i;
    expect(texts.filter(([, text]) => verdict.test(text))).toEqual([]);
  });

  test("is spelt the British way", () => {
    const american = /\b(email|color|behavior|licenses?\b|organiz|recogniz|analyz|center\b)/i;
    expect(texts.filter(([, text]) => american.test(text))).toEqual([]);
  });
});

describe("Chinese", () => {
  const texts = textsOf(chinese, "zh");
  const lengths = texts
    .flatMap(([, text]) => text.split(/[。！？]/))
    .map((sentence) => [...sentence.trim()].length)
    .filter((length) => length > 0);

  test("sentences are short: half up to 25 characters, none above 40", () => {
    expect(lengths.length).toBeGreaterThan(100);
    expect(quantile(lengths, 0.5)).toBeLessThanOrEqual(25);
    expect(quantile(lengths, 0.95)).toBeLessThanOrEqual(25);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(40);
  });

  test("has Chinese words in every text", () => {
    expect(texts.filter(([, text]) => !/\p{Script=Han}/u.test(text))).toEqual([]);
  });

  test("is polite to the reader", () => {
    expect(texts.filter(([, text]) => text.includes("你"))).toEqual([]);
  });

  test("uses Chinese punctuation between Chinese words", () => {
    expect(texts.filter(([, text]) => /\p{Script=Han}[,;:?!]/u.test(text))).toEqual([]);
  });

  test("calls nobody a wrongdoer", () => {
    const verdict = /违法|非法|违规|犯法|侵犯|侵权|窃取|盗取|偷窃|偷走|罪犯|有罪|恶意|间谍/;
    expect(texts.filter(([, text]) => verdict.test(text))).toEqual([]);
  });
});
