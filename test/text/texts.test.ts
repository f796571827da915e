import fc from "fast-check";
import { describe, expect, test } from "vitest";
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import chinese from "../../assets/_locales/zh_CN/messages.json" with { type: "json" };
import { createTexts, type Messages } from "../../src/text/index.ts";

const en = createTexts(english, "en");
const zh = createTexts(chinese, "zh_CN");

/** Texts made for a test, in English. */
const made = (texts: Readonly<Record<string, string>>, language = "en") =>
  createTexts(
    Object.fromEntries(Object.entries(texts).map(([key, message]) => [key, { message }])),
    language,
  );

describe("t", () => {
  test("gives the text of the language", () => {
    expect(en.t("kind_email_address")).toBe("E-mail address");
    expect(zh.t("kind_email_address")).toBe("邮箱");
  });

  test("puts values in where they belong", () => {
    expect(en.t("verdict_sent_after", { company: "Acme", kinds: "your name" })).toBe(
      "This page sent your name to Acme.",
    );
    expect(zh.t("verdict_sent_after", { company: "百度", kinds: "您的姓名" })).toBe(
      "这个网页把您的姓名发给了百度。",
    );
  });

  test("throws where a value is missing, and where the text is", () => {
    expect(() => en.t("verdict_sent_after", { company: "Acme" })).toThrow(RangeError);
    expect(() => en.t("verdict_sent_after", { company: "Acme" })).toThrow("kinds");
    const poor = createTexts({}, "en");
    expect(() => poor.t("product_name")).toThrow(RangeError);
    expect(() => poor.t("product_name")).toThrow("product_name");
  });

  test("takes a value as it is: it expands nothing in it and makes nothing of markup", () => {
    const hostile = '$kinds$ $1 $& $$ <img src=x onerror="alert(1)"> &lt;';
    expect(en.t("verdict_sent_after", { company: hostile, kinds: "your name" })).toBe(
      `This page sent your name to ${hostile}.`,
    );
  });

  test("any value stands in the text unchanged", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (company, kinds) => {
        expect(en.t("verdict_sent_after", { company, kinds })).toBe(
          `This page sent ${kinds} to ${company}.`,
        );
      }),
    );
  });
});

describe("phrase", () => {
  test("writes kinds as they stand inside a sentence, listed as the language does", () => {
    const say = {
      key: "verdict_asks",
      values: { kinds: { kinds: ["email-address", "password"] } },
    };
    expect(en.phrase(say)).toBe("This page asks for your e-mail address and your password.");
    expect(zh.phrase(say)).toBe("这个网页要您的邮箱和您的密码。");
  });

  test.each([
    [0, "0 other companies are on this page."],
    [1, "1 other company is on this page."],
    [2, "2 other companies are on this page."],
    [1234, "1,234 other companies are on this page."],
  ])("chooses the plural for %i", (count, sentence) => {
    expect(en.phrase({ key: "verdict_met", values: { count: { count } } })).toBe(sentence);
  });

  test("takes the only form of a language without plurals", () => {
    const say = { key: "verdict_met", values: { count: { count: 1 } } };
    expect(made({ verdict_met_other: "$count$ 家" }, "zh_CN").phrase(say)).toBe("1 家");
  });

  test("counts in a text without plural forms", () => {
    const say = { key: "kept", values: { count: { count: 1 }, name: { text: "days" } } };
    expect(made({ kept: "Kept: $count$ $name$" }).phrase(say)).toBe("Kept: 1 days");
  });

  test("leaves the key alone where nothing is counted", () => {
    const texts = made({ plain: "Plain.", plain_other: "Wrong.", plain_one: "Wrong." });
    expect(texts.phrase({ key: "plain", values: {} })).toBe("Plain.");
  });

  test("throws for a kind without words", () => {
    const say = { key: "verdict_asks", values: { kinds: { kinds: ["no-such-kind"] } } };
    expect(() => en.phrase(say)).toThrow("kind_no_such_kind_in");
  });
});

describe("list and number", () => {
  test("follow the language", () => {
    expect(en.list([])).toBe("");
    expect(en.list(["a"])).toBe("a");
    expect(en.list(["a", "b"])).toBe("a and b");
    expect(zh.list(["a", "b", "c"])).toBe("a、b和c");
    expect(en.number(1234567)).toBe("1,234,567");
  });
});

test("a language knows its folder and its tag", () => {
  const messages: Messages = {};
  expect(createTexts(messages, "zh_CN")).toMatchObject({ language: "zh_CN", tag: "zh-CN" });
});
