import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { stateOf } from "../../cli/look.ts";
import type { SessionPage } from "../../cli/session.ts";
import type { AskedField } from "../../src/report/shapes.ts";
import { bundle } from "../bench/fields/bundle.ts";
import type { Look, Said, Seen } from "./forms/engine.ts";
import { browsers, openStage, type Stage } from "./sessions.ts";

/**
 * What stands in a page's JSON. A path leads with ` >>> ` into open shadow roots, with ` ||| ` into frames.
 * Fields that stand in no list are those over which people would differ.
 */
interface Expected {
  /** Path of a field -> kind that it asks for. */
  found: Record<string, string>;
  /** Paths of fields that ask for nothing. */
  ignored: string[];
  /** Paths of fields out of people's sight that a browser would fill. */
  hidden?: string[];
  /** Selectors of controls that open the page's later steps and tabs. */
  click?: string[];
}

const folder = new URL("../forms/", import.meta.url);
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => name.slice(0, -".json".length));
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8"));

/** What should be said of each path. */
const dueOf = ({ found, ignored, hidden = [] }: Expected): Said => ({
  ...found,
  ...Object.fromEntries(ignored.map((path) => [path, null])),
  ...Object.fromEntries(hidden.map((path) => [path, "hidden"])),
});

/** Runs in the page: it uses nothing from around it. */
const putIn = (code: string): void => {
  const script = document.createElement("script");
  script.textContent = code;
  document.head.append(script);
};

/** Runs in the page: it uses nothing from around it. */
const lookAt = (look: Look): Promise<Seen> =>
  (globalThis as unknown as { fieldguideLook(look: Look): Promise<Seen> }).fieldguideLook(look);

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

/** Runs in the page. */
const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click();

/** Every structure once through the whole extension; all pages are read by the engine alone, which is faster. */
const throughExtension = [
  "en-visa",
  "en-web-components",
  "not-asked",
  "structure",
  "zh-gov-login",
  "zh-otp-page",
  "zh-real-name",
  "zh-takeaway-address",
];

describe.each(browsers)("forms that people can open, in %s", (browser) => {
  let stage: Stage;
  let reader: SessionPage;
  beforeAll(async () => {
    const engine = bundle(new URL("./forms/engine.ts", import.meta.url));
    stage = await openStage(browser);
    stage.sites.put("forms.example/", "<!doctype html><title>Forms</title><body></body>");
    reader = await stage.session.open("http://forms.example/", 20_000);
    await reader.evaluate(putIn, await engine);
  });
  afterAll(() => stage?.close());

  test.each(names)("the engine reads %s", async (name) => {
    const expected = expectedOf(name);
    const due = dueOf(expected);
    const { said } = await reader.evaluate(lookAt, {
      url: `/forms/${name}.html`,
      click: expected.click ?? [],
      paths: Object.keys(due),
      due,
    });
    expect(said).toEqual(due);
  });

  test.each(throughExtension)("the extension tells of %s", async (name) => {
    const { found, ignored, click = [] } = expectedOf(name);
    const page = await stage.session.open(`http://forms.example/forms/${name}.html`, 20_000);
    try {
      for (const selector of click) await page.evaluate(press, selector);
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
