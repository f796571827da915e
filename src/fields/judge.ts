import type { KindDefinition } from "../kinds/define.ts";
import type { Because } from "./because.ts";
import {
  type Evidence,
  eitherOf,
  evidenceOf,
  type Knowledge,
  type Scores,
  speak,
} from "./evidence.ts";
import type { FieldFacts, FormFacts } from "./facts.ts";
import { optionShape } from "./options.ts";
import { purposesSaid } from "./purposes.ts";
import { weights } from "./weights.ts";

/** What a field asks for, or why it asks for nothing. */
export interface Verdict {
  kind: string;
  part: string;
  because: readonly Because[];
  confidence: "likely" | "possible";
  score: number;
}

/** `null`: the field asks for something that is not personal. `undefined`: nobody can tell. */
export type Judged = Verdict | null | undefined;

/** Is the form a search, by its markup or by the words on its buttons? */
function isSearch(
  form: FormFacts,
  fields: readonly FieldFacts[],
  know: Knowledge,
  languages: ReadonlySet<string>,
): boolean {
  if (fields.some(({ type }) => type === "password")) return false;
  if (form.search) return true;
  const { matches, size } = know.words.read(form.buttons, languages);
  const said = matches.reduce((sum, match) => sum + match.size, 0);
  return (
    said >= size * mostlySearch &&
    matches.length > 0 &&
    matches.every(({ concept }) => concept === searching)
  );
}

/** So much of the buttons' text must be about searching. */
const mostlySearch = 0.4;

/** What lexicons call words of fields that ask for nothing personal. */
const nothing = "not";

/** What lexicons call the words of searches. */
const searching = "not/search";

