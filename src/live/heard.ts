import type { LineText } from "../messages/line.ts";
import { lineLimits } from "../messages/line-limits.ts";

/** Texts of messages from other windows that are passed on in a second. */
const perSecond = 30;

let second = 0;
let told = 0;

/** What came before anybody listened is kept for so long (ms), and so many of it. */
const earlyFor = 5000;
const mostEarly = 20;

interface Said {
  data: unknown;
  at: number;
}

/**
 * Passes on what a frame gets from windows of other origins, for the worker to look through: it alone knows
 * whose frame this is. What a window tells itself is its own. A frame may be made for a single message: what
 * comes in the first seconds is kept until the worker asks, or is forgotten.
 *
 * @param frame the window that gets the messages
 * @returns to be called when somebody types on the page
 */
export function hearMessages(
  frame: Window,
  post: (text: LineText) => void,
  signal: AbortSignal,
): () => void {
  let early: Said[] = [];
  let asked = false;
  frame.addEventListener(
    "message",
    ({ data, origin, isTrusted }) => {
      if (!isTrusted || origin === frame.location.origin) return;
      const said = { data, at: Date.now() };
      if (asked) pass(said, post);
      else early = [...early, said].filter(({ at }) => at > said.at - earlyFor).slice(-mostEarly);
    },
    { capture: true, signal },
  );
  return () => {
    asked = true;
    for (const said of early) if (said.at > Date.now() - earlyFor) pass(said, post);
    early = [];
  };
}

function pass({ data, at }: Said, post: (text: LineText) => void): void {
  const now = Math.floor(at / 1000);
  if (now !== second) {
    second = now;
    told = 0;
  }
  told += 1;
  if (told > perSecond) return;
  const body = textOf(data);
  if (body.length > 4) post({ tell: "heard", at, body: body.slice(0, lineLimits.body) });
}

/** Most bytes of a buffer that are passed on. */
const mostBytes = 16_384;

/** The bytes of a buffer, which would otherwise be written as nothing. */
const bytesOf = (part: unknown): number[] | undefined =>
  part instanceof ArrayBuffer ? [...new Uint8Array(part).subarray(0, mostBytes)] : undefined;

/** A copy of our own, where there can be one: what is another window's looks empty to us in Firefox. */
function own(data: unknown): unknown {
  try {
    return structuredClone(data);
  } catch {
    return data;
  }
}

/** What was said, as text; `""` of what cannot be written as such. */
function textOf(data: unknown): string {
  if (typeof data === "string") return data;
  try {
    return JSON.stringify(own(data), (_, part) => bytesOf(part) ?? part) ?? "";
  } catch {
    return "";
  }
}
