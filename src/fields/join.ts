import type { KindDefinition } from "../kinds/define.ts";
import type { FieldFacts } from "./facts.ts";
import type { Judged, Verdict } from "./judge.ts";

/** One asked kind with the places of all the boxes that ask for it. */
export interface Asked {
  verdict: Verdict;
  places: number[];
}

/** A box that takes so few characters is a piece of something. */
const pieceLength = 6;

const isShort = ({ length }: FieldFacts) => length > 0 && length <= pieceLength;

/** Is a short box, or a list after a list, the next piece of the one before? It has no text of its own. */
const isRest = (before: FieldFacts, field: FieldFacts): boolean =>
  ((isShort(before) && isShort(field)) ||
    (before.control === "choice" && field.control === "choice")) &&
  !/\p{L}/u.test(`${field.label}${field.placeholder}${field.title}${field.nearby}`);

/** Do two boxes side by side ask for pieces of the same thing? */
function goTogether(one: FieldFacts, other: FieldFacts, first: Verdict, second: Verdict): boolean {
  if (first.part !== "" && second.part !== "" && first.part !== second.part) return true;
  if (isShort(one) && isShort(other)) return true;
  return one.control === "choice" && other.control === "choice";
}

/**
 * Joins the boxes of split fields (a date in three lists, a code in six boxes) into one asked kind.
 *
 * @param fields fields of a form in order
 * @param verdicts one for each field
 * @param own is a field's kind asked in pieces? Kinds say so themselves
 */
export function joinSplit(
  fields: readonly FieldFacts[],
  verdicts: readonly Judged[],
  kinds: readonly KindDefinition[],
): Asked[] {
  const split = new Set(kinds.filter(({ spot }) => spot?.split).map(({ id }) => id));
  const asked: Asked[] = [];
  let open: Asked | undefined;
  verdicts.forEach((verdict, at) => {
    const field = fields[at];
    if (field === undefined) return;
    const before = open === undefined ? undefined : fields[open.places.at(-1) ?? -1];
    if (verdict === undefined || verdict === null) {
      if (open !== undefined && before !== undefined && open.places.at(-1) === at - 1) {
        // The boxes after the first one of a code often say nothing at all.
        const digits = before.length === 1 && field.length === 1;
        if (digits || (split.has(open.verdict.kind) && isRest(before, field))) open.places.push(at);
      }
      return;
    }
    if (
      open !== undefined &&
      before !== undefined &&
      open.verdict.kind === verdict.kind &&
      open.places.at(-1) === at - 1 &&
      split.has(verdict.kind) &&
      goTogether(before, field, open.verdict, verdict)
    ) {
      open.places.push(at);
      return;
    }
    open = { verdict, places: [at] };
    asked.push(open);
  });
  return asked;
}
