import { readdirSync, readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { BrowserName } from "../../cli/browsers.ts";
import { stateOf } from "../../cli/look.ts";
import type { BehaviourFact } from "../../src/trackers/index.ts";
import { factsOf } from "./facts.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

interface Expected {
  /** What the page says of itself when it is done. */
  result: string;
  /** What of the page's functions somebody else called. */
  touched?: string;
  /** Behaviour that the probe must report. Scripts without `http://`; any size where none is named. */
  reported: (Omit<BehaviourFact, "size"> & { size?: number } & Only)[];
  /** What must be raised, and nothing beside it. */
  signals: ({ id: string; host: string; confidence: string } & Only)[];
  unseen?: string[];
}

/** What not all browsers have is expected of those that do. */
interface Only {
  browsers?: readonly BrowserName[];
}

const folder = new URL("../pages/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.startsWith("probe-") && name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));

describe.each(browsers)("what scripts do, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    // Some versions of Firefox take names below localhost for encrypted by themselves, others must be told.
    stage = await openStage(browser, undefined, ["page.localhost", "third.localhost"]);
  });
  afterAll(() => stage?.close());

  /** What the worker heard of the probe, with scripts as they stand in the files. */
  const reportedBy = async (tab: number): Promise<BehaviourFact[]> =>
    (await factsOf(stage.session, tab)).map((fact) => ({
      ...fact,
      script: fact.script.replace("http://", ""),
    }));

  test.each(names)("%s", async (name) => {
    const expected: Expected = JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));
    const here = <Entry extends Only>(entries: readonly Entry[]) =>
      entries
        .filter(({ browsers = [browser] }) => browsers.includes(browser))
        .map(({ browsers: _, ...entry }) => entry);
    const page = await stage.session.open(`http://page.localhost/${name}.html`, 20_000);
    try {
      const said = async () => saidIn(await page.content());
      await expect.poll(said, { timeout: 5000 }).toMatchObject({ result: expected.result });
      await expect
        .poll(async () => missing(here(expected.reported), await reportedBy(page.tab)), {
          timeout: 12_000,
        })
        .toEqual([]);
      const raised = async () =>
        (await stateOf(stage.session, page.tab)).report?.signals.map(
          ({ id, host, confidence }) => ({ id, host, confidence }),
        );
      await expect.poll(raised, { timeout: 2000 }).toEqual(here(expected.signals));
      const { report } = await stateOf(stage.session, page.tab);
      expect(report?.unseen).toEqual(expected.unseen);
      if (expected.touched !== undefined) {
        expect(await said()).toMatchObject({ touched: expected.touched });
      }
    } finally {
      await page.close();
    }
  });

  test("nothing that is wrapped looks different", async () => {
    const page = await stage.session.open("http://page.localhost/probe-invisible.html", 20_000);
    const said = async () => saidIn(await page.content());
    await expect.poll(said, { timeout: 5000 }).toMatchObject({ result: "same" });
    await page.close();
  });
});

/** What was expected and is not there. */
const missing = (expected: Expected["reported"], facts: readonly BehaviourFact[]) =>
  expected.filter(
    (entry) => !facts.some((fact) => isDeepStrictEqual(fact, { size: fact.size, ...entry })),
  );

/** What a page says of itself: the data attributes of its root element. */
function saidIn(content: string): Record<string, string> {
  const [root = ""] = /<html[^>]*>/.exec(content) ?? [];
  return Object.fromEntries(
    [...root.matchAll(/data-(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}
