import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import chinese from "../../assets/_locales/zh_CN/messages.json" with { type: "json" };
import { kinds } from "../../src/kinds/index.ts";
import { purposes } from "../../src/site/index.ts";
import { signals } from "../../src/trackers/index.ts";

/** Files of a folder that declare something with `define…({ id: … })`: one thing each, named by its id. */
const declaring = (folder: string, define: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .filter((file) => readFileSync(`${folder}/${file}`, "utf8").includes(`= ${define}({`))
    .map((file) => file.replace(/\.ts$/, ""));

const camel = (id: string): string => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
const key = (prefix: string, id: string, suffix: string): string =>
  `${prefix}_${id.replaceAll("-", "_")}${suffix}`;

const folders = [
  {
    folder: "src/kinds",
    define: "defineKind",
    list: "kinds",
    ids: kinds.map(({ id }): string => id),
    prefix: "kind",
    suffixes: ["", "_why", "_before"],
  },
  {
    folder: "src/trackers",
    define: "defineSignal",
    list: "signals",
    ids: signals.map(({ id }): string => id),
    prefix: "signal",
    suffixes: ["", "_what", "_why_ok", "_todo"],
  },
];

describe.each(folders)("$folder", ({ folder, define, list, ids, prefix, suffixes }) => {
  const files = declaring(folder, define);

  test("has files at all", () => expect(files.length).toBeGreaterThan(0));

  test.each(files)("%s.ts is in the list", (file) => {
    expect(
      ids,
      [
        `${folder}/${file}.ts is not in the list, or its id is not its file's name. Write in ${folder}/index.ts:`,
        `  import { ${camel(file)} } from "./${file}.ts";`,
        `and this line in \`${list}\`:`,
        `  ${camel(file)},`,
        `and in ${folder}/${file}.ts:`,
        `  id: "${file}",`,
      ].join("\n"),
    ).toContain(file);
  });

  test("every id in the list is a file's name, once", () => {
    expect(
      [...ids].sort(),
      `each id in ${folder}/index.ts needs a file of that name, and stands in the list once`,
    ).toEqual([...files].sort());
  });

  test.each(ids)("%s has its words in every language", (id) => {
    expectTexts(suffixes.map((suffix) => key(prefix, id, suffix)));
  });
});

test.each(signals.map(({ id }) => id))("signal %s has its test", (id) => {
  const tests = readdirSync("test/trackers").filter((file) => file.endsWith(".test.ts"));
  const named = tests.filter((file) =>
    readFileSync(`test/trackers/${file}`, "utf8").includes(`describe("${id}"`),
  );
  expect(
    named,
    `write test/trackers/${id}.test.ts with describe("${id}", …): a page that does it, and a page that only looks like it`,
  ).toHaveLength(1);
});

test.each(purposes.map(({ id }) => id))("purpose %s has its words in every language", (id) => {
  expectTexts([key("purpose", id, ""), key("purpose", id, "_what")]);
});

function expectTexts(keys: readonly string[]): void {
  for (const [language, messages] of [
    ["en", english],
    ["zh_CN", chinese],
  ] as const) {
    for (const text of keys) {
      expect(
        messages,
        `write in assets/_locales/${language}/messages.json:\n  "${text}": { "message": "…", "description": "…" },`,
      ).toHaveProperty(text);
    }
  }
}
