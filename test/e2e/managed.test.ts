import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openSession } from "../../cli/open.ts";
import type { Session } from "../../cli/session.ts";

// Where Chromium on Linux looks for what a school or workplace chose. Only an administrator can write there.
const folder = "/etc/chromium/policies/managed";
const file = `${folder}/fieldguide-test.json`;
const administrator = process.platform === "linux" && process.getuid?.() === 0;

let session: Session | undefined;
let extension = "";

function choose(choices: object): void {
  writeFileSync(file, JSON.stringify({ "3rdparty": { extensions: { [extension]: choices } } }));
}

beforeAll(async () => {
  if (!administrator) return;
  session = await openSession("chromium", { language: "en" });
  extension = await session.desk.evaluate(() => location.host, null);
  mkdirSync(folder, { recursive: true });
});
afterAll(async () => {
  rmSync(file, { force: true });
  await session?.close();
});

test.runIf(administrator)("what a school chooses holds at once, in open pages", async () => {
  const page = await (session as Session).openOwn("extension/dashboard/index.html#settings", {
    width: 1000,
    height: 900,
  });
  const state = () => page.evaluate(chosen, null);
  await expect.poll(state).toEqual({ days: "30", free: true, by: 0, lang: "en" });
  choose({ managedBy: "City School", retention: "7", language: "zh_CN" });
  // The browser looks at its files every few seconds.
  await expect
    .poll(state, { timeout: 30_000 })
    .toEqual({ days: "7", free: false, by: 2, lang: "zh-CN" });
  choose({});
  await expect
    .poll(state, { timeout: 30_000 })
    .toEqual({ days: "30", free: true, by: 0, lang: "en" });
});

/** Runs in our page. */
function chosen() {
  const retention = document.querySelector<HTMLInputElement>("[name=retention]:checked");
  return {
    days: retention?.parentElement?.textContent?.match(/\d+/)?.[0] ?? "",
    free: retention?.matches(":enabled"),
    by: document.body.textContent?.split("City School").length - 1,
    lang: document.documentElement.lang,
  };
}
