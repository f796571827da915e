import { bounds } from "./bounds.ts";
import {
  create,
  defineProperty,
  deleteProperty,
  exec,
  has,
  ownProperty,
  slice,
} from "./intrinsics.ts";

const ErrorNow = Error;
const { captureStackTrace } = ErrorNow;

/** Most frames that are gone through: the browser's own stand between a script and us. */
const depth = 8;

/** Longest text that is searched: names of functions are the page's, and may be any length. */
const longest = 4000;

/**
 * The address of a script at the end of a frame, without query and fragment. Of code out of `eval`
 * and `new Function` it is the script that made the code.
 *
 * A page may call its functions what it likes, even like another's address; but the name comes first.
 * V8 puts white space between, which addresses do not hold. SpiderMonkey puts an `@`, which they may:
 * where it is not clear which one it is, there is no match.
 */
const frameEnds = {
  v8: /[ (](https?:\/\/[^\s?#]+?)(?:[?#]\S*?)?:\d+:\d+(?:\)*, [^\s,]*:\d+:\d+)*\)*$/,
  spidermonkey:
    /(?<!@http.*)@(https?:\/\/(?:(?!@http)[^\s?#])+?)(?:[?#](?:(?!@http)\S)*?)?(?: line \d+ >[^@\n]*)?:\d+:\d+\n?$/,
};

/** Who writes the stacks. */
type Engine = keyof typeof frameEnds;

const engine: Engine = (new ErrorNow().stack ?? "").startsWith("Error") ? "v8" : "spidermonkey";

/** The same at the end of any line. */
const lineEnds = {
  v8: new RegExp(frameEnds.v8.source, "m"),
  spidermonkey: new RegExp(frameEnds.spidermonkey.source, "m"),
};

/** Address of the script of a stack's last frame; `""` where there is none. */
export function lastScript(stack: string, by = engine): string {
  return stack.length > longest ? "" : (exec(frameEnds[by], stack)?.[1] ?? "");
}

/** Address of the first script in a stack, which names of functions may forge; `""` without any. */
export function firstScript(stack: string, by = engine): string {
  return stack.length > longest ? "" : (exec(lineEnds[by], stack)?.[1] ?? "");
}

/**
 * Address of the script that called a function, without query and fragment, cut where it is too
 * long to be told; `""` if it is not known. Looks at one frame after the other, nearest first.
 */
export function callerOf(called: object): string {
  const limit = ownProperty(ErrorNow, "stackTraceLimit");
  const prepare = ownProperty(ErrorNow, "prepareStackTrace");
  // Set by a page, it would be called with our stack.
  const prepares = has(ErrorNow, "prepareStackTrace");
  if (prepares) defineProperty(ErrorNow, "prepareStackTrace", nothing);
  try {
    if (limit?.writable !== true) return slice(firstScript(stackFrom(called)), 0, bounds.address);
    let script = "";
    for (let frames = 1; script === "" && frames <= depth; frames += 1) {
      ErrorNow.stackTraceLimit = frames;
      script = lastScript(stackFrom(called));
    }
    return slice(script, 0, bounds.address);
  } finally {
    if (limit?.writable === true) ErrorNow.stackTraceLimit = limit.value;
    if (prepare !== undefined) defineProperty(ErrorNow, "prepareStackTrace", prepare);
    else if (prepares) deleteProperty(ErrorNow, "prepareStackTrace");
  }
}

const nothing: PropertyDescriptor = create(null);
nothing.value = undefined;
nothing.configurable = true;

/** The text of the stack above a function, as the engine itself tells it. */
function stackFrom(called: object): string {
  const holder: { stack?: unknown } = create(null);
  // Unlike an Error it has no name or message, which pages could redefine.
  captureStackTrace(holder, called as () => void);
  const { stack } = holder;
  return typeof stack === "string" ? stack : "";
}
