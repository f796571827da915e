import { exec, ownProperty, slice } from "./intrinsics.ts";

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

// Told apart by where errors have their stack: to have one written costs milliseconds.
const engine: Engine = ownProperty(Error.prototype, "stack") === undefined ? "v8" : "spidermonkey";

/** Address of the script of a stack's last frame; `""` where there is none. */
export function lastScript(stack: string, by = engine): string {
  return stack.length > longest ? "" : (exec(frameEnds[by], stack)?.[1] ?? "");
}

const madeEnd = /[@( ]((?:blob|data):[^\s]*?)(?::\d+:\d+\)*)?$/;
const injectedEnd = / line \d+ > injectedScript:(\d+):(\d+)$/;
const handlerStart = /^(on[a-z]{3,30})@/;

/** What one line of a stack says of where its code came from. A text is `""` where it does not say. */
export interface Line {
  /** Address of the script, without query and fragment. */
  script: string;
  /** A `blob:` or `data:` address. */
  made: string;
  /** Place in the code that some script wrote into the page, if that is what it is. */
  injected: { line: number; column: number } | null;
  /** Name of a handler that was written as text. */
  handler: string;
}

/** Reads one line of a stack; null where it names no code of the page. */
export function readLine(line: string, by = engine): Line | null {
  const script = lastScript(line, by);
  const made = script === "" ? (exec(madeEnd, slice(line, 0, longest))?.[1] ?? "") : "";
  if (script === "" && made === "") return null;
  const place = exec(injectedEnd, line);
  return {
    script,
    made,
    injected: place && { line: +(place[1] as string), column: +(place[2] as string) },
    handler: exec(handlerStart, line)?.[1] ?? "",
  };
}
