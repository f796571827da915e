import type { KindDefinition } from "../kinds/define.ts";
import { type Evidence, nothing, type Scores, speak } from "./evidence.ts";
import type { FieldFacts } from "./facts.ts";
import { type Knowledge, kindsWith } from "./knowledge.ts";
import { optionShape } from "./options.ts";
import { eitherOf } from "./said.ts";
import { weights } from "./weights.ts";

/** Lists of days, months and years side by side: which kind of date are they? */
export function readDates(
  fields: readonly FieldFacts[],
  scores: readonly Scores[],
  kinds: readonly KindDefinition[],
): void {
  const shapes = fields.map((field) => optionShape(field.options, field.optionValues));
  for (let start = 0; start < shapes.length; start++) {
    let end = start;
    while (end < shapes.length && end - start < 3 && shapes[end] !== undefined) end++;
    const group = shapes.slice(start, end);
    if (group.length === 0) continue;
    for (const { id, spot } of kindsWith(kinds, "options")) {
      const telling = spot?.options?.[0];
      if (telling === undefined || !group.includes(telling)) continue;
      if (group.some((shape) => shape !== undefined && !spot?.options?.includes(shape))) continue;
      const weight = group.length > 1 ? weights.shape : weights.shape / 2;
      for (let at = start; at < end; at++) {
        const one = scores[at];
        if (one !== undefined) speak(one, id, weight, "options", shapes[at] ?? "");
      }
    }
    start = end;
  }
}

/** The kind that most speaks for. */
export const strongest = (scores: Scores): [string, Evidence] | undefined => {
  let best: [string, Evidence] | undefined;
  for (const entry of scores)
    if (best === undefined || entry[1].score > best[1].score) best = entry;
  return best;
};

/** Weak words become clear where the kinds they go with are asked as well. */
export function readNeighbours(scores: readonly Scores[], kinds: readonly KindDefinition[]): void {
  const leading = scores.map((one) => strongest(one));
  for (const { id, spot } of kindsWith(kinds, "near")) {
    if (spot?.near === undefined) continue;
    const { near } = spot;
    scores.forEach((one, at) => {
      const said = one.get(id)?.score ?? 0;
      if (said < weights.faint || leading[at]?.[0] === nothing) return;
      const beside = leading.some(
        (other, place) =>
          place !== at &&
          other !== undefined &&
          near.includes(other[0]) &&
          other[1].score >= weights.likely,
      );
      if (beside) speak(one, id, weights.neighbours, "neighbours");
    });
  }
}

/**
 * "Expiry date" below a passport's number is the passport's, where nothing else asks for a card; a weight
 * is a body's where more is asked of a person, and a building an address's beside a street or a town.
 */
export function readRivals(scores: readonly Scores[], kinds: readonly KindDefinition[]): void {
  const leading = scores.map((one) => strongest(one));
  const asks = (some: readonly string[] = []) =>
    leading.some((lead) => lead && some.includes(lead[0]) && lead[1].score >= weights.likely);
  for (const { id, spot } of kindsWith(kinds, "among"))
    if (!asks(spot?.among)) for (const one of scores) if (one.get(id)?.vague) one.delete(id);
  for (const { id, spot } of kindsWith(kinds, "pieces")) {
    const isPiece = ({ part, partScore, score }: Evidence) =>
      spot?.pieces?.parts.includes(part) === true && partScore >= score * weights.piecely;
    const whole = leading.some(
      (lead) =>
        lead &&
        spot?.pieces?.near.includes(lead[0]) &&
        lead[1].score >= weights.likely &&
        !(lead[0] === id && isPiece(lead[1])),
    );
    for (const one of whole ? [] : scores) {
      const evidence = one.get(id);
      if (evidence && isPiece(evidence)) one.delete(id);
    }
  }
  for (const { id, spot } of kindsWith(kinds, "rivals")) {
    if (spot?.rivals === undefined || !asks(spot.rivals) || asks(spot.near)) continue;
    for (const one of scores) if (!one.get(id)?.because.has("autocomplete")) one.delete(id);
  }
}

/**
 * The line right before a password is the account: whatever it is called in a form of these two, and in
 * longer ones where it takes one thing or another, or nobody can tell and nothing else is the account.
 */
