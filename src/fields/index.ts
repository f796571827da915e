import type { Knowledge } from "./knowledge.ts";
import { createMatcher } from "./matcher.ts";
import type { PackedKnowledge } from "./table.ts";

export { evidenceOf, type Scores } from "./evidence.ts";
export type { FieldFacts, FormFacts } from "./facts.ts";
export { blankField, blankForm } from "./facts.ts";
export { type Asked, joinSplit } from "./join.ts";
export { judgeForm, judgeTogether, type Verdict } from "./judge.ts";
export type { Knowledge } from "./knowledge.ts";
export { likelyLanguages } from "./languages.ts";
export type { PackedKnowledge } from "./table.ts";

/** Opens what the worker packed, to judge with. Cheap; most is opened when a page first needs it. */
export function openKnowledge(packed: PackedKnowledge): Knowledge {
  const { kinds } = packed;
  return {
    kinds,
    byId: new Map(kinds.map((kind) => [kind.id, kind])),
    common: packed.common,
    words: createMatcher(packed.words),
    options: createMatcher(packed.options),
    purposes: createMatcher(packed.purposes),
    uniting: kinds.filter(({ spot }) => spot?.unites !== undefined),
    borrowing: kinds.filter(({ spot }) => spot?.borrows !== undefined),
    marked: kinds.filter(({ spot }) => spot?.types ?? spot?.autocomplete ?? spot?.fallback),
  };
}
