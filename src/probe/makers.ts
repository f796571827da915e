import { create, exec, indexOf, slice } from "./intrinsics.ts";
import { sha256 } from "./sha256.ts";

/** Bounds: pages can make scripts without end. */
const most = { entries: 500, text: 50_000, texts: 60, key: 300 };

/** One text that became a script, and whose it is. */
interface Made {
  text: string;
  /** Worked out when it is first asked for. */
  hash: string;
  script: string;
  next: Made | undefined;
}

const byAddress: Record<string, string> = create(null);
const byHash: Record<string, string> = create(null);
const byHandler: Record<string, string> = create(null);
let entries = 0;
let texts = 0;
let made: Made | undefined;

function note(table: Record<string, string>, key: string, script: string): void {
  if (script === "" || (entries >= most.entries && table[key] === undefined)) return;
  entries += 1;
  table[key] = script;
}

/** A script made something at a `blob:` or `data:` address. */
export const madeAddress = (address: string, script: string): void =>
  note(byAddress, slice(address, 0, most.key), script);

/** Who made what is at a `blob:` or `data:` address; `""` where it is not known. */
export const makerOfAddress = (address: string): string =>
  byAddress[slice(address, 0, most.key)] ?? "";

/** A script wrote code into the page as text. */
export function madeText(text: string, script: string): void {
  if (script === "") return;
  if (texts >= most.texts || text.length > most.text) return;
  texts += 1;
  made = { text, hash: "", script, next: made };
}

/** Code of this hash turned out to be a script's. */
export const learnHash = (hash: string, script: string): void => note(byHash, hash, script);

/** Who made code that the engine knows by its SHA-256 only. */
export function makerOfHash(hash: string): string {
  const known = byHash[hash];
  if (known !== undefined) return known;
  for (let entry = made; entry !== undefined; entry = entry.next) {
    if (entry.hash === "") entry.hash = sha256(entry.text);
    if (entry.hash !== hash) continue;
    note(byHash, hash, entry.script);
    return entry.script;
  }
  return "";
}

/**
 * Who wrote the code that has a call at this line and column (from 1), where the engine tells no more; `""`
 * where nobody did, or several may have. In written documents lines are counted from elsewhere.
 */
export function makerOfPlace(line: number, column: number): string {
  return onlyMaker((entry) => callsAt(lineOf(entry.text, line), column)) || onlyMaker(anyLine);

  function anyLine({ text }: Made): boolean {
    for (let from = 0; from >= 0; from = indexOf(text, "\n", from) + 1 || -1) {
      const end = indexOf(text, "\n", from);
      if (callsAt(slice(text, from, end < 0 ? text.length : end), column)) return true;
    }
    return false;
  }
}

function onlyMaker(fits: (entry: Made) => boolean): string {
  let script = "";
  for (let entry = made; entry !== undefined; entry = entry.next) {
    if (entry.script === script || !fits(entry)) continue;
    if (script !== "") return "";
    script = entry.script;
  }
  return script;
}

/** Calls are told by their bracket, or by the name of the method. */
const callsAt = (line: string, column: number): boolean =>
  line[column - 1] === "(" || (column > 1 && line[column - 2] === ".");

function lineOf(text: string, line: number): string {
  let from = 0;
  for (let at = 1; at < line; at += 1) {
    from = indexOf(text, "\n", from) + 1;
    if (from === 0) return "";
  }
  const end = indexOf(text, "\n", from);
  return slice(text, from, end < 0 ? text.length : end);
}

/** A script gave an element a handler in the form of text (`onerror="…"`). */
export const madeHandler = (name: string, script: string): void => note(byHandler, name, script);

/** Whose handlers of this name are written as text; `""` for the page's own. */
export const makerOfHandler = (name: string): string => byHandler[name] ?? "";

const scripts = /<script[^>]*>([\s\S]*?)<\/script/gi;
const handlers = /\s(on[a-z]{3,30})\s*=/gi;

/** Script code and handlers in markup that a script wrote. */
export function madeMarkup(markup: string, script: string): void {
  const text = slice(markup, 0, most.text);
  eachMatch(scripts, text, (code) => madeText(code, script));
  eachMatch(handlers, text, (name) => madeHandler(name, script));
}

function eachMatch(pattern: RegExp, text: string, take: (part: string) => void): void {
  pattern.lastIndex = 0;
  for (let found = exec(pattern, text); found !== null; found = exec(pattern, text)) {
    take(found[1] as string);
  }
}
