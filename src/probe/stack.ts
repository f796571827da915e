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

const shadow: PropertyDescriptor = create(null);
shadow.value = undefined;
shadow.configurable = true;

/** Frames that are looked at: enough to get past the browser's own between a script and us. */
const depth = 12;

/** Longest text that is searched: names of functions are the page's, and may be any length. */
const longest = 4000;

/**
 * The first address of a script in a stack, without query and fragment, as V8 and SpiderMonkey write
 * it. Of code out of `eval` and `new Function` it is the script that made the code. Addresses hold no
 * white space, which tells them from what a page may call its functions.
 */
const address =
  /(?:^|[ (@])(https?:\/\/[^\s?#]+?)(?:[?#]\S*?)?(?: line \d+ >[^@\n]*)?:\d+:\d+(?:\)*, [^\s,]*:\d+:\d+)*\)*$/m;

/** Address of the first script in the text of a stack; `""` where there is none. */
export function firstScript(stack: string): string {
  return exec(address, slice(stack, 0, longest))?.[1] ?? "";
}

/** Address of the script that is running, without query and fragment; `""` if it cannot be told. */
export const runningScript = (): string => firstScript(stackNow());

/**
 * The stack as the engine tells it. What pages set to change stacks is put aside for the moment and
 * put back as it was; where it cannot be, the stack may be missing.
 */
function stackNow(): string {
  const limit = ownProperty(ErrorNow, "stackTraceLimit");
  if (limit?.writable === true) ErrorNow.stackTraceLimit = depth;
  const prepare = ownProperty(ErrorNow, "prepareStackTrace");
  const prepared = has(ErrorNow, "prepareStackTrace");
  if (prepared) defineProperty(ErrorNow, "prepareStackTrace", shadow);
  try {
    const holder: { stack?: unknown } = create(null);
    captureStackTrace(holder);
    const { stack } = holder;
    return typeof stack === "string" ? stack : "";
  } finally {
    if (limit?.writable === true) ErrorNow.stackTraceLimit = limit.value;
    if (prepare !== undefined) defineProperty(ErrorNow, "prepareStackTrace", prepare);
    else if (prepared) deleteProperty(ErrorNow, "prepareStackTrace");
  }
}
