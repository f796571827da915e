import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Window } from "happy-dom";
import { serviceIds } from "../../src/guide/service/ids.ts";
import { readDom } from "../../src/page/dom.ts";
import { siteFacts } from "../../src/page/site-facts.ts";
import {
  freshPages,
  guessOf,
  type LabelledPage,
  labelledPages,
  laterPages,
} from "../guide/services.ts";

const usage = `bench:services -- [--pages DIR] [--errors] [--json FILE]
  Guesses the type of service of the labelled pages of test/guide/services, or of saved pages: DIR/TYPE--NAME.html,
  TYPE one of src/guide/service/ids.ts or "unsure". In Node, without layout.`;

const { values: options } = parseArgs({
  options: {
    pages: { type: "string" },
    errors: { type: "boolean", default: false },
    json: { type: "string" },
    help: { type: "boolean" },
  },
});
if (options.help) {
  console.log(usage);
  process.exit();
}

/** Saved pages with their types, read as the content script reads them. */
function savedPages(folder: string): { type: string; page: LabelledPage }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".html"))
    .sort()
    .map((name) => {
      const [type = ""] = name.split("--");
      if (type !== "unsure" && !(serviceIds as readonly string[]).includes(type)) {
        console.error(`${name}: no type of service is called "${type}"`);
        process.exit(2);
      }
      const window = new Window();
      window.document.write(readFileSync(join(folder, name), "utf8"));
      const document = window.document as unknown as Document;
      const page = {
        ...siteFacts(document, readDom(window as unknown as globalThis.Window & typeof globalThis)),
        language: document.documentElement.lang,
      };
      return { type, page };
    });
}

/** Guesses all pages of a set, and tells how that went by language. */
function judge(set: string, pages: readonly { type: string; page: LabelledPage }[]) {
  const times: number[] = [];
  const results = pages.map(({ type, page }) => {
    const begun = performance.now();
    const got = guessOf(page);
    times.push(performance.now() - begun);
    return { type, got, language: page.language.slice(0, 2), title: page.title };
  });
  const rows = ["zh", "en", "all"].map((language) => {
    const those = results.filter((one) => language === "all" || one.language === language);
    const count = (good: (one: (typeof results)[number]) => boolean) => those.filter(good).length;
    return {
      language,
      pages: those.length,
      right: count(({ type, got }) => got === type),
      silent: count(({ type, got }) => got === "unsure" && type !== "unsure"),
      wrong: count(({ type, got }) => got !== "unsure" && got !== type),
    };
  });
  const median = times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
  console.log(`${set}: ${median.toFixed(2)} ms a page (median)`);
  console.table(rows);
  if (options.errors) {
    for (const { type, got, title } of results.filter(({ type, got }) => type !== got)) {
      console.log(`${type} taken for ${got}: ${title}`);
    }
  }
  return { set, rows, median };
}

const sets =
  options.pages === undefined
    ? [
        judge("test/guide/services", labelledPages()),
        judge("later pages", laterPages()),
        judge("fresh forms", freshPages()),
      ]
    : [judge(options.pages, savedPages(options.pages))];
if (options.json !== undefined) writeFileSync(options.json, JSON.stringify({ sets }, null, 2));
