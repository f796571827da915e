import type { KindId } from "../../kinds/index.ts";

/** Types of controls that want a value in a form of its own. */
type SpecialType = "date" | "month" | "number" | "tel" | "email";

/**
 * Why typing it harms nobody: `reserved` for tests and fiction by whoever hands such values out,
 * `impossible` under the rules by which real ones are made, or `invented`: words that point to nobody.
 */
type Harmless = "reserved" | "impossible" | "invented";

/** What a made-up person answers when asked for one kind. */
export interface MadeUp {
  harmless: Harmless;
  /** As it is typed in a line of text. */
  text: string;
  /** How it is written where a control of this type stands (`date` as YYYY-MM-DD, `month` as YYYY-MM). */
  as?: Readonly<Partial<Record<SpecialType, string>>>;
  /** Other words that a list of choices may have for it, best first. */
  also?: readonly string[];
}

/** A made-up person: an answer for every kind that can be typed. */
export type Person = Readonly<Partial<Record<KindId, MadeUp>>>;

type More = Pick<MadeUp, "as" | "also">;

/** Declares a value that is kept free for tests and fiction. */
export const reserved = (text: string, more: More = {}): MadeUp => ({
  harmless: "reserved",
  text,
  ...more,
});

/** Declares a value that nobody can have been given. */
export const impossible = (text: string, more: More = {}): MadeUp => ({
  harmless: "impossible",
  text,
  ...more,
});

/** Declares words that fit many people and point to nobody. */
export const invented = (text: string, more: More = {}): MadeUp => ({
  harmless: "invented",
  text,
  ...more,
});
