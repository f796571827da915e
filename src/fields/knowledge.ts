import type { KindDefinition } from "../kinds/define.ts";
import type { Matcher } from "./matcher.ts";
import type { PackedKnowledge } from "./table.ts";

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
