import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type Companies, createCompanies, hostOf, siteOf } from "../../src/site/index.ts";
import { companyTable } from "../../src/site/vite-plugin.ts";
import { judge } from "../../src/trackers/judge.ts";
import {
  createRequestWatch,
  type RequestPage,
  type RequestShown,
} from "../../src/trackers/request-watch.ts";
import { createMetLedger } from "../../src/trackers/requests.ts";
import { createTraces } from "../../src/trackers/traces.ts";
import { askOf, factsOf, hosts } from "./requests/page.ts";

const usage = `bench:requests -- [--pages N] [--json FILE]
  Times what the background does for each request of a page: whose it is, whether it was met before, what its
  address and body show, and what all of a visit comes to. In Node, without the browser's own share.`;

const { values: options } = parseArgs({
  options: {
    pages: { type: "string", default: "60" },
    json: { type: "string" },
    help: { type: "boolean" },
  },
});
if (options.help) {
  console.log(usage);
  process.exit();
}

const requestsPerPage = 150;
const pages = Number(options.pages);
const loaded = performance.now();
const companies = createCompanies(companyTable());
const loading = performance.now() - loaded;

/** One request as the worker takes it: company, count, what it shows. */
function take(
  page: RequestPage,
  met: ReturnType<typeof createMetLedger>,
  watch: ReturnType<typeof createRequestWatch>,
  request: RequestShown,
  known: Companies,
): void {
  const host = hostOf(request.url);
  if (host === null) return;
  siteOf(host);
  known.companyOf(host);
  known.sameCompany(host, page.host);
  met.saw({ id: request.id, host });
  watch.saw(page, request);
}

/** The requests of each page, made beforehand. */
const asks = (hasBody: boolean): RequestShown[][] =>
  Array.from({ length: pages }, (_, visit) =>
    Array.from({ length: requestsPerPage }, (_, at) => askOf(visit, at, hasBody)),
  );

/** Microseconds that each request took, of one page after the other. */
function timeRequests(hasBody: boolean, all = asks(hasBody)): number[] {
  const watch = createRequestWatch(companies, 7);
  const times: number[] = [];
  for (let visit = 0; visit < pages; visit += 1) {
    const page = {
      host: "www.shop.example",
      url: "https://www.shop.example/",
      traces: createTraces(),
    };
    const met = createMetLedger();
    for (const request of all[visit] ?? []) {
      const start = performance.now();
      take(page, met, watch, request, companies);
      times.push((performance.now() - start) * 1000);
    }
  }
  return times;
}

/** Microseconds that it took to judge a whole visit. */
function timeJudging(): number[] {
  const times: number[] = [];
  for (let visit = 0; visit < pages; visit += 1) {
    const facts = factsOf(visit);
    const start = performance.now();
    judge(facts, companies);
    times.push((performance.now() - start) * 1000);
  }
  return times;
}

const at = (times: readonly number[], share: number): number =>
  [...times].sort((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))] ??
  0;
const mean = (times: readonly number[]): number =>
  times.reduce((sum, time) => sum + time, 0) / times.length;
const figures = (times: readonly number[]) => ({
  mean: mean(times),
  median: at(times, 0.5),
  p95: at(times, 0.95),
  worst: at(times, 1),
});

/** Microseconds of processor time that each request took: what others do on the machine does not count. */
function processorTime(): number {
  const all = asks(false);
  const before = process.cpuUsage();
  timeRequests(false, all);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / (pages * requestsPerPage);
}

// The first pages of a worker run code that nothing has compiled yet.
const cold = timeRequests(false).slice(0, requestsPerPage);
const report = {
  hosts: hosts.length,
  "table of companies, ms": loading,
  "first page, a request": figures(cold),
  "address alone, a request": figures(timeRequests(false)),
  "processor time of a request": processorTime(),
  "with its body, a request": figures(timeRequests(true)),
  "a whole visit judged": figures(timeJudging()),
};

console.log(`${pages} pages of ${requestsPerPage} requests to ${hosts.length} hosts; microseconds`);
console.log(`${"".padEnd(28)}     mean   median      p95    worst`);
for (const [name, one] of Object.entries(report)) {
  if (typeof one === "number") continue;
  const numbers = [one.mean, one.median, one.p95, one.worst];
  console.log(`${name.padEnd(28)} ${numbers.map((us) => us.toFixed(1).padStart(8)).join(" ")}`);
}
console.log(
  `processor time of a request, all included: ${report["processor time of a request"].toFixed(1)}`,
);
console.log(`table of companies: ${loading.toFixed(0)} ms, once in a worker's life`);
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
