import { expect, test } from "vitest";
import {
  blankField,
  blankForm,
  type FieldFacts,
  judgeForm,
  openKnowledge,
} from "../../src/fields/index.ts";
import { lexicons } from "../../src/fields/lexicons/index.ts";
import { packKnowledge } from "../../src/fields/pack.ts";
import { kinds } from "../../src/kinds/index.ts";
import { labels } from "./labels.ts";

const know = openKnowledge(packKnowledge(lexicons));

const birthday = { ...blankField, control: "date", type: "date", autocomplete: "bday" } as const;

const fullName = { ...blankField, autocomplete: "name" };

/** Kinds that only their neighbours make clear have a birth date and a name beside them. */
function kindOf(facts: Partial<FieldFacts>, language: string, near = false): string {
  const fields = near
    ? [{ ...blankField, ...facts }, birthday, fullName]
    : [{ ...blankField, ...facts }];
  return judgeForm(fields, blankForm, know, new Set([language]))[0]?.kind ?? "not";
}

const rows = Object.entries(labels).flatMap(([language, table]) =>
  Object.entries(table).flatMap(([kind, texts]) =>
    texts.split("|").map((label) => ({ language, kind, label })),
  ),
);

test.each(rows)("$language: $label asks for $kind", ({ language, kind, label }) => {
  const definition = kinds.find(({ id }) => id === kind);
  const control = definition?.spot?.controls?.[0] ?? "text";
  const { among, pieces } = definition?.spot ?? {};
  const near = among !== undefined || pieces !== undefined;
  expect(kindOf({ label, control }, language, near)).toBe(kind);
});

test.each(["en", "zh"] as const)("every askable kind has a label here in %s", (language) => {
  const missing = kinds.filter(({ askable, id }) => askable && !(id in labels[language]));
  expect(missing.map(({ id }) => id)).toEqual([]);
});
