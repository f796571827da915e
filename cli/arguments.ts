import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { type PersonId, personIds } from "../src/guide/people/index.ts";
import { type Language, languages } from "../src/messages/settings.ts";
import type { BrowserName } from "./browsers.ts";
import { parseResolve } from "./proxy.ts";

/** What `inspect` was asked to do. */
export interface InspectArguments {
  urls: string[];
  browser: BrowserName;
  /** The made-up person to type in. */
  fill: PersonId | null;
  submit: boolean;
  /** Milliseconds to wait after the page has loaded and after everything was typed. */
  wait: number;
  resolve: string | null;
  language: Language;
  /** Folder for screenshots. */
  screenshot: string | null;
  json: boolean;
}

/** The command line cannot be understood; the message is one line that says why. */
export class UsageError extends Error {}

/** What `inspect --help` prints. */
export const usage = `inspect: opens pages in a real browser with Fieldguide in it, and prints what it saw.

  npm run -s inspect -- URL… [options]
  npm run -s inspect -- --list FILE [options]

  --list FILE        more addresses, one a line (# begins a comment)
  --browser NAME     chromium (default) or firefox
  --fill PERSON      type a made-up person slowly into every asked field
  --submit           also submit the form
  --wait MS          wait after loading and after typing (default 2000)
  --resolve RULES    host names to a local server, as in "MAP * 127.0.0.1:8080"
  --lang LANG        en or zh_CN
  --screenshot DIR   save pictures of the page and the popup
  --json             one JSON object a line (docs/report.schema.json)
  --help             this text

Exit: 0 every page was inspected, 1 some could not be, 2 the command was not understood.`;

/**
 * Reads the command line of `inspect`.
 *
 * @throws UsageError
 */
export function readArguments(words: readonly string[]): InspectArguments | "help" {
  const { values, positionals } = parse(words);
  if (values.help) return "help";
  const urls = [...positionals, ...(values.list === undefined ? [] : readList(values.list))];
  if (urls.length === 0)
    throw new UsageError("no page to inspect; give an address, or --list FILE");
  const odd = urls.find((url) => !/^https?:\/\//i.test(url) || !URL.canParse(url));
  if (odd !== undefined)
    throw new UsageError(`"${odd}" is no address of a web page (http or https)`);
  const wait = Number(values.wait ?? "2000");
  if (!Number.isInteger(wait) || wait < 0 || wait > 600_000) {
    throw new UsageError("--wait takes milliseconds, from 0 to 600000");
  }
  if (values.resolve !== undefined) checkResolve(values.resolve);
  if (values.submit && values.fill === undefined) {
    throw new UsageError("--submit needs --fill: there is nothing to send");
  }
  return {
    urls,
    browser: oneOf("--browser", values.browser ?? "chromium", ["chromium", "firefox"]),
    fill: values.fill === undefined ? null : oneOf("--fill", values.fill, personIds),
    submit: values.submit ?? false,
    wait,
    resolve: values.resolve ?? null,
    language: oneOf("--lang", values.lang ?? "en", languages),
    screenshot: values.screenshot ?? null,
    json: values.json ?? false,
  };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        list: { type: "string" },
        browser: { type: "string" },
        fill: { type: "string" },
        submit: { type: "boolean" },
        wait: { type: "string" },
        resolve: { type: "string" },
        lang: { type: "string" },
        screenshot: { type: "string" },
        json: { type: "boolean" },
        help: { type: "boolean", short: "h" },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]);
  }
}

function readList(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch {
    throw new UsageError(`--list: cannot read "${file}"`);
  }
  return text
    .split(/\r?\n/)
    .map((line) => line.replace(/(^|\s)#.*$/, "").trim())
    .filter(Boolean);
}

function checkResolve(rules: string): void {
  try {
    parseResolve(rules);
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
}

function oneOf<const Choice extends string>(
  option: string,
  value: string,
  choices: readonly Choice[],
): Choice {
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(`${option} takes ${choices.join(" or ")}`);
  return choice;
}
