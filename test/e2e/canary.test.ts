import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import { askWorker } from "../../cli/session.ts";
import type { KindId } from "../../src/kinds/index.ts";
import { createWatch } from "../../src/leaks/index.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

/** What is typed: values that stand nowhere else in the world. */
const typed: Record<string, { kind: KindId; value: string }> = {
  email: { kind: "email-address", value: "canary.7391@mailbox.example" },
  phone: { kind: "phone-number", value: "202 555 0191" },
  name: { kind: "person-name", value: "Zebulon Quagmirant" },
  pass: { kind: "password", value: "Kumquat-Trombone-83" },
  card: { kind: "bank-card-number", value: "4000 0566 5566 5556" },
};

const page = `<!doctype html><title>Sign up</title><form action="/done">
  <label>E-mail <input id="email" type="email"></label>
  <label>Phone <input id="phone" type="tel"></label>
  <label>Full name <input id="name" autocomplete="name"></label>
  <label>Password <input id="pass" type="password"></label>
  <label>Card number <input id="card" autocomplete="cc-number"></label>
  <button>Send</button></form>
  <iframe name="other" src="http://other.ways.test/frame"></iframe>
  <script src="http://cdn.sender.test/ways.js"></script>`;

describe.each(browsers)("what people type stays nowhere, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
    const ways = readFileSync(new URL("./senders/ways.js", import.meta.url), "utf8");
    stage.sites.put("cdn.sender.test/ways.js", { body: ways, type: "text/javascript" });
    stage.sites.put("other.ways.test/frame", "<title>Other</title>");
    stage.sites.put("shop.localhost/sign-up", page);
    await stage.session.desk.evaluate(hearEverything, null);
  });
  afterAll(() => stage?.close());

  test("on no disk, in no answer, in no message, on no page of ours", async () => {
    const { session } = stage;
    const tab = await session.open("http://shop.localhost/sign-up", 20_000);
    for (const [id, { value }] of Object.entries(typed)) {
      const target = { selector: `#${id}`, frame: "http://shop.localhost/" };
      const control = await tab.control(target);
      if (control === null) throw new Error(`nothing at #${id}`);
      await tab.fill(target, control, value);
    }
    await expect
      .poll(async () => (await stateOf(session, tab.tab)).report?.sent.length, { timeout: 8000 })
      .toBeGreaterThan(10);
    const shown = async (path: string): Promise<string> => {
      const own = await session.openOwn(path, { width: 900, height: 900 });
      await new Promise((later) => setTimeout(later, 1200));
      const content = await own.content();
      await own.close();
      return content;
    };
    const popup = await shown(`extension/popup/index.html?tab=${tab.tab}`);
    const dashboard = await shown("extension/dashboard/index.html");
    const site = await shown("extension/dashboard/index.html#sites/shop.localhost");
    const evidence = await shown("extension/dashboard/index.html#learn/evidence/shop.localhost");
    const letter = await shown("extension/dashboard/index.html#learn/rights/shop.localhost");
    const panel = await shown(`extension/panel/index.html?tab=${tab.tab}`);
    const ask = (type: string, data: unknown) => session.desk.evaluate(askWorker, { type, data });
    const places: Record<string, unknown> = {
      databases: await session.desk.evaluate(dumpDatabases, null),
      storages: await session.desk.evaluate(dumpStorages, null),
      heard: await session.desk.evaluate(whatWasHeard, null),
      report: await stateOf(session, tab.tab),
      json: await ask("export", { format: "json" }),
      csv: await ask("export", { format: "csv" }),
      popup,
      dashboard,
      site,
      evidence,
      letter,
      panel,
    };
    const watch = createWatch(Object.values(typed));
    for (const [place, content] of Object.entries(places)) {
      const text = typeof content === "string" ? content : JSON.stringify(content);
      expect(text.length, place).toBeGreaterThan(20);
      const { leaks } = await watch.scanDeep(text, { bytes: 20_000_000, ms: 20_000 });
      expect(leaks, place).toEqual([]);
      // The time in milliseconds holds any four digits now and then.
      expect(text.toLowerCase(), place).not.toMatch(
        /canary|quagmir|kumquat|5550191|(?<!\d)(?:0191|5566)(?!\d)/,
      );
    }
    // There was something to find: the places are the right ones, and the watch can see.
    expect(JSON.stringify(places.databases)).toContain("pixel.ways.test");
    expect((places.heard as unknown[]).length).toBeGreaterThan(0);
    expect((await watch.scanDeep(`x ${typed.email?.value} y`)).leaks).toHaveLength(1);
    await tab.close();
  });
});

interface Here {
  heard: unknown[];
  chrome: {
    runtime: Record<"onMessage" | "onConnect", { addListener(hear: (what: never) => void): void }>;
    storage: Record<string, { get(key: null): Promise<unknown> }>;
  };
}

/** Listens to everything that a page of the extension can hear. Runs in one. */
const hearEverything = (): void => {
  const here = globalThis as unknown as Here;
  here.heard = [];
  here.chrome.runtime.onMessage.addListener((message) => void here.heard.push(message));
  here.chrome.runtime.onConnect.addListener(
    (port: { onMessage: { addListener(hear: (message: unknown) => void): void } }) =>
      port.onMessage.addListener((message) => void here.heard.push(message)),
  );
};

/** What was heard. Runs in a page of the extension. */
const whatWasHeard = (): unknown[] => (globalThis as unknown as Here).heard;

/** Everything in the databases of the extension. Runs in a page of it. */
const dumpDatabases = async (): Promise<unknown> => {
  const done = <Result>(request: IDBRequest<Result>) =>
    new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const all: Record<string, unknown> = {};
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      all[`${name} ${store}`] = await done(database.transaction(store).objectStore(store).getAll());
    }
    database.close();
  }
  return all;
};

/** Everything in the storages for extensions, session memory too. Runs in a page of the extension. */
const dumpStorages = async (): Promise<unknown> => {
  const { storage } = (globalThis as unknown as Here).chrome;
  const areas = ["local", "session", "sync"].filter((area) => storage[area]);
  return Promise.all(areas.map((area) => storage[area]?.get(null).catch(() => null)));
};
