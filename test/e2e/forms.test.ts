import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { AskedField } from "../../src/report/shapes.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

interface Expected {
  /** Selector of a field -> kind that it asks for. */
  found: Record<string, string>;
  /** Selectors of fields that ask for nothing. */
  ignored: string[];
}

const folder = new URL("../forms/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

/** For each wanted selector the index of the reported field that stands there. Runs in the page. */
const matchFields = ({ wanted, seen }: { wanted: string[]; seen: string[][] }): number[] => {
  const find = (path: string): Element | null => {
    let root: Document | ShadowRoot | null = document;
    let element: Element | null = null;
    for (const step of path.split(" >>> ")) {
      element = root?.querySelector(step) ?? null;
      root = element?.shadowRoot ?? null;
    }
    return element;
  };
  const elements = seen.map((paths) => paths.map(find));
  return wanted.map((path) => elements.findIndex((found) => found.includes(find(path))));
};

describe.each(browsers)("forms that people can open, in %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(browser);
  });
  afterAll(() => stage?.close());

  test.each(names)("%s", async (name) => {
    const { found, ignored } = expectedOf(name);
    const page = await stage.session.open(`http://forms.example/forms/${name}.html`, 20_000);
    try {
      let asked: AskedField[] = [];
      let places: number[] = [];
      const wanted = [...Object.keys(found), ...ignored];
      const kindsNow = () =>
        Object.fromEntries(wanted.map((path, index) => [path, asked[places[index] ?? -1]?.kind]));
      const kindsDue = Object.fromEntries(wanted.map((path) => [path, found[path]]));
      // Pages may add fields late: look until all is as it should be, or for two seconds.
      for (let looks = 0; looks < 10; looks += 1) {
        await new Promise((later) => setTimeout(later, 200));
        const { report } = await stateOf(stage.session, page.tab);
        asked = report?.asked ?? [];
        const seen = asked.map(({ selector, parts }) => [...(parts ?? [selector])]);
        places = await page.evaluate(matchFields, { wanted, seen });
        if (JSON.stringify(kindsNow()) === JSON.stringify(kindsDue)) break;
      }
      expect(kindsNow()).toEqual(kindsDue);
    } finally {
      await page.close();
    }
  });
});
