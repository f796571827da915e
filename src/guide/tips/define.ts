import type { KindId } from "../../kinds/index.ts";
import type { SignalId } from "../../trackers/index.ts";

/** What must have happened on a page for a tip to be about it. */
export type Occasion = "sent" | "read" | "signal" | "typed" | "asked" | "met";

/** A tip: one thing to do, tied to what was just seen. Its words are the text `tip_<id>`. Data only. */
export interface TipDefinition<Id extends string = string> {
  id: Id;
  when: Occasion;
  /** Lesson that says more; whoever has learned it needs the tip no longer. */
  lesson?: string;
  /** Kinds that it is about; any kind where nothing is said. */
  kinds?: readonly KindId[];
  /** Signals that it is about. */
  signals?: readonly SignalId[];
}

/** Declares a tip, keeping its id as a literal type. */
export const defineTip = <const Id extends string>(tip: TipDefinition<Id>): TipDefinition<Id> =>
  tip;
