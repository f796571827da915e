// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readTown } from "../../town/files.ts";
import { pageFor } from "../../town/page.ts";
import { type Language, languages, type Place, places } from "../../town/places.ts";
import type { Visit } from "../../town/visit.ts";

const townFolder = join(import.meta.dirname, "../../town");
const town = readTown();
const pages = places.flatMap((place) => [...town[place].pages.keys()].map((path) => [place, path]));
const pageNames = pages as [Place, string][];

/** A page as a visitor gets it, taken apart. */
function open(place: Place, path: string, language: Language, careful: boolean): Document {
  const file = town[place].pages.get(path)?.[language] ?? "";
  const visit: Visit = {
    ...{ place, path, language, careful },
    ...{ query: new URLSearchParams(), port: ":8600" },
  };
  return new DOMParser().parseFromString(pageFor(file, visit), "text/html");
}

const all = <E extends Element>(root: ParentNode, selector: string): E[] => [
  ...root.querySelectorAll<E>(selector),
];
type Field = HTMLInputElement;
const fieldsOf = (page: Document) => all<Field>(page, "input, select, textarea");
const addressesOf = (page: Document) =>
  all(page, "[src], [href], [action]").map((element) =>
    ["src", "href", "action"].map((name) => element.getAttribute(name)).find((value) => value),
  );

describe("the town's folders", () => {
  const sites = join(townFolder, "sites");

  test("are the places on the list", () => {
    expect(readdirSync(sites).sort()).toEqual([...places, "everywhere"].sort());
  });

  test("name no address outside the town", () => {
    // The name of the SVG format looks like an address, but nothing is ever fetched from it.
    const svgName = 'xmlns="http://www.w3.org/2000/svg"';
    for (const entry of readdirSync(townFolder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const text = readFileSync(join(entry.parentPath, entry.name), "utf8").replace(svgName, "");
      const hosts = [...text.matchAll(/(?:https?|wss?):\/\/([^\s"'`/)]+)/g)].map(
        ([, host]) => host,
      );
      const outside = hosts.filter((host) => !/^[^:]+\.localhost(?=$|:|\$\{)/.test(host ?? ""));
      expect({ file: entry.name, outside }).toEqual({ file: entry.name, outside: [] });
    }
  });
});

describe.each(pageNames)("%s%s", (place, path) => {
  describe.each(languages)("in %s", (language) => {
    const sharing = open(place, path, language, false);
    const careful = open(place, path, language, true);

    test("says that it is fictional, in both versions", () => {
      const words = { en: "nothing here is real", zh_CN: "虚构的" }[language];
      for (const page of [sharing, careful]) {
        expect(all(page, "header .banner, main > .small")[0]?.textContent).toContain(words);
      }
    });

    test("declares its language and has one heading, a title and a way to the text", () => {
      expect(sharing.documentElement.lang).toBe({ en: "en", zh_CN: "zh-CN" }[language]);
      expect(sharing.title).not.toBe("");
      expect(all(sharing, "h1")).toHaveLength(1);
      // The advert is shown in a frame: what it does is told by the page around it.
      if (path === "/banner") return;
      expect(sharing.querySelector(".skip")?.getAttribute("href")).toBe("#main");
      expect(sharing.querySelector("main#main")).not.toBeNull();
      expect(sharing.querySelector(".foot summary")).not.toBeNull();
    });

    test("labels every field, and every id is there once", () => {
      for (const page of [sharing, careful]) {
        const ids = all(page, "[id]").map(({ id }) => id);
        expect(ids).toEqual([...new Set(ids)]);
        for (const field of fieldsOf(page)) {
          const label =
            field.getAttribute("aria-label") ?? page.querySelector(`[for="${field.id}"]`);
          expect({ field: field.id, label }).not.toMatchObject({ label: null });
        }
        for (const element of all(page, "[aria-describedby], [aria-labelledby]")) {
          const named = element.getAttribute("aria-describedby") ?? "";
          const id = named || (element.getAttribute("aria-labelledby") ?? "");
          expect({ id, found: ids.includes(id) }).toEqual({ id, found: true });
        }
      }
    });

    test("links to pages and files that exist", () => {
      for (const page of [sharing, careful]) {
        for (const address of addressesOf(page)) {
          if (!address || /^[?#]/.test(address)) continue;
          const { hostname, pathname } = new URL(address, `http://${place}.localhost:8600/`);
          const there = town[hostname.split(".")[0] as Place];
          const found = there.pages.has(pathname) || there.assets.has(pathname);
          expect({ address, found: found || pathname === "/send" }).toEqual({
            address,
            found: true,
          });
        }
      }
    });

    test("loads nothing from others when it is careful", () => {
      const loaded = all(careful, "script, img, iframe, link").map(
        (element) => element.getAttribute("src") ?? element.getAttribute("href"),
      );
      expect(loaded.filter((address) => !address?.startsWith("/"))).toEqual([]);
      expect(all(careful, "input[type=checkbox][checked]")).toEqual([]);
    });
  });

  test("has the same fields and addresses in every language", () => {
    const shape = (language: Language, careful: boolean) => {
      const page = open(place, path, language, careful);
      return {
        fields: fieldsOf(page).map(({ id, name, type, required, autocomplete }) => ({
          ...{ id, name, type, required, autocomplete },
        })),
        addresses: addressesOf(page).filter((address) => !address?.startsWith("?lang")),
      };
    };
    for (const careful of [false, true]) {
      const [first, ...others] = languages.map((language) => shape(language, careful));
      for (const other of others) expect(other).toEqual(first);
    }
  });
});

describe("what the versions differ in", () => {
  const fieldIds = (place: Place, path: string, careful: boolean) =>
    fieldsOf(open(place, path, "en", careful)).map(({ id }) => id);
  const needless = (place: Place, path: string) => {
    const careful = fieldIds(place, path, true);
    return fieldIds(place, path, false).filter((id) => !careful.includes(id));
  };

  test.each([
    ["shop", "/checkout", ["id-number"]],
    ["school", "/", ["employer"]],
    ["clinic", "/book", []],
  ] as const)("%s%s asks for %j and does not need it", (place, path, ids) => {
    expect(needless(place, path)).toEqual(ids);
  });

  test("the school ticks a box for the parent", () => {
    const ticked = all(open("school", "/", "en", false), "input[checked]").map(({ id }) => id);
    expect(ticked).toEqual(["photos"]);
  });

  test.each([
    ["shop", "/", ["ads", "stats"]],
    ["shop", "/checkout", ["ads", "stats"]],
    ["clinic", "/book", ["stats"]],
    ["school", "/", ["stats"]],
    ["shop", "/thanks", []],
  ] as const)("%s%s lets in %j", (place, path, companies) => {
    const loaded = all(open(place, path, "en", false), "script, iframe")
      .map((element) => element.getAttribute("src") ?? "")
      .filter((address) => address.startsWith("http"))
      .map((address) => new URL(address).hostname.split(".")[0]);
    expect([...new Set(loaded)].sort()).toEqual(companies);
  });

  test("the clinic's address names the department only when it shares", () => {
    const links = (careful: boolean) =>
      all(open("clinic", "/", "en", careful), ".cards a").map((link) => link.getAttribute("href"));
    expect(links(false)).toContain("/book?for=sleep");
    expect(links(true)).toContain("/book#sleep");
  });
});
