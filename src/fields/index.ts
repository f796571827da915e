import { kinds } from "../kinds/index.ts";
import type { Knowledge } from "./evidence.ts";
import type { Lexicon } from "./lexicon.ts";
import { buildMatcher } from "./matcher.ts";

export { evidenceOf, type Knowledge, type Scores } from "./evidence.ts";
export type { FieldFacts, FormFacts } from "./facts.ts";
export { blankField, blankForm } from "./facts.ts";
export { type Asked, joinSplit } from "./join.ts";
export { judgeForm, judgeTogether, type Verdict } from "./judge.ts";
export { likelyLanguages } from "./languages.ts";
export type { Lexicon } from "./lexicon.ts";

/**
 * What the engine judges with: all kinds that a form can ask for, and the words of some languages.
 * Costs some milliseconds: build it once.
 */
export const createKnowledge = (lexicons: readonly Lexicon[]): Knowledge => ({
  kinds: kinds.filter(({ askable }) => askable),
  lexicons,
  words: buildMatcher(lexicons, "words"),
  options: buildMatcher(lexicons, "options"),
});
