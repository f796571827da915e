import { expect, test } from "vitest";
import { defineLexicon } from "../../src/fields/lexicon.ts";
import { createMatcher } from "../../src/fields/matcher.ts";
import { packTable } from "../../src/fields/pack.ts";

const lexicon = defineLexicon({
  language: "de",
  common: "",
  words: {
    "person-name": "name|firmen name",
    "person-name/last": "=성",
    "email-address": "email|email address",
    "home-address": "address|*adresse|strasse*",
    "one-time-code": "code?",
    "account-username": "login~",
    "phone-number": "手机号|手机",
    not: "project name",
  },
  options: {},
});

const found = (text: string, languages: string[] = []) =>
  createMatcher(packTable([lexicon], "words"))
    .read(text, new Set(languages))
    .matches.map(({ concept }) => concept);

test("the longest phrase wins over the words inside it", () => {
  expect(found("Email address")).toEqual(["email-address"]);
  expect(found("Project name")).toEqual(["not"]);
  expect(found("您的手机号")).toEqual(["phone-number"]);
});

test("a star lets a word go on, before or after", () => {
  expect(found("Lieferadresse")).toEqual(["home-address"]);
  expect(found("Straßenname")).toEqual(["home-address"]);
});

test("whole words only, unless a star says otherwise", () => {
  expect(found("rename")).toEqual([]);
  expect(found("성")).toEqual(["person-name/last"]);
  expect(found("성명")).toEqual([]);
});

test("weak and vague words are marked, and words of other languages count less", () => {
  const read = (text: string, languages: string[]) =>
    createMatcher(packTable([lexicon], "words")).read(text, new Set(languages)).matches[0];
  expect(read("code", ["de"])?.strength).toBeLessThan(read("name", ["de"])?.strength ?? 0);
  expect(read("login", ["de"])?.vague).toBe(true);
  expect(read("name", ["fr"])?.strength).toBe(0.5);
});

test("says how long the text is, and reads no further than a sentence's length", () => {
  const long = `${"word ".repeat(5000)} name`;
  const reading = createMatcher(packTable([lexicon], "words")).read(long, new Set());
  expect(reading.matches).toEqual([]);
  expect(reading.size).toBe(5001);
});
