import type { LineText } from "../messages/line.ts";
import { lineLimits } from "../messages/line-limits.ts";

/** Texts of messages from other windows that are passed on in a second. */
const perSecond = 30;

let second = 0;
let told = 0;

/**
 * Passes on what a frame got from a window of another origin, for the worker to look through: it alone
 * knows whose frame this is. What a window tells itself is its own.
 */
export function heardMessage(
  { data, origin, isTrusted }: MessageEvent<unknown>,
  post: (text: LineText) => void,
): void {
  if (!isTrusted || origin === location.origin) return;
  const now = Math.floor(Date.now() / 1000);
  if (now !== second) {
    second = now;
    told = 0;
  }
  told += 1;
  if (told > perSecond) return;
  const body = textOf(data);
  if (body.length > 4)
    post({ tell: "heard", at: Date.now(), body: body.slice(0, lineLimits.body) });
}

/** What was said, as text; `""` of what cannot be written as such. */
function textOf(data: unknown): string {
  if (typeof data === "string") return data;
  try {
    return JSON.stringify(data) ?? "";
  } catch {
    return "";
  }
}
