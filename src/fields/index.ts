import { kinds } from "../kinds/index.ts";
import type { Knowledge } from "./evidence.ts";
import { lexicons } from "./lexicons/index.ts";
import { buildMatcher } from "./matcher.ts";

export type { FieldFacts, FormFacts } from "./facts.ts";
export { blankField, blankForm } from "./facts.ts";
export { type Asked, joinSplit } from "./join.ts";
export { judgeForm, type Verdict } from "./judge.ts";
export { likelyLanguages } from "./languages.ts";
export { lexicons } from "./lexicons/index.ts";

let built: Knowledge | undefined;

/** All kinds that a form can ask for and all languages; built when first needed. */
export function knowledge(): Knowledge {
  built ??= {
    kinds: kinds.filter(({ askable }) => askable),
    words: buildMatcher(lexicons, "words"),
    options: buildMatcher(lexicons, "options"),
  };
  return built;
}