export function readOrder(
  fields: readonly FieldFacts[],
  scores: readonly Scores[],
  kinds: readonly KindDefinition[],
): void {
  const lines = fields.flatMap(({ control }, at) => (control === "text" ? [at] : []));
  const leading = scores.map((one) => strongest(one));
  for (const { id, spot } of kindsWith(kinds, "precedes")) {
    if (spot?.precedes === undefined) continue;
    const { kind, over, numbers } = spot.precedes;
    const leads = lines.findIndex((at) => leading[at]?.[0] === kind);
    // "Sign in with your ID and password:" stands before the first line and names the second one.
    const early = leads === 0 && lines.length === 2 && fields[lines[0] ?? 0]?.type !== "password";
    const at = lines[early ? leads : leads - 1] ?? -1;
    const one = scores[at];
    if (leads < 0 || one === undefined) continue;
    const known = leading[at];
    const open = known === undefined || known[1].score < weights.possible;
    const own = one.get(id);
    if (own?.part === eitherOf && known !== undefined && known[0] !== id)
      speak(one, id, known[1].score, "neighbours");
    if (lines.length !== 2) continue;
    const named =
      known !== undefined &&
      (known[0] === nothing ||
        known[0] === kind ||
        numbers.includes(known[0]) ||
        (over.includes(known[0]) && known[1].vague));
    if (open || named || known?.[0] === id)
      speak(one, id, weights.order + (named ? known[1].score : 0), "neighbours");
  }
}

/**
 * Pieces of one thing stand side by side: a weak word ("No." after a street) is clear where the field
 * next to it surely asks for the same kind, or is itself such a piece (year, month, day).
 */
export function readPieces(fields: readonly FieldFacts[], scores: readonly Scores[]): void {
  const leading = scores.map((one) => strongest(one));
  const isLine = (at: number) => fields[at]?.control === "text";
  const sure = (at: number, kind: string) =>
    isLine(at) && leading[at]?.[0] === kind && leading[at][1].score >= weights.likely;
  const pieces = new Set<number>();
  leading.forEach((lead, at) => {
    const one = scores[at];
    if (lead === undefined || one === undefined) return;
    const [kind, { score }] = lead;
    if (!isLine(at) || kind === nothing || score >= weights.likely) return;
    const goesOn = pieces.has(at - 1) && leading[at - 1]?.[0] === kind;
    if (!goesOn && !sure(at - 1, kind) && !sure(at + 1, kind)) return;
    speak(one, kind, weights.piece, "neighbours");
    pieces.add(at);
  });
}

/**
 * A label that says no more than "name" over a box that the programmer, or what describes it, calls an
 * account: where the form signs in or up and has no other account, that is right.
 */
export function readVague(scores: readonly Scores[], kinds: readonly KindDefinition[]): void {
  const leading = scores.map((one) => strongest(one));
  for (const { id, spot } of kindsWith(kinds, "precedes")) {
    if (spot?.precedes === undefined) continue;
    const { kind, over } = spot.precedes;
    if (!leading.some((lead) => lead?.[0] === kind)) continue;
    const isOther = (lead: (typeof leading)[number], at: number) =>
      lead?.[0] === id && lead[1].score >= weights.likely && !scores[at]?.has("trap");
    if (leading.some(isOther)) continue;
    leading.forEach((lead, at) => {
      const own = scores[at]?.get(id);
      if (lead === undefined || own === undefined || own.vague) return;
      const named =
        own.because.has("description") || (own.because.has("name") && own.score >= weights.alone);
      if (named && over.includes(lead[0]) && lead[1].vague) own.score += lead[1].score;
    });
  }
}

/** "Phone or e-mail" in a box that programmers call an account is for signing in, wherever it stands. */
export function readEither(scores: readonly Scores[], kinds: readonly KindDefinition[]): void {
  for (const { id, spot } of kindsWith(kinds, "unites")) {
    if (spot?.unites === undefined) continue;
    for (const one of scores) {
      const own = one.get(id);
      const lead = strongest(one);
      if (own?.part !== eitherOf || !own.because.has("name") || lead === undefined) continue;
      if (spot.unites.includes(lead[0])) own.score += lead[1].score;
    }
  }
}

/** What the form is for makes its only line clear, or one that weak words name. */
export function readPurpose(
  fields: readonly FieldFacts[],
  scores: readonly Scores[],
  said: ReadonlyMap<string, number>,
  know: Knowledge,
): void {
  if (said.size === 0) return;
  const lines = fields.filter(({ control }) => control === "text").length;
  for (const { id, spot } of kindsWith(know.kinds, "inForms")) {
    if (!spot?.inForms?.some((purpose) => said.has(purpose))) continue;
    scores.forEach((one, at) => {
      if (fields[at]?.control !== "text") return;
      const [kind, evidence] = strongest(one) ?? [];
      const open = evidence === undefined || evidence.score < weights.possible;
      // A heading says the same to every line below it: it is not this one's own word.
      const own = kind === id && ![...(evidence?.because ?? [])].every((one) => one === "heading");
      if (own || (open && lines === 1)) speak(one, id, weights.form, "form");
    });
  }
}
