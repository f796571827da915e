import type { FormFacts } from "./facts.ts";
import { kindOfConcept } from "./lexicon.ts";
import type { Matcher } from "./matcher.ts";
import { nameWords } from "./normalise.ts";

/** What each kind of text says of a form. */
const weights = { buttons: 2, names: 1.5, heading: 1.2 } as const;

/** For what the form's own words say that it is. */
export function purposesSaid(
  form: FormFacts,
  words: Matcher,
  languages: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const said = new Map<string, number>();
  const read = (text: string, weight: number) => {
    if (text === "") return;
    for (const id of new Set(
      words.read(text, languages).matches.map(({ concept }) => kindOfConcept(concept)),
    ))
      said.set(id, (said.get(id) ?? 0) + weight);
  };
  read(form.buttons, weights.buttons);
  read(nameWords(form.names), weights.names);
  read(form.heading, weights.heading);
  if (form.search) said.set("search", (said.get("search") ?? 0) + weights.buttons);
  return said;
}
