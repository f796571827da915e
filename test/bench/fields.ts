import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chromium, type Page } from "playwright-core";
import { findBrowser } from "../../cli/browsers.ts";
import { bundle } from "./fields/bundle.ts";
import type { PageRun } from "./fields/engine.ts";
import { type LabelledPage, score } from "./fields/score.ts";
import { syntheticPage } from "./fields/synthetic.ts";
import {
  by,
  kindsTable,
  languagesTable,
  peersTable,
  type Scored,
  sourcesTable,
  type Time,
  timesOf,
} from "./fields/tables.ts";

const usage = `bench:fields -- [--corpus DIR] [--errors] [--predictions FILE] [--json FILE]
  Times the field engine on pages of many fields. With a corpus (DIR holds index.jsonl and the pages that
  it names; docs/benchmarks.md says where such pages come from) it also measures how well fields are told.
  --errors lists every miss with its facts; --predictions writes {id, index, kind} for each scored field.`;

/** Runs the engine so often over one page; a page of its own each time for the engine's own memory. */
async function run(page: Page, script: string, html: string, times = 1): Promise<PageRun[]> {
  await page.goto("http://corpus.test/");
  await page.setContent(html, { waitUntil: "domcontentloaded" });
  await page.evaluate(script);
  return page.evaluate(
    (count) =>
      Array.from({ length: count }, () =>
        (globalThis as unknown as { fieldguideRun(): PageRun }).fieldguideRun(),
      ),
    times,
  );
}

/** Sizes of the synthetic pages, and how often each is read. */
const synthetic = [
  { fields: 100, runs: 15 },
  { fields: 5000, runs: 3 },
] as const;

const milliseconds = (number: number) => `${number.toFixed(2)} ms`;

async function timeSynthetic(page: Page, script: string) {
  const figures: Record<string, ReturnType<typeof timesOf> & { first: number }> = {};
  for (const { fields, runs } of synthetic) {
    const times = await run(page, script, syntheticPage(fields), runs);
    const figure = { ...timesOf(times), first: times[0]?.milliseconds ?? 0 };
    figures[fields] = figure;
    console.log(
      `page of ${fields} fields: median ${milliseconds(figure.median)}, worst ${milliseconds(figure.worst)}, ` +
        `the first time ${milliseconds(figure.first)}; longest stretch without a pause ${milliseconds(figure.longestStretch)}`,
    );
  }
  return figures;
}

async function readCorpus(page: Page, script: string, corpus: string) {
  const pages = readFileSync(join(corpus, "index.jsonl"), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((text) => JSON.parse(text) as LabelledPage);
  const scored: Scored[] = [];
  const times: Time[] = [];
  for (const one of pages) {
    const [result] = await run(page, script, readFileSync(join(corpus, one.html), "utf8"));
    if (result === undefined) continue;
    times.push(result);
    const kinds = new Map(result.said.map(({ index, kind }) => [index, kind]));
    const facts = new Map(result.facts.map((fact) => [fact.index, fact.facts]));
    for (const field of one.fields) {
      const kind = kinds.get(field.index) ?? null;
      scored.push({ page: one, field, kind, facts: facts.get(field.index) });
    }
  }
  return { scored, times };
}

function printErrors(scored: readonly Scored[]): void {
  for (const { page, field, kind, facts } of scored) {
    const right = field.kinds.length === 0 ? kind === null : field.kinds.includes(kind ?? "");
    if (right) continue;
    const { index, label, kinds: due } = field;
    console.log(JSON.stringify({ id: page.id, index, label, due, said: kind, facts }));
  }
}

const { values } = parseArgs({
  options: {
    corpus: { type: "string" },
    errors: { type: "boolean" },
    predictions: { type: "string" },
    json: { type: "string" },
    help: { type: "boolean" },
  },
});
if (values.help) {
  console.log(usage);
  process.exit(0);
}

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
const script = await bundle(new URL("./fields/engine.ts", import.meta.url));
const figures: Record<string, unknown> = { synthetic: await timeSynthetic(tab, script) };
if (values.corpus !== undefined) {
  const { scored, times } = await readCorpus(tab, script, values.corpus);
  const whole = score(scored);
  console.log(`\n${sourcesTable(scored)}\n\nby language\n${languagesTable(scored)}`);
  console.log(`\nby kind\n${kindsTable(scored)}`);
  console.log(`\nF1 of each kind beside the peers\n${peersTable(scored)}`);
  const taken = timesOf(times);
  console.log(
    `\na page: median ${milliseconds(taken.median)}, 95th percentile ${milliseconds(taken.p95)}, worst ${milliseconds(taken.worst)}; ` +
      `a hundred fields (pages of ten or more): median ${milliseconds(taken.perHundredFields)}; longest stretch without a pause ${milliseconds(taken.longestStretch)}`,
  );
  if (values.errors) printErrors(scored);
  if (values.predictions !== undefined) {
    const lines = scored.map(({ page, field, kind }) =>
      JSON.stringify({ id: page.id, index: field.index, kind }),
    );
    writeFileSync(values.predictions, `${lines.join("\n")}\n`);
  }
  const sources = by(scored, ({ source }) => source).map(({ name, own }) => [name, score(own)]);
  Object.assign(figures, whole, { sources: Object.fromEntries(sources), milliseconds: taken });
}
await browser.close();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures)}\n`);
