import { bounds } from "./bounds.ts";
import { exec, indexOf, slice } from "./intrinsics.ts";
import { learnHash, makerOfAddress, makerOfHandler, makerOfHash, makerOfPlace } from "./makers.ts";
import { own } from "./own-frames.ts";
import {
  evalOriginOf,
  fileOf,
  functionNameOf,
  hashOf,
  isEval,
  ownFile,
  type Site,
  stackAbove,
  waitedOf,
} from "./sites.ts";
import { lastScript, readLine } from "./stack.ts";

/**
 * Whose call it is. Addresses have no query and no fragment, and are cut where they are too long to be
 * told; `""` is not known, or code of the page that has no address.
 */
export interface Origin {
  /** It is the probe's own. */
  own: boolean;
  /** The script nearest to the call. */
  script: string;
  /**
   * On whose behalf it was done: a script of another host in the same stack, the page's own if it is
   * there, else the outermost; else `""`. A library calls back what the page gave it: the page's script
   * may then stand between two frames of the library.
   */
  caller: string;
}

/** Most lines of a stack that are gone through. */
const mostLines = 24;

let page = "";
let pageHost = "";

/** Tells the address of the page, by which the engine calls what stands in its markup. */
export function knowPage(address: string): void {
  page = withoutQuery(address);
  pageHost = hostOf(page);
}

/** The script that called a function. */
export const callerOf = (called: object): string => originOf(called).script;

/** The script that called a function, and on whose behalf. */
export function originOf(called: object): Origin {
  const { sites, text } = stackAbove(called);
  const origin: Origin = { own: false, script: "", caller: "" };
  if (sites !== null) ofSites(sites, origin);
  else ofText(text, origin);
  origin.script = slice(origin.script, 0, bounds.address);
  origin.caller = slice(origin.caller, 0, bounds.address);
  return origin;
}

/**
 * Takes the next script on the way out of a stack. `waits`: it waits for several things at once, of which
 * this is one, and need not have begun any of them.
 */
function note(origin: Origin, script: string, waits: boolean): void {
  const host = hostOf(script);
  if (origin.script === "") origin.script = script;
  else if (!waits && host !== hostOf(origin.script) && hostOf(origin.caller) !== pageHost)
    origin.caller = script;
}

function ofSites(sites: readonly Site[], origin: Origin): void {
  let unknown: string | undefined;
  let found = false;
  let waits = false;
  for (let at = 0; at < sites.length; at += 1) {
    if (typeof waitedOf(sites[at] as Site) === "number") waits = true;
    const script = scriptOf(sites[at] as Site);
    if (script === null) continue;
    found = true;
    if (script === "") {
      if (origin.script === "" && unknown === undefined) unknown = hash(sites[at] as Site);
      continue;
    }
    note(origin, script, waits);
  }
  if (!found && sites[0] !== undefined) origin.own = fileOf(sites[0]) === ownFile;
  // Code made of text runs first within the call that put it into the page.
  if (unknown !== undefined && unknown !== "") learnHash(unknown, origin.script);
}

const hash = (site: Site): string => {
  const told = hashOf(site);
  return typeof told === "string" && told.length === 64 ? told : "";
};

/** Script of one frame: `""` of code made of text by nobody knows whom, null of what is no page code. */
function scriptOf(site: Site): string | null {
  const file = fileOf(site);
  if (typeof file !== "string") {
    const made = isEval(site) === true ? evalOriginOf(site) : undefined;
    if (typeof made !== "string") return null;
    const script = lastScript(made);
    if (script !== "") return script;
    const line = readLine(made);
    return line === null ? null : makerOfAddress(line.made);
  }
  if (file === "") return makerOfHash(hash(site));
  if (indexOf(file, "http") === 0) {
    const script = withoutQuery(file);
    if (script !== page) return script;
    const name = functionNameOf(site);
    return (typeof name === "string" && makerOfHandler(name)) || script;
  }
  if (indexOf(file, "blob:") === 0 || indexOf(file, "data:") === 0) return makerOfAddress(file);
  return indexOf(file, "about:") === 0 || indexOf(file, "javascript:") === 0 ? "" : null;
}

function ofText(text: string, origin: Origin): void {
  let from = 0;
  let waits = false;
  for (let lines = 0; lines < mostLines && from < text.length; lines += 1) {
    const end = indexOf(text, "\n", from);
    const words = slice(text, from, end < 0 ? text.length : end);
    const line = readLine(words);
    from = end < 0 ? text.length : end + 1;
    if (indexOf(words, "at async Promise.") >= 0) waits = true;
    if (line === null) continue;
    let script = line.made === "" ? line.script : makerOfAddress(line.made);
    if (line.injected !== null) script = makerOfPlace(line.injected.line, line.injected.column);
    else if (line.handler !== "" && script === page) script = makerOfHandler(line.handler) || page;
    if (script === "") continue;
    note(origin, script, waits);
  }
  if (origin.script !== "" || own === undefined) return;
  // Pages may call a script of theirs what ours is called: only where there is nothing else to be seen.
  const first = slice(text, 0, indexOf(text, "\n"));
  origin.own = indexOf(first, `${own}:`) >= 0;
  // Written into the page by a script that was not seen doing so: the page's own, as far as we know.
  if (indexOf(text, " > injectedScript:") >= 0) origin.script = page;
}

const withoutQuery = (address: string): string => exec(/^[^?#\s]*/, address)?.[0] ?? "";
const hostOf = (address: string): string => exec(/^https?:\/\/[^/]*/, address)?.[0] ?? "";
