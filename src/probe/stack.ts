import { create, defineProperty, deleteProperty, exec, has, ownProperty } from "./intrinsics.ts";

const ErrorNow = Error;
const { captureStackTrace } = ErrorNow;

/** Most frames that are gone through: the browser's own stand between a script and us. */
const depth = 8;

/** Longest text that is searched: names of functions are the page's, and may be any length. */
const longest = 4000;

/**
 * The address of a script at the end of a stack's frame, without query and fragment, as V8 and
 * SpiderMonkey write it. Of code out of `eval` and `new Function`: the script that made the code.
 *
 * A page may call its functions what it likes, even like another's address. But the name comes first,
 * and addresses hold no white space; where a name may pass for an address all the same
 * (`name@http…`), there is no match.
 */
const end =
  /(?:^|[ (@])(https?:\/\/(?:(?!@http)[^\s?#])+?)(?:[?#](?:(?!@http)\S)*?)?(?: line \d+ >[^@\n]*)?:\d+:\d+(?:\)*, [^\s,]*:\d+:\d+)*\)*\n?$/;

/** The same in any frame. */
const anywhere = new RegExp(end.source, "m");

/** Address of the script of the last frame in a stack, or of the `first` with one; else `""`. */
export function scriptIn(stack: string, which: "last" | "first" = "last"): string {
  if (stack.length > longest) return "";
  return exec(which === "last" ? end : anywhere, stack)?.[1] ?? "";
}

/**
 * Address of the script that called a function, without query and fragment; `""` if it cannot be
 * told. Looks at one frame after the other, nearest first.
 */
export function callerOf(called: object): string {
  const limit = ownProperty(ErrorNow, "stackTraceLimit");
  const prepare = ownProperty(ErrorNow, "prepareStackTrace");
  // Set by a page, it would be called with our stack.
  const prepares = has(ErrorNow, "prepareStackTrace");
  if (prepares) defineProperty(ErrorNow, "prepareStackTrace", nothing);
  try {
    if (limit?.writable !== true) return scriptIn(stackFrom(called), "first");
    let script = "";
    for (let frames = 1; script === "" && frames <= depth; frames += 1) {
      ErrorNow.stackTraceLimit = frames;
      script = scriptIn(stackFrom(called));
    }
    return script;
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