/** Lists of days, months and years side by side: which kind of date are they? */
function readDates(
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
    for (const { id, spot } of kinds) {
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

const strongest = (scores: Scores): [string, Evidence] | undefined => {
  let best: [string, Evidence] | undefined;
  for (const entry of scores)
    if (best === undefined || entry[1].score > best[1].score) best = entry;
  return best;
};

/** Texts that people read, and not only programs. */
const readable = ["label", "placeholder", "header", "nearby-text"] as const;

const isClear = ({ vague, score, because }: Evidence): boolean =>
  !vague && score >= weights.likely && readable.some((one) => because.has(one));

/** Weak words become clear where the kinds they go with are asked as well. */
function readNeighbours(scores: readonly Scores[], kinds: readonly KindDefinition[]): void {
  const leading = scores.map((one) => strongest(one));
  for (const { id, spot } of kinds) {
    if (spot?.near === undefined) continue;
    const { near } = spot;
    scores.forEach((one, at) => {
      if (!one.has(id) || leading[at]?.[0] === nothing) return;
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
 * The line right before a password is the account: whatever it is called in a form of these two, and in
 * longer ones where it takes one thing or another, or nobody can tell and nothing else is the account.
 */
function readOrder(
  fields: readonly FieldFacts[],
  scores: readonly Scores[],
  kinds: readonly KindDefinition[],
): void {
  const lines = fields.flatMap(({ control }, at) => (control === "text" ? [at] : []));
  const leading = scores.map((one) => strongest(one));
  for (const { id, spot } of kinds) {
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
function readPieces(fields: readonly FieldFacts[], scores: readonly Scores[]): void {
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
 * A label that says no more than "name" over a box that the programmer calls an account: where the form
 * signs in or up, the programmer is right.
 */
function readVague(scores: readonly Scores[], kinds: readonly KindDefinition[]): void {
  const leading = scores.map((one) => strongest(one));
  for (const { id, spot } of kinds) {
    if (spot?.precedes === undefined) continue;
    const { kind, over } = spot.precedes;
    if (!leading.some((lead) => lead?.[0] === kind)) continue;
    leading.forEach((lead, at) => {
      const own = scores[at]?.get(id);
      if (lead === undefined || own === undefined || own.vague) return;
      const named = own.because.has("name") && own.score >= weights.alone;
      if (named && over.includes(lead[0]) && lead[1].vague) own.score += lead[1].score;
    });
  }
}

/** "Phone or e-mail" in a box that programmers call an account is for signing in, wherever it stands. */
function readEither(scores: readonly Scores[], kinds: readonly KindDefinition[]): void {
  for (const { id, spot } of kinds) {
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
function readPurpose(
  fields: readonly FieldFacts[],
  scores: readonly Scores[],
  said: ReadonlyMap<string, number>,
  know: Knowledge,
): void {
  if (said.size === 0) return;
  const lines = fields.filter(({ control }) => control === "text").length;
  for (const { id, spot } of know.kinds) {
    if (!spot?.inForms?.some((purpose) => said.has(purpose))) continue;
    scores.forEach((one, at) => {
      if (fields[at]?.control !== "text") return;
      const [kind, evidence] = strongest(one) ?? [];
      const open = evidence === undefined || evidence.score < weights.possible;
      if (kind === id || (open && lines === 1)) speak(one, id, weights.form, "form");
    });
  }
}

/** The strongest kind; one that only says what sort of control it is stands back behind any other. */
function leader(scores: Scores, field: FieldFacts, know: Knowledge) {
  let best: [string, Evidence] | undefined;
  for (const entry of scores) {
    if (know.byId.get(entry[0])?.spot?.fallback === field.control) continue;
    if (best === undefined || entry[1].score > best[1].score) best = entry;
  }
  return best !== undefined && best[1].score >= weights.possible ? best : strongest(scores);
}

function decide(scores: Scores, field: FieldFacts, know: Knowledge): Judged {
  const best = leader(scores, field, know);
  if (best === undefined) return undefined;
  let [kind, evidence] = best;
  const definition = know.byId.get(kind);
  // A kind that its neighbours make clear needs them, or words that are clear alone.
  const least = definition?.spot?.near === undefined ? weights.possible : weights.alone;
  if (kind === nothing) return null;
  if (definition === undefined || evidence.score < least) return undefined;
  if ((scores.get("trap")?.score ?? 0) > 0 && field.type !== "password") return null;
  if (definition.category === "basic-profile") {
    // Whose data it is matters more than which: a guardian's phone is the guardian's.
    for (const other of know.kinds) {
      const whose = other.spot?.whose ? scores.get(other.id) : undefined;
      if (whose !== undefined && whose.score >= weights.possible && other.id !== kind) {
        kind = other.id;
        evidence = { ...whose, because: new Set([...whose.because, ...evidence.because]) };
        break;
      }
    }
  }
  return {
    kind,
    part: evidence.part,
    because: [...evidence.because],
    confidence: evidence.score >= weights.likely ? "likely" : "possible",
    score: evidence.score,
  };
}

/**
 * A piece belongs to a larger kind where other fields of the form, or its purpose, show that this is asked
 * for. Kinds that need a purpose come first: they are the rarer ones.
 */
function absorb(
  verdicts: Judged[],
  kinds: readonly KindDefinition[],
  purposes: ReadonlyMap<string, number>,
  searched: boolean,
): void {
  const absorbing = kinds.filter(({ spot }) => spot?.absorbs !== undefined);
  const first = absorbing.filter(({ spot }) => spot?.absorbs?.inForms !== undefined);
  for (const { id, spot } of new Set([...first, ...absorbing])) {
    const { parts = [], near, apart = [], inForms } = spot?.absorbs ?? {};
    if (inForms === undefined ? searched && !near : !inForms.some((one) => purposes.has(one)))
      continue;
    const isPart = (verdict: Verdict) => parts.includes(`${verdict.kind}/${verdict.part}`);
    const asked = verdicts.flatMap((one) => (one && !isPart(one) ? [one.kind] : []));
    if (near !== undefined && !near.some((kind) => asked.includes(kind))) continue;
    if (apart.some((kind) => asked.includes(kind))) continue;
    verdicts.forEach((verdict, at) => {
      if (verdict && isPart(verdict)) verdicts[at] = { ...verdict, kind: id };
    });
  }
}

/**
 * Says what each field of a form asks for.
 *
 * @param fields the form's fields in the order of the page
 * @param languages first parts of the page's likely languages; empty for any
 * @returns one verdict a field
 */
export function judgeForm(
  fields: readonly FieldFacts[],
  form: FormFacts,
  know: Knowledge,
  languages: ReadonlySet<string>,
): Judged[] {
  const scores = fields.map((field) => evidenceOf(field, know, languages));
  return judgeTogether(fields, scores, form, know, languages);
}

/**
 * The second half of {@link judgeForm}: what the fields of a form say about each other. For callers
 * that read the evidence of one field at a time, to pause between them.
 *
 * @param scores the evidence of each field; changed by this
 */
export function judgeTogether(
  fields: readonly FieldFacts[],
  scores: readonly Scores[],
  form: FormFacts,
  know: Knowledge,
  languages: ReadonlySet<string>,
): Judged[] {
  readDates(fields, scores, know.kinds);
  readNeighbours(scores, know.kinds);
  const purposes = purposesSaid(form, know.purposes, languages);
  readPurpose(fields, scores, purposes, know);
  readPieces(fields, scores);
  readVague(scores, know.kinds);
  readEither(scores, know.uniting);
  readOrder(fields, scores, know.kinds);
  const searched = isSearch(form, fields, know, languages);
  scores.forEach((one, at) => {
    const field = fields[at];
    if (field?.picture) {
      for (const { id, spot } of know.kinds)
        if (spot?.near !== undefined && one.has(id)) speak(one, id, weights.picture, "nearby-text");
    }
    if (searched) {
      for (const [id, evidence] of one) {
        if (evidence.because.has("autocomplete") || evidence.because.has("type")) continue;
        // Who types a place to see what is near tells where they are; who picks one from a list filters.
        const typed = field?.control === "text" && know.byId.get(id)?.spot?.inSearches;
        const told = typed === true && isClear(evidence);
        if (!told) evidence.score *= weights.searchForm;
      }
    }
  });
  const verdicts = scores.map((one, at) => decide(one, fields[at] as FieldFacts, know));
  absorb(verdicts, know.kinds, purposes, searched);
  return verdicts;
}
