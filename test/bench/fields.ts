import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { findBrowser } from "../../cli/browsers.ts";
import type { PageRun } from "./fields/engine.ts";
import {
  type Answer,
  type LabelledField,
  type LabelledPage,
  type Score,
  score,
} from "./fields/score.ts";

const usage = `bench:fields -- --corpus DIR [--errors] [--predictions FILE] [--json FILE]
  DIR holds index.jsonl and the pages that it names (docs/benchmarks.md says where such pages come from).`;

/** One scored field with our answer and the facts it rests on. */
interface Scored {
  page: LabelledPage;
  field: LabelledField;
  kind: Answer;
  facts: unknown;
}

/** The engine as one script, built from the sources like the content script. */
async function engineScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: {
        entry: new URL("./fields/engine.ts", import.meta.url).pathname,
        formats: ["iife"],
        name: "engine",
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error("the engine was not built");
  return output.output[0].code;
}

async function run(page: Page, script: string, html: string): Promise<PageRun> {
  await page.goto("http://corpus.test/");
  await page.setContent(html, { waitUntil: "domcontentloaded" });
  await page.evaluate(script);
  return page.evaluate(() =>
    (globalThis as unknown as { fieldguideRun(): PageRun }).fieldguideRun(),
  );
}

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

function line(name: string, result: Score): void {
  console.log(
    [
      name.padEnd(34),
      percent(result.askedRecall).padStart(8),
      percent(result.rightKind).padStart(8),
      percent(result.falseAlarmRate).padStart(8),
      percent(result.f1).padStart(8),
      percent(result.macroF1).padStart(8),
      String(result.asked).padStart(6),
      String(result.negatives).padStart(6),
    ].join(" "),
  );
}

const quantile = (sorted: readonly number[], at: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * at))] ?? 0;

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    errors: { type: "boolean" },
    predictions: { type: "string" },
    json: { type: "string" },
  },
});
if (values.corpus === undefined) {
  console.error(usage);
  process.exit(2);
}
const corpus = values.corpus;
const pages = readFileSync(join(corpus, "index.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((text) => JSON.parse(text) as LabelledPage);

const browser = await chromium.launch({
  executablePath: findBrowser("chromium"),
  args: ["--headless=new", "--disable-gpu", ...(process.getuid?.() === 0 ? ["--no-sandbox"] : [])],
});
const tab = await browser.newPage();
await tab.route("**/*", (route) =>
  route.request().url() === "http://corpus.test/"
    ? route.fulfill({ contentType: "text/html", body: "" })
    : route.abort(),
);
const script = await engineScript();
const scored: Scored[] = [];
const times: { milliseconds: number; fields: number; longest: number }[] = [];
for (const page of pages) {
  const result = await run(tab, script, readFileSync(join(corpus, page.html), "utf8"));
  times.push(result);
  const kinds = new Map(result.said.map(({ index, kind }) => [index, kind]));
  const facts = new Map(result.facts.map((fact) => [fact.index, fact.facts]));
  for (const field of page.fields) {
    const kind = kinds.get(field.index) ?? null;
    scored.push({ page, field, kind, facts: facts.get(field.index) });
  }
}
await browser.close();

const groups = (of: (page: LabelledPage) => string) =>
  [...new Set(pages.map(of))].sort().map((name) => ({
    name,
    own: scored.filter(({ page }) => of(page) === name),
  }));
const peers = [...new Set(scored.flatMap(({ field }) => Object.keys(field.peers ?? {})))];

console.log(`${"".padEnd(34)}    asked    right    false       F1    macro  asked    not`);
for (const { name, own } of groups(({ source }) => source)) {
  line(name, score(own));
  for (const peer of peers) {
    const answers = own.map(({ field }) => ({ field, kind: field.peers?.[peer] ?? null }));
    line(`  ${peer}`, score(answers));
  }
}
const whole = score(scored);
line("all", whole);
console.log("\nby language");
for (const { name, own } of groups(
  ({ lang }) => lang?.split(/[-_]/)[0]?.toLowerCase() ?? "(not said)",
)) {
  line(name, score(own));
}
console.log("\nby kind                            precision   recall       F1  fields");
for (const [kind, one] of Object.entries(whole.byKind)) {
  console.log(
    `${kind.padEnd(34)} ${percent(one.precision).padStart(9)} ${percent(one.recall).padStart(8)} ${percent(one.f1).padStart(8)} ${String(one.fields).padStart(7)}`,
  );
}
const sorted = times.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
const longest = Math.max(...times.map((time) => time.longest));
const perHundred = times
  .filter(({ fields }) => fields > 0)
  .map(({ milliseconds, fields }) => (milliseconds / fields) * 100)
  .sort((a, b) => a - b);
console.log(
  `\nms a page: median ${quantile(sorted, 0.5).toFixed(2)}, 95th percentile ${quantile(sorted, 0.95).toFixed(2)}, worst ${(sorted.at(-1) ?? 0).toFixed(2)}; ` +
    `a hundred fields: median ${quantile(perHundred, 0.5).toFixed(2)}; longest stretch without a pause ${longest.toFixed(2)}`,
);

if (values.errors) {
  for (const { page, field, kind, facts } of scored) {
    const right = field.kinds.length === 0 ? kind === null : field.kinds.includes(kind ?? "");
    if (!right)
      console.log(
        JSON.stringify({
          id: page.id,
          index: field.index,
          label: field.label,
          due: field.kinds,
          said: kind,
          facts,
        }),
      );
  }
}
if (values.predictions !== undefined) {
  const lines = scored.map(({ page, field, kind }) =>
    JSON.stringify({ id: page.id, index: field.index, kind }),
  );
  writeFileSync(values.predictions, `${lines.join("\n")}\n`);
}
if (values.json !== undefined) {
  writeFileSync(
    values.json,
    `${JSON.stringify({ ...whole, milliseconds: { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95), worst: sorted.at(-1), longest } })}\n`,
  );
}
