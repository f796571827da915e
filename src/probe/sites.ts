import {
  apply,
  create,
  defineProperty,
  deleteProperty,
  getPrototypeOf,
  has,
  ownProperty,
} from "./intrinsics.ts";

/** One frame of a stack, as V8 tells of it to `Error.prepareStackTrace`. */
export type Site = object;

const ErrorNow = Error;
const { captureStackTrace } = ErrorNow;

/** Most frames that are gone through. */
const depth = 24;

const nothing: PropertyDescriptor = create(null);
nothing.value = undefined;
nothing.configurable = true;

/**
 * The frames above a function: as V8 tells of them in parts, which no name of a function can forge, or as
 * text in other engines and where a page has frozen what V8 would call.
 *
 * @returns V8's frames, nearest first, or the stack as text
 */
export function stackAbove(called: object): { sites: readonly Site[] | null; text: string } {
  const limit = ownProperty(ErrorNow, "stackTraceLimit");
  const prepare = ownProperty(ErrorNow, "prepareStackTrace");
  let sites: readonly Site[] | null = null;
  const take: PropertyDescriptor = create(null);
  take.configurable = true;
  take.value = (_error: unknown, given: readonly Site[]): string => {
    sites = given;
    return "";
  };
  const limited = limit?.writable === true;
  const parts = limited && defineProperty(ErrorNow, "prepareStackTrace", take);
  // Set by a page, it would be called with our stack.
  if (!parts && has(ErrorNow, "prepareStackTrace"))
    defineProperty(ErrorNow, "prepareStackTrace", nothing);
  try {
    if (limited) ErrorNow.stackTraceLimit = depth;
    const holder: { stack?: unknown } = create(null);
    // Unlike an Error it has no name or message, which pages could redefine.
    captureStackTrace(holder, called as () => void);
    const { stack } = holder;
    return { sites, text: typeof stack === "string" ? stack : "" };
  } finally {
    if (limited) ErrorNow.stackTraceLimit = limit.value;
    if (prepare !== undefined) defineProperty(ErrorNow, "prepareStackTrace", prepare);
    else deleteProperty(ErrorNow, "prepareStackTrace");
  }
}

/** V8's methods of a frame as they are before any page script; undefined in other engines. */
const here = (): Site | undefined => stackAbove(here).sites?.[0];
const ownSite = here();
const methods = ownSite && (getPrototypeOf(ownSite) as Readonly<Record<string, () => unknown>>);

/** Does the engine tell of frames in parts? */
export const hasSites = methods !== undefined;

function ask(name: string): (site: Site) => unknown {
  const method = methods && ownProperty(methods, name)?.value;
  return typeof method === "function" ? (site) => apply(method, site, []) : () => undefined;
}

/** The address of the script; `""` of code made of text, undefined of `eval` and of the browser's own. */
export const fileOf = ask("getFileName");
/** The name that it goes by in stacks: its address, or what it says itself. */
export const nameOf = ask("getScriptNameOrSourceURL");
/** Where `eval` was called, as text. */
export const evalOriginOf = ask("getEvalOrigin");
export const isEval = ask("isEval");
export const functionNameOf = ask("getFunctionName");
/** Which promise of several it is that is waited for (`Promise.all` and its like); null of all other frames. */
export const waitedOf = ask("getPromiseIndex");
/** SHA-256 of the source of code without an address of its own. */
export const hashOf = ask("getScriptHash");
/** The address of this very file; undefined in engines that do not tell. */
export const ownFile = ownSite && fileOf(ownSite);
