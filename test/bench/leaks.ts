import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { BrowserName } from "../../cli/browsers.ts";
import { createWatch, type Watch } from "../../src/leaks/index.ts";
import { bundle } from "./fields/bundle.ts";
import { benign } from "./leaks/benign.ts";
import { benignSites, commonPeople } from "./leaks/benign-sites.ts";
import type { Cost } from "./leaks/costs.ts";
import { type Disguise, disguises } from "./leaks/disguises.ts";
import { people } from "./leaks/people.ts";
import { ways } from "./leaks/ways.ts";
import { type Calm, type Played, playIn } from "./leaks-browser/run.ts";

/** One case: a value in a disguise that leaves in one way, and what the engine said. */
interface Case {
  disguise: Disguise;
  way: string;
  kind: string;
  person: string;
  found: boolean;
  /** Other kinds that it named: false alarms. */
  others: readonly string[];
  complete: boolean;
}

const { values: options } = parseArgs({
  options: {
    /** Every seventh case of the matrix, for a quick look. */
    fast: { type: "boolean", default: false },
    json: { type: "string" },
    misses: { type: "boolean" },
    only: { type: "string", multiple: true },
  },
});
const runs = (part: string) => options.only === undefined || options.only.includes(part);
/** Time is measured apart: a busy machine must not look like a miss. */
const budget = { bytes: 262_144, ms: 2000 };
const host = "shop.example";

/**
 * What is timed is built as it ships: run from its sources, every inner function is also given its name when it is
 * made, which takes a third as long again.
 */
async function builtCosts(): Promise<typeof import("./leaks/costs.ts")> {
  const script = await bundle(new URL("./leaks/costs.ts", import.meta.url));
  return new Function(`${script}\nreturn engine;`)();
}
const timed = runs("costs") ? await builtCosts() : undefined;
const first = timed?.firstTime();

function matrix(): { cases: Case[]; watches: Watch[] } {
  const cases: Case[] = [];
  const watches: Watch[] = [];
  let turn = 0;
  for (const [person, values] of Object.entries(people)) {
    const watch = createWatch(values, [], { salts: [host] });
    watches.push(watch);
    for (const watched of values) {
      for (const disguise of disguises) {
        const payload = disguise.make(watched, host);
        if (payload === undefined) continue;
        for (const { id: way, carry } of ways) {
          const part = carry(payload, watched.kind.replace(/-/g, "_"));
          if (part === undefined || (options.fast && turn++ % 7 > 0)) continue;
          const scan = watch.scan(part, budget);
          const kinds = new Set(
            scan.leaks
              .filter(({ strength }) => disguise.level === "weak" || strength === "certain")
              .map(({ kind }): string => kind),
          );
          cases.push({
            disguise,
            way,
            kind: watched.kind,
            person,
            found: kinds.delete(watched.kind),
            others: [...kinds],
            complete: scan.complete,
          });
        }
      }
    }
  }
  return { cases, watches };
}

/** What a row of a table is made of. */
type Judged = Pick<Case, "found" | "others">;
const share = (cases: readonly Judged[]): number =>
  cases.filter(({ found }) => found).length / cases.length;
const percent = (value: number): string => `${(value * 100).toFixed(1)} %`;

function table<One extends Judged>(cases: readonly One[], of: (one: One) => string) {
  const groups = new Map<string, One[]>();
  for (const one of cases) groups.set(of(one), [...(groups.get(of(one)) ?? []), one]);
  return [...groups].map(([name, own]) => ({
    name,
    cases: own.length,
    recall: share(own),
    wrong: own.filter(({ others }) => others.length > 0).length,
  }));
}

function print(title: string, rows: ReturnType<typeof table>): void {
  console.log(`\n${title.padEnd(44)}  cases   found  wrong kind`);
  for (const { name, cases, recall, wrong } of rows) {
    console.log(
      `${name.padEnd(44)} ${String(cases).padStart(6)} ${percent(recall).padStart(7)} ${String(wrong).padStart(11)}`,
    );
  }
}

