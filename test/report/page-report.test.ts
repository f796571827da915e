import { readdirSync, readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, test } from "vitest";
import english from "../../assets/_locales/en/messages.json" with { type: "json" };
import { reportLine } from "../../cli/report-line.ts";
import schema from "../../docs/report.schema.json" with { type: "json" };
import type { LogEvent } from "../../src/log/event.ts";
import { pageReport } from "../../src/report/page-report.ts";
import type { PageReport } from "../../src/report/shapes.ts";
import { createTexts } from "../../src/text/index.ts";
import { isInTheOpen, levelOf } from "../../src/trackers/index.ts";
import { companyOf } from "./companies.ts";

const folder = "test/report/golden";
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ndjson"))
  .map((file) => file.replace(/\.ndjson$/, ""));

const golden = (name: string): { events: LogEvent[]; report: PageReport } => ({
  events: readFileSync(`${folder}/${name}.ndjson`, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line)),
  report: JSON.parse(readFileSync(`${folder}/${name}.json`, "utf8")),
});

/** The page as it stands comes from the expected report; everything else has to come of the events. */
const reportOf = (events: readonly LogEvent[], page: PageReport): PageReport =>
  pageReport({
    url: page.url,
    site: page.site,
    browser: page.browser,
    startedAt: Date.parse(page.startedAt),
    events,
    fields: page.asked,
    notInspected: page.notInspected,
    companyOf,
    levelOf,
    inTheOpen: isInTheOpen,
  });

const ajv = addFormats.default(new Ajv({ allErrors: true }));
const valid = ajv.compile(schema);

test("there are events to make reports of", () => expect(names.length).toBeGreaterThan(3));

describe.each(names)("%s", (name) => {
  const { events, report } = golden(name);

  test("the events give the report", () => expect(reportOf(events, report)).toEqual(report));

  test("it keeps the contract of what inspect prints", () => {
    const line = JSON.parse(reportLine(report, createTexts(english, "en")));
    expect(valid(line), JSON.stringify(valid.errors)).toBe(true);
  });

  test("the order in which events came changes nothing but the order of lists", () => {
    const sorted = ({ typed, read, sent, signals, met, ...rest }: PageReport) => ({
      ...rest,
      lists: [typed, read, sent, signals, met].map((list) =>
        list.map((item) => JSON.stringify(item)).sort(),
      ),
    });
    expect(sorted(reportOf(events.toReversed(), report))).toEqual(sorted(report));
  });
});

test("what the events are given in is left as it was", () => {
  const { events, report } = golden("checkout");
  const before = JSON.stringify({ events, report });
  reportOf(events, report).asked.push(...report.asked);
  expect(JSON.stringify({ events, report })).toBe(before);
});
