import { expect, test } from "vitest";
import { writtenIn } from "../../src/page/index.ts";

/** What is made of a document that declares a language and holds a text. */
function read(text: string, lang = ""): string[] {
  let left = 1;
  const walker = { currentNode: { data: text }, nextNode: () => (left-- > 0 ? {} : null) };
  const root = { getAttribute: () => lang };
  return writtenIn({ documentElement: root, createTreeWalker: () => walker } as never);
}

test("letters tell what a page may be written in, whatever it says of itself", () => {
  expect(read("Name", "de-AT")).toEqual(["de", "latin"]);
  expect(read("“Prénom” – 5 €", "")).toEqual(["latin"]);
  expect(read("姓名 Name").sort()).toEqual(["latin", "zh"]);
  expect(read("Ім’я")).toEqual(["ru", "bg", "uk"]);
  expect(read("Địa chỉ")).toEqual(["latin"]);
  expect(read("お名前")).toContain("ja");
  expect(read("1 + 2 = 3 → ✓")).toEqual([]);
});

test("no letter is passed over by the short way for plain letters", () => {
  const scripts = ["Latin", "Greek", "Cyrillic", "Hebrew", "Arabic", "Devanagari", "Thai", "Han"];
  const languages = ["latin", "el", "ru", "he", "ar", "hi", "th", "zh"];
  const patterns = scripts.map((script) => new RegExp(`\\p{Script=${script}}`, "u"));
  const wrong: string[] = [];
  for (let code = 0; code < 0xd800; code += 1) {
    const letter = String.fromCharCode(code);
    const found = read(letter);
    for (const [at, pattern] of patterns.entries())
      if (pattern.test(letter) !== found.includes(languages[at] ?? "")) wrong.push(letter);
  }
  expect(wrong).toEqual([]);
});
