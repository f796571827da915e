import type { KindDefinition } from "../kinds/define.ts";
import type { Because } from "./because.ts";
import { type Evidence, evidenceOf, nothing, type Scores, speak } from "./evidence.ts";
import type { FieldFacts, FormFacts } from "./facts.ts";
import { type Knowledge, kindsWith } from "./knowledge.ts";
import {
  readDates,
  readEither,
  readNeighbours,
  readOrder,
  readPieces,
  readPurpose,
  readRivals,
  readVague,
  strongest,
} from "./neighbours.ts";
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

/** What lexicons call the words of searches. */
const searching = "not/search";

/** Texts that people read, and not only programs. */
const readable = ["label", "placeholder", "header", "nearby-text"] as const;

const isClear = ({ vague, score, because }: Evidence): boolean =>
  !vague && score >= weights.likely && readable.some((one) => because.has(one));

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
  const { near, options } = definition?.spot ?? {};
  // So does a day, month or year: each of them can be one of anything. And a weak word over a few buttons:
  // what they let one choose may be how to go on.
  const piece = (options !== undefined && evidence.part !== "") || field.type === "radio";
  const least = near ? weights.alone : piece ? weights.lonely : weights.possible;
  if (kind === nothing) return null;
  if (definition === undefined || evidence.score < least) return undefined;
  if ((scores.get("trap")?.score ?? 0) > 0 && field.type !== "password") return null;
  if (definition.category === "basic-profile") {
    // Whose data it is matters more than which: a guardian's phone is the guardian's.
    for (const other of kindsWith(know.kinds, "whose")) {
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
  const absorbing = kindsWith(kinds, "absorbs");
  const first = absorbing.filter(({ spot }) => spot?.absorbs?.inForms !== undefined);
  for (const { id, spot } of new Set([...first, ...absorbing])) {
    const { parts = [], near, apart = [], inForms } = spot?.absorbs ?? {};
    if (inForms === undefined ? searched && !near : !inForms.some((one) => purposes.has(one)))
      continue;
    const isPart = (verdict: Verdict) => parts.includes(`${verdict.kind}/${verdict.part}`);
    if (!verdicts.some((one) => one && isPart(one))) continue;
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
  readRivals(scores, know.kinds);
  const searched = isSearch(form, fields, know, languages);
  scores.forEach((one, at) => {
    const field = fields[at];
    if (field?.picture) {
      for (const { id } of kindsWith(know.kinds, "near"))
        if (one.has(id)) speak(one, id, weights.picture, "nearby-text");
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
