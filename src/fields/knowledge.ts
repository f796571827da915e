import type { KindDefinition } from "../kinds/define.ts";
import type { Matcher } from "./matcher.ts";
import type { PackedKnowledge } from "./table.ts";

type Spot = NonNullable<KindDefinition["spot"]>;

const sorted = new WeakMap<readonly KindDefinition[], Map<keyof Spot, readonly KindDefinition[]>>();

/** Those of some kinds that say a thing of themselves: few, looked up once and not for every form. */
export function kindsWith(
  kinds: readonly KindDefinition[],
  trait: keyof Spot,
): readonly KindDefinition[] {
  let known = sorted.get(kinds);
  if (known === undefined) {
    known = new Map();
    sorted.set(kinds, known);
  }
  let some = known.get(trait);
  if (some === undefined) {
    some = kinds.filter(({ spot }) => spot?.[trait] !== undefined);
    known.set(trait, some);
  }
  return some;
}

/** What the engine works with: kinds and the words that ask for them. */
export interface Knowledge {
  kinds: readonly KindDefinition[];
  byId: ReadonlyMap<string, KindDefinition>;
  common: PackedKnowledge["common"];
  words: Matcher;
  options: Matcher;
  purposes: Matcher;
  /** Those kinds that unite others, and those that borrow words: few, so that nobody looks at all. */
  uniting: readonly KindDefinition[];
  borrowing: readonly KindDefinition[];
  /** Those that markup alone can name: by a type, an `autocomplete` token or the sort of control. */
  marked: readonly KindDefinition[];
}