function printCosts(all: readonly Cost[]): void {
  console.log(
    "\ncost in milliseconds, a tenth takes less     1 value   8 values  30 values   30 : 1",
  );
  const of = (what: string, bytes: number, values: number) =>
    all.find((one) => one.what === what && one.bytes === bytes && one.values === values)?.ms ?? 0;
  for (const { what, bytes } of all.filter(({ values }) => values === 1)) {
    const [one, eight, thirty] = [1, 8, 30].map((values) => of(what, bytes, values)) as [
      number,
      number,
      number,
    ];
    const name = bytes === 0 ? "building, per change" : `${what}, ${bytes / 1024} KB`;
    console.log(
      `${name.padEnd(40)} ${[one, eight, thirty].map((ms) => ms.toFixed(3).padStart(10)).join(" ")} ${(thirty / one).toFixed(1).padStart(8)}`,
    );
  }
}

const report: Record<string, unknown> = {};
if (runs("matrix")) {
  const { cases, watches } = matrix();
  const by = {
    disguise: table(cases, ({ disguise }) => `${disguise.level}: ${disguise.id}`),
    way: table(cases, ({ way }) => way),
    kind: table(cases, ({ kind }) => kind),
    level: table(cases, ({ disguise }) => disguise.level),
  };
  print("disguise", by.disguise);
  print("way out", by.way);
  print("kind", by.kind);
  print("level", by.level);
  if (options.misses) {
    for (const { disguise, way, kind, person, found, others } of cases) {
      if (!found || others.length > 0) {
        console.log(
          `${found ? "wrong" : "miss "} ${disguise.id} | ${way} | ${person} ${kind} ${others}`,
        );
      }
    }
  }
  const harmless = [...benign(), ...benignSites()];
  for (const values of Object.values(commonPeople))
    watches.push(createWatch(values, [], { salts: [host] }));
  const alarms = harmless.flatMap(({ id, part }) =>
    watches.flatMap((watch) => watch.scan(part, budget).leaks.map((leak) => ({ id, ...leak }))),
  );
  console.log(
    `\n${disguises.length} disguises x ${ways.length} ways out x ${by.kind.length} kinds x ${Object.keys(people).length} people: ${cases.length} cases (combinations that cannot be are left out)`,
  );
  console.log(`not fully read: ${cases.filter(({ complete }) => !complete).length}`);
  console.log(
    `benign bodies: ${harmless.length}, each for ${watches.length} people; false alarms: ${alarms.length}`,
  );
  for (const alarm of alarms)
    console.log(`  ${alarm.id}: ${alarm.kind} ${alarm.encoding} ${alarm.strength}`);
  console.log(
    "\nLeakInspector, measured with its own code: 17 of 40 disguises of an e-mail address as a URL parameter, 10 of 40 in a JSON body; 592 to 1,260 ms for 10 KB.",
  );
  Object.assign(report, { by, cases: cases.length, benign: harmless.length, alarms });
}
if (timed !== undefined) {
  const all = timed.costs();
  printCosts(all);
  console.log(
    `\nfirst time in a process (nothing compiled yet), 8 values: build ${first?.build.toFixed(1)} ms, scan of 5 KB ${first?.scan.toFixed(1)} ms`,
  );
  Object.assign(report, { costs: all, first });
}
if (runs("browser")) {
  const played: Played[] = [];
  const calm: Calm[] = [];
  for (const browser of ["chromium", "firefox"] satisfies BrowserName[]) {
    const own = await playIn(browser);
    played.push(...own.played);
    calm.push(...own.calm);
    if (own.untyped.length > 0) console.log(`not known as typed, ${browser}: ${own.untyped}`);
  }
  const by = {
    disguise: table(played, ({ browser, disguise }) => `${browser}: ${disguise}`),
    way: table(played, ({ browser, way }) => `${browser}: ${way}`),
    browser: table(played, ({ browser }) => browser),
  };
  print("disguise in a real page", by.disguise);
  print("way out of a real page", by.way);
  print("browser", by.browser);
  for (const { browser, person, disguise, way, kind, found, others } of played) {
    if (found && others.length === 0) continue;
    console.log(
      `${found ? "wrong" : "miss "} ${browser} | ${disguise} | ${way} | ${person} ${kind} ${others}`,
    );
  }
  for (const { browser, person, bodies, alarms } of calm) {
    console.log(
      `benign bodies in ${browser}, for ${person}: ${bodies}; false alarms: ${alarms.length} ${alarms.join("; ")}`,
    );
  }
  Object.assign(report, { browser: { by, calm } });
}
if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(report, null, 2)}\n`);
