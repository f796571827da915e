import { expect, test } from "vitest";
import { nameWords, normalise, tokens } from "../../src/fields/normalise.ts";

test.each([
  ["E-Mail", "e-mail"],
  ["Ｅｍａｉｌ", "email"],
  ["Prénom", "prenom"],
  ["Straße", "strasse"],
  ["Doğum Yılı", "dogum yili"],
  ["телефон", "телефон"],
  ["ё", "е"],
  ["이메일", "이메일"],
  ["أحمد", "احمد"],
])("%s is matched as %s", (text, plain) => {
  expect(normalise(text)).toBe(plain);
});

test("scripts without spaces are split into characters, others into words and numbers", () => {
  const split = (text: string) => tokens(text).map((token) => token.text);
  expect(split("address1 line")).toEqual(["address", "1", "line"]);
  expect(split("您的手机no")).toEqual(["您", "的", "手", "机", "no"]);
  expect(split("성명 abc")).toEqual(["성", "명", "abc"]);
});

test.each([
  ["billingAddress1", "billing Address1"],
  ["user_email", "user email"],
  ["ctl00$main$txtDOB", "txt DOB"],
  ["profile[birth][day]", "profile birth day"],
  ["HTMLName", "HTML Name"],
])("programmers' name %s reads %s", (name, words) => {
  expect(nameWords(name)).toBe(words);
});
