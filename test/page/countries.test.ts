// @vitest-environment happy-dom
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { scanNow } from "./open.ts";

const folder = "test/page/countries";

/**
 * Forms as designers of many countries write them, and forms of firms and machines that ask hardly
 * anything of a person. `data-due` names the kinds that are right for a
 * field, by `|`; `none` is a field that asks for nothing personal.
 */
test.each(readdirSync(folder).map((name) => [name]))("%s", (name) => {
  const html = readFileSync(`${folder}/${name}`, "utf8");
  document.documentElement.lang = /<html lang="([\w-]+)"/.exec(html)?.[1] ?? "";
  document.body.innerHTML = html;
  const due = new Map(
    Array.from(document.querySelectorAll("[data-due]"), (field) => {
      const right = field.getAttribute("data-due") ?? "";
      field.removeAttribute("data-due");
      return [field, right] as const;
    }),
  );
  expect(due.size).toBeGreaterThan(2);
  const said = new Map<Element, string>();
  scanNow({ onField: (field, kind) => said.set(field, kind ?? "none") });
  const wrong = [...due].flatMap(([field, right]) => {
    const kind = said.get(field) ?? "none";
    return right.split("|").includes(kind) ? [] : [`${field.getAttribute("name")}: ${kind}`];
  });
  expect(wrong).toEqual([]);
});
