import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { kindOfConcept } from "../../src/fields/lexicon.ts";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { kindIds } from "../../src/kinds/ids.ts";
import { kinds } from "../../src/kinds/index.ts";

const folder = new URL("../../src/fields/lexicons/", import.meta.url);
const askable = kinds.filter(({ askable }) => askable).map(({ id }) => id);

test("the list of ids is that of the kinds, in their order", () => {
  expect(kindIds, "write the id into src/kinds/ids.ts").toEqual(kinds.map(({ id }) => id));
});

test("every lexicon is in the list", () => {
  const files = readdirSync(folder).filter((name) => name !== "index.ts");
  const listed = readFileSync(new URL("index.ts", folder), "utf8");
  for (const file of files)
    expect(listed, `add ${file} to lexicons/index.ts`).toContain(`"./${file}"`);
  expect(lexicons).toHaveLength(files.length);
});

test.each(["en", "zh"])("every kind that a form can ask for has words in %s", (language) => {
  const lexicon = lexicons.find((one) => one.language === language);
  const known = new Set(Object.keys(lexicon?.words ?? {}).map(kindOfConcept));
  expect(
    askable.filter((id) => !known.has(id)),
    `add a line to lexicons/${language}.ts`,
  ).toEqual([]);
});

test("every kind that a form can ask for stands on a page of test/forms, and no other does", () => {
  const pages = new URL("../forms/", import.meta.url);
  const found = new Set<string>();
  for (const file of readdirSync(pages).filter((name) => name.endsWith(".json"))) {
    const page = JSON.parse(readFileSync(new URL(file, pages), "utf8"));
    for (const kind of Object.values<string>(page.found)) found.add(kind);
  }
  expect(
    askable.filter((id) => !found.has(id)),
    "write a page that asks for it",
  ).toEqual([]);
  expect(
    [...found].filter((id) => !askable.some((known) => known === id)),
    "no form can ask for it",
  ).toEqual([]);
});
