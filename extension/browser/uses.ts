import browser from "webextension-polyfill";

/** What the browser lets us do, by the ids of their texts; `pages` is reading pages. */
export type Permission =
  | "alarms"
  | "context-menus"
  | "pages"
  | "side-panel"
  | "storage"
  | "web-navigation"
  | "web-request";

const key = "uses";
/** Milliseconds for which uses are gathered before they are put by. */
const gather = 8000;

let fresh: Record<string, number> = {};
let waiting = false;
let turn: Promise<void> = Promise.resolve();

/** Counts that a permission was made use of, so many times. In memory only, since the browser started. */
export function used(permission: Permission, times = 1): void {
  fresh[permission] = (fresh[permission] ?? 0) + times;
  if (waiting) return;
  waiting = true;
  setTimeout(() => {
    waiting = false;
    void usesSoFar();
  }, gather);
}

/** How often each permission was made use of since the browser started, over all lives of the worker. */
export async function usesSoFar(): Promise<Record<string, number>> {
  turn = turn.then(async () => {
    const more = fresh;
    fresh = {};
    const sum = await stored();
    for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count;
    await browser.storage.session.set({ [key]: sum });
  });
  await turn;
  return stored();
}

const stored = async (): Promise<Record<string, number>> => ({
  ...((await browser.storage.session.get(key))[key] as Record<string, number> | undefined),
});
