import { build } from "vite";
import type { BrowserName } from "../../../cli/browsers.ts";
import { stateOf } from "../../../cli/look.ts";
import type { Session, SessionPage } from "../../../cli/session.ts";
import type { Watched } from "../../../src/leaks/index.ts";
import type { PageReport } from "../../../src/report/shapes.ts";
import { openStage, type Stage } from "../../e2e/sessions.ts";
import { benign } from "../leaks/benign.ts";
import { benignSites } from "../leaks/benign-sites.ts";
import { people } from "../leaks/people.ts";
import { type Play, pageHost, samples } from "./cases.ts";

/** What the extension reported of one case that a page played. */
export interface Played extends Play {
  browser: BrowserName;
  person: string;
  found: boolean;
  /** Kinds that it named and that were not sent there. */
  others: readonly string[];
}

/** What the extension reported while honest scripts were at work. */
export interface Calm {
  browser: BrowserName;
  person: string;
  bodies: number;
  alarms: readonly string[];
}

const names: Readonly<Record<string, string>> = {
  "email-address": `E-mail|type="email" autocomplete="email"`,
  "phone-number": `Phone number|type="tel" autocomplete="tel"`,
  "person-name": `Full name|autocomplete="name"`,
  "home-address": `Full home address|autocomplete="street-address"`,
  "birth-date": `Date of birth|autocomplete="bday"`,
  "bank-card-number": `Card number|autocomplete="cc-number"`,
  "social-security-number": "Social security number|",
  "national-id": "National identity card number|",
  "account-username": `Username|autocomplete="username"`,
  password: `Password|type="password" autocomplete="new-password"`,
  "message-content": "Message history|",
};

const form = (values: readonly Watched[]): string =>
  values
    .map(({ kind }) => {
      const [label, attributes] = (names[kind] ?? `${kind}|`).split("|");
      const name = `id="${kind}" data-kind="${kind}"`;
      const control =
        kind === "message-content"
          ? `<textarea ${name} rows="4" cols="60"></textarea>`
          : `<input ${name} size="60" ${attributes}>`;
      return `<p><label>${label} ${control}</label></p>`;
    })
    .join("");

const page = (values: readonly Watched[], scripts: string): string =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sign up</title><form>${form(values)}<button>Send</button></form>${scripts}`;

const inAttribute = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

/** A script for pages, in one file. */
async function bundle(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    resolve: { alias: { "node:crypto": new URL("node.ts", import.meta.url).pathname } },
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL(name, import.meta.url).pathname, formats: ["iife"], name: "play" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error(`${name} was not built`);
  return output.output[0].code;
}

const sleep = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
/** A report counts when nothing was added for this long, and at the latest after that long. */
const quiet = 2500;
const longest = 30_000;

async function type(page: SessionPage, values: readonly Watched[]): Promise<void> {
  for (const { kind, value } of values) {
    const target = { selector: `#${kind}`, frame: `http://${pageHost}/` };
    const control = await page.control(target);
    if (control === null) throw new Error(`no field for ${kind}`);
    await page.fill(target, control, value);
  }
}

/** The report, when the page's script is through and nothing more comes. */
async function settled(session: Session, page: SessionPage): Promise<PageReport> {
  const until = Date.now() + longest;
  let since = Date.now();
  let last = "";
  for (;;) {
    const { report } = await stateOf(session, page.tab);
    const title = await page.evaluate(() => document.title, null);
    const text = `${title} ${JSON.stringify(report?.sent)}`;
    if (text !== last || !title.startsWith("played")) since = Date.now();
    last = text;
    if (report !== null && (Date.now() - since > quiet || Date.now() > until)) {
      if (title !== "played") throw new Error(`the script failed: ${title}`);
      return report;
    }
    await sleep(200);
  }
}

async function opened<T>(
  stage: Stage,
  path: string,
  values: readonly Watched[],
  scripts: string,
  then: (report: PageReport) => T,
): Promise<T> {
  stage.sites.put(`${pageHost}${path}`, page(values, scripts));
  const tab = await stage.session.open(`http://${pageHost}${path}`, 20_000);
  try {
    await type(tab, values);
    return then(await settled(stage.session, tab));
  } finally {
    await tab.close();
  }
}

/** Plays the sample and the benign twins in one browser with the extension, as `inspect` looks at pages. */
export async function playIn(
  browser: BrowserName,
): Promise<{ played: Played[]; calm: Calm[]; untyped: string[] }> {
  const script = { body: await bundle("play.ts"), type: "text/javascript; charset=utf-8" };
  const quietly = { body: await bundle("calm.ts"), type: "text/javascript; charset=utf-8" };
  const stage = await openStage(browser);
  const played: Played[] = [];
  const calm: Calm[] = [];
  const untyped: string[] = [];
  try {
    stage.sites.put("cdn.matrix.test/play.js", script);
    stage.sites.put("cdn.calm.test/calm.js", quietly);
    stage.sites.put("*/h", "ok");
    stage.sites.put("*/frame", "<title>frame</title>");
    for (const [person, values] of Object.entries(people)) {
      const plays = samples(person, browser);
      const tag = `<script src="http://cdn.matrix.test/play.js" data-plays="${inAttribute(JSON.stringify(plays))}"></script>`;
      await opened(stage, `/${person}`, values, tag, (report) => {
        for (const { kind } of values)
          if (!report.typed.includes(kind)) untyped.push(`${person} ${kind}`);
        for (const play of plays) {
          const kinds = new Set(
            report.sent
              .filter(({ host }) => host === `c${play.n}.matrix.test`)
              .map(({ kind }): string => kind),
          );
          const found = kinds.delete(play.kind);
          played.push({ ...play, browser, person, found, others: [...kinds] });
        }
      });
    }
    for (const [person, values] of Object.entries(people)) {
      const all = [...benign(), ...benignSites()];
      const parts = all.map(({ part }) =>
        typeof part === "string" ? { text: part } : { bytes: [...part] },
      );
      // Not in the page itself: what a page says by itself is no leak.
      stage.sites.put("cdn.calm.test/parts.js", {
        body: `globalThis.parts = ${JSON.stringify(parts)};`,
        type: "text/javascript; charset=utf-8",
      });
      await opened(
        stage,
        `/calm-${person}`,
        values,
        `<script src="http://cdn.calm.test/parts.js"></script><script src="http://cdn.calm.test/calm.js"></script>`,
        (report) => {
          const alarms = report.sent.map(({ kind, host, encoding }) => {
            const index = Number(host.match(/^b(\d+)\./)?.[1]);
            return `${all[index]?.id ?? host}: ${kind} ${encoding}`;
          });
          calm.push({ browser, person, bodies: all.length, alarms });
        },
      );
    }
  } finally {
    await stage.close();
  }
  return { played, calm, untyped };
}
