import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import chinese from "../../assets/_locales/zh_CN/messages.json" with { type: "json" };
import { becauseIds } from "../../src/fields/because.ts";
import { kinds } from "../../src/kinds/index.ts";
import { purposes } from "../../src/site/index.ts";
import type { Messages } from "../../src/text/index.ts";
import { signals } from "../../src/trackers/index.ts";

const languages: Record<string, Messages> = { en: english, zh_CN: chinese };

const ids = (things: readonly { id: string }[]): string[] => things.map(({ id }) => id);

/** Texts that are found by an id: `PREFIX_ID` with every ending in `has`, and perhaps those in `may`. */
const families: {
  prefix: string;
  ids: readonly string[];
  has: readonly string[];
  may?: readonly string[];
}[] = [
  { prefix: "kind", ids: ids(kinds), has: ["", "_in", "_why", "_before"] },
  { prefix: "purpose", ids: ids(purposes), has: ["", "_what"] },
  {
    prefix: "signal",
    ids: ids(signals),
    has: ["", "_what", "_why_ok", "_todo"],
    may: ["_by"],
  },
  { prefix: "because", ids: becauseIds, has: [""] },
  { prefix: "confidence", ids: ["saw", "likely", "possible"], has: [""] },
];

const keysOf = (prefix: string, id: string, endings: readonly string[]): string[] =>
  endings.map((ending) => `${prefix}_${id.replaceAll("-", "_")}${ending}`);

/** What the program is written in: every file that may name a text. */
const source = ["extension", "src", "cli"]
  .flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" }).map((file) => `${folder}/${file}`),
  )
  .filter((file) => /\.(tsx?|html|json)$/.test(file))
  .concat("manifest.json")
  .map((file) => readFileSync(file, "utf8"))
  .join("\n");

/** Names that stand there, whole. */
const spoken = new Set(
  [...source.matchAll(/["'`]([a-z0-9_]+)(?=["'`])|__MSG_(\w+)__/g)].map(
    ([, quoted, inManifest]) => quoted ?? inManifest,
  ),
);

/** Keys that are put together in the code: `t(`step_${id}`)`, `textKey("step", id, "title")`. */
const built = [
  ...[...source.matchAll(/`([a-z]\w*_)\$\{[^`]*?\}(\w*)`/g)].map(([, head, tail]) => [head, tail]),
  ...[...source.matchAll(/textKey\(\s*"(\w+)",[^;]*?(?:,\s*"(\w+)",?\s*)?\)/g)].map(
    ([, head, tail]) => [`${head}_`, tail === undefined ? "" : `_${tail}`],
  ),
]
  // Those of the families are known to the letter.
  .filter(([head]) => families.every(({ prefix }) => head !== `${prefix}_`))
  .map(([head, tail]) => new RegExp(`^${head}\\w+${tail}$`));

/** Is the text named somewhere, whole or without its plural form? */
function isUsed(key: string): boolean {
  const named = [key, key.replace(/_(zero|one|two|few|many|other)$/, "")];
  return (
    named.some((name) => spoken.has(name)) ||
    families.some(({ prefix, ids, has, may = [] }) =>
      ids.some((id) => keysOf(prefix, id, [...has, ...may]).includes(key)),
    ) ||
    built.some((pattern) => pattern.test(key))
  );
}

const placeholdersIn = (message: string): string[] =>
  [
    ...new Set([...message.matchAll(/\$(\w+)\$/g)].map(([, name = ""]) => name.toLowerCase())),
  ].sort();

test("every language has the same texts", () => {
  for (const [language, messages] of Object.entries(languages)) {
    expect(Object.keys(messages).sort(), language).toEqual(Object.keys(english).sort());
  }
});

describe.each(Object.entries(languages))("%s", (language, messages) => {
  const entries = Object.entries(messages);

  test("tells translators what each text is for", () => {
    const silent = entries.filter(([, { description = "" }]) => description.trim().length < 10);
    expect(silent.map(([key]) => key)).toEqual([]);
  });

  test("has no empty text", () => {
    expect(entries.filter(([, { message }]) => message.trim() === "")).toEqual([]);
  });

  test("has keys in plain letters, sorted", () => {
    const keys = entries.map(([key]) => key);
    expect(keys.filter((key) => !/^[a-z0-9_]+$/.test(key))).toEqual([]);
    expect(keys).toEqual([...keys].sort());
  });

  test("declares the placeholders that a text uses, the same as in English", () => {
    for (const [key, { message, placeholders = {} }] of entries) {
      expect(placeholdersIn(message), key).toEqual(Object.keys(placeholders).sort());
      expect(placeholders, key).toEqual((english as Messages)[key]?.placeholders ?? {});
    }
  });

  test("has no dollar sign but around placeholders: browsers and we would read it differently", () => {
    const stray = entries.filter(([, { message }]) =>
      message.replace(/\$\w+\$/g, "").includes("$"),
    );
    expect(stray.map(([key]) => key)).toEqual([]);
  });

  test("has a description for the stores that fits", () => {
    expect(messages.product_description?.message.length).toBeLessThanOrEqual(132);
  });

  test.each(families)("has words for every $prefix", ({ prefix, ids, has }) => {
    const missing = ids
      .flatMap((id) => keysOf(prefix, id, has))
      .filter((key) => !(key in messages));
    expect(missing, `write them in assets/_locales/${language}/messages.json`).toEqual([]);
  });
});

describe("every text is used", () => {
  test("by its name in the code, or by an id", () => {
    const orphans = Object.keys(english).filter((key) => !isUsed(key));
    expect(orphans, "nothing names these texts: use them, or delete them").toEqual([]);
  });

  test("a text that nothing names would be found", () => {
    expect(isUsed("plain_not_read_other")).toBe(true);
    expect(isUsed("kind_national_id_why")).toBe(true);
    expect(isUsed("kind_national_id_because")).toBe(false);
    expect(isUsed("kind_no_such_kind")).toBe(false);
    expect(isUsed(["nobody", "says", "this"].join("_"))).toBe(false);
  });
});

test("every sentence that a report can say has its text", () => {
  const report = readdirSync("src/report", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(`src/report/${file}`, "utf8"));
  const said = [...report.join("\n").matchAll(/"((?:verdict|todo)_\w+)"/g)].map(([, key]) => key);
  expect(said.length).toBeGreaterThan(0);
  const missing = said.filter((key) => !(`${key}` in english) && !(`${key}_other` in english));
  expect(missing).toEqual([]);
});

test("a plural has every form that its language asks for", () => {
  for (const [language, messages] of Object.entries(languages)) {
    const forms = new Intl.PluralRules(language.replace("_", "-")).resolvedOptions()
      .pluralCategories;
    // Such a word may also end an id: a plural is a text that counts.
    const counting = Object.keys(messages).filter((key) =>
      messages[key]?.message.includes("$count$"),
    );
    const plurals = counting.flatMap(
      (key) => /^(.+)_(?:zero|one|two|few|many|other)$/.exec(key)?.[1] ?? [],
    );
    expect(plurals.length, language).toBeGreaterThan(0);
    for (const stem of plurals) {
      for (const form of forms) expect(messages, language).toHaveProperty(`${stem}_${form}`);
    }
  }
});
