// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scanNow } from "./open.ts";

const files = ["countries", "software"].flatMap((folder) =>
  readdirSync(`test/page/${folder}`).map((name) => [`test/page/${folder}/${name}`] as const),
);

/**
 * Forms as designers of many countries write them, forms of firms and machines that ask hardly anything
 * of a person, and forms as the software of forums, shops and offices writes them. `data-due` names the kinds that are right for a
 * field, by `|`; `none` is a field that asks for nothing personal.
 */
test.each(files)("%s", (file) => {
  const html = readFileSync(file, "utf8");
  document.documentElement.lang = /<html lang="([\w-]+)"/.exec(html)?.[1] ?? "";
  document.body.innerHTML = html;
  const due = new Map(
    Array.from(document.querySelectorAll("[data-due]"), (field) => {
      const right = field.getAttribute("data-due") ?? "";
      field.removeAttribute("data-due");
      return [field, right] as const;
    }),
  );
  expect(due.size).toBeGreaterThan(0);
  const said = new Map<Element, string>();
  scanNow({ onField: (field, kind) => said.set(field, kind ?? "none") });
  const wrong = [...due].flatMap(([field, right]) => {
    const kind = said.get(field) ?? "none";
    return right.split("|").includes(kind) ? [] : [`${field.getAttribute("name")}: ${kind}`];
  });
  expect(wrong).toEqual([]);
});
