import { identifying, identifyingBits } from "../trackers/identifier.ts";
import { notAPerson } from "../trackers/not-a-person.ts";
import {
  create,
  createWeakMap,
  exec,
  indexOf,
  now,
  ownProperty,
  slice,
  uncurry,
} from "./intrinsics.ts";
import type { Measured } from "./measure.ts";
import { getter, type Realm } from "./realm.ts";

/** Ways of keeping something and of reading what was kept, in bits that could tell somebody from others. */
export type KeptMeasure =
  | "lasting-cookie"
  | "lasting-entry"
  | "kept-item"
  | "kept-record"
  | "kept-answer"
  | "noted-cookie"
  | "noted-item"
  | "noted-record"
  | "restored-cookie"
  | "restored-item";

const { parse } = Date;

/** A cookie that is kept for less than a day, in milliseconds, recognises nobody for long. */
const day = 86_400_000;

/** Most texts that are remembered of what a page read. */
const mostNoted = 40;
/** So many members of a record are looked at. */
const mostMembers = 12;

/** What was read in one window: texts of the page's own, which stay in this closure. */
interface Noted {
  /** The cookies as they were read last; undefined where nobody looked. */
  cookies: string | undefined;
  /** Texts that were found in other stores, in a ring. */
  texts: Record<number, string>;
  count: number;
  /** Names of items that were looked for and not there. */
  missing: Record<string, true>;
}

const memories = createWeakMap<object, Noted>();

/**
 * Makes what measures one way of keeping something, or of reading what was kept.
 *
 * Something is restored where it was read from one store and is now put into another in which the script
 * has looked and not found it.
 */
export function measureKept(measure: KeptMeasure, realm: Realm): Measured {
  let noted = memories.get(realm);
  if (noted === undefined) {
    noted = { cookies: undefined, texts: create(null), count: 0, missing: create(null) };
    memories.set(realm, noted);
  }
  const memory = noted;
  const isLasting = lastingStore(realm);

  switch (measure) {
    case "lasting-cookie":
      return (_self, args) => bitsOrNull(cookieValue(args[0]));
    case "lasting-entry":
      return (_self, args) => bitsOrNull(entryValue(args[0]));
    case "kept-item":
      return (self, args) => {
        // What says nothing is told apart fastest, and is most of what is kept.
        const bits = bitsOrNull(args[1]);
        return bits !== null && isLasting(self) && !isOfNobody(args[0]) ? bits : null;
      };
    case "kept-record":
      return (_self, args) => bitsOrNull(textIn(args[0]));
    case "kept-answer":
      return answerBy(realm);
    case "noted-cookie":
      return (_self, _args, result) => {
        if (typeof result === "string") memory.cookies = result;
        return null;
      };
    case "noted-item":
      return (self, args, result) => {
        if (!isLasting(self)) return null;
        if (typeof result === "string") note(memory, result);
        else if (typeof args[0] === "string") memory.missing[args[0]] = true;
        return null;
      };
    case "noted-record":
      return (_self, _args, result) => {
        const text = textIn(result);
        if (text !== "") note(memory, text);
        return null;
      };
    case "restored-cookie":
      return (_self, args) => {
        const value = cookieValue(args[0]);
        const { cookies } = memory;
        if (value === "" || cookies === undefined || indexOf(cookies, value) >= 0) return null;
        return wasNoted(memory, value) ? bitsOrNull(value) : null;
      };
    case "restored-item":
      return (self, args) => {
        const value = args[1];
        if (typeof value !== "string" || typeof args[0] !== "string") return null;
        if (!memory.missing[args[0]] || !isLasting(self)) return null;
        const inCookies = memory.cookies !== undefined && indexOf(memory.cookies, value) >= 0;
        return inCookies || wasNoted(memory, value) ? bitsOrNull(value) : null;
      };
  }
}

/** What does not recognise anybody is not even counted: most of what is kept are settings. */
function bitsOrNull(value: unknown): number | null {
  if (typeof value !== "string") return null;
  const bits = identifyingBits(value);
  return bits < identifying ? null : bits;
}

const isOfNobody = (name: unknown): boolean =>
  typeof name === "string" && exec(notAPerson, name) !== null;

function note(memory: Noted, text: string): void {
  if (identifyingBits(text) < identifying) return;
  memory.texts[memory.count % mostNoted] = text;
  memory.count += 1;
}

function wasNoted({ texts }: Noted, value: string): boolean {
  for (let at = 0; at < mostNoted; at += 1) {
    const text = texts[at];
    if (text !== undefined && indexOf(text, value) >= 0) return true;
  }
  return false;
}

/** The value of a cookie that is kept for longer than a day and is about a person; else `""`. */
function cookieValue(written: unknown): string {
  if (typeof written !== "string" || written.length > 8000) return "";
  const [, name = "", value = ""] = matched(/^\s*([^=;]*)=([^;]*)/, written);
  const [, age = ""] = matched(/;\s*max-age\s*=\s*(\d+)/i, written);
  const [, until = ""] = matched(/;\s*expires\s*=\s*([^;]+)/i, written);
  const lasts = age === "" ? until !== "" && parse(until) - now() > day : +age * 1000 > day;
  return lasts && exec(notAPerson, name) === null ? value : "";
}

/** The same of a cookie that is written as an object; with a name and a value alone it ends with the session. */
function entryValue(entry: unknown): unknown {
  if (typeof entry !== "object" || entry === null) return "";
  const member = (name: string): unknown => ownProperty(entry, name)?.value;
  const name = member("name");
  const lasts = +(member("expires") as number) - now() > day;
  return lasts && typeof name === "string" && exec(notAPerson, name) === null
    ? member("value")
    : "";
}

/** A match without what pages may have done to lists. */
export function matched(
  pattern: RegExp,
  text: string,
): { readonly [at: number]: string } & readonly string[] {
  return (exec(pattern, text) ?? []) as never;
}

/** The texts of a value that is put into a database: itself, or its members, one after the other. */
function textIn(value: unknown): string {
  if (typeof value === "string") return slice(value, 0, 400);
  if (typeof value !== "object" || value === null) return "";
  let text = "";
  let left = mostMembers;
  for (const name in value) {
    if (left-- === 0) break;
    const member = ownProperty(value, name)?.value;
    if (typeof member === "string") text += `${slice(member, 0, 100)} `;
  }
  return text;
}

/** Makes what tells the store that stays from the one that ends with the tab. */
function lastingStore(realm: Realm): (store: object) => boolean {
  const get = ownProperty(realm, "localStorage")?.get;
  if (get === undefined) return () => false;
  const storeOf: (window: object) => unknown = uncurry(get);
  return (store) => {
    try {
      return storeOf(realm) === store;
    } catch {
      // A frame that may keep nothing.
      return false;
    }
  };
}

/** An answer that no server gave is a note of the script's own; what is in it cannot be seen at once. */
function answerBy(realm: Realm): Measured {
  const urlOf = getter(realm, "Response", "url");
  return (_self, args) => (urlOf?.(args[1]) === "" ? identifying : null);
}
