import type { Control, KindDefinition } from "../kinds/define.ts";
import type { Because } from "./because.ts";
import type { FieldFacts } from "./facts.ts";
import { type Knowledge, kindsWith } from "./knowledge.ts";
import { kindOfConcept } from "./lexicon.ts";
import { isClear, type Source, saidBy, sources } from "./said.ts";
import { weights } from "./weights.ts";

/** What lexicons call words of fields that ask for nothing personal. */
export const nothing = "not";

/** What speaks for one kind at one field. */
export interface Evidence {
  score: number;
  because: Set<Because>;
  /** The part of the kind that the words name (`postcode`, `day`), the strongest one. */
  part: string;
  partScore: number;
  /** Does it rest on vague words alone? */
  vague: boolean;
}

/** All evidence at one field, by kind; `not` and `trap` are kinds here. */
export type Scores = Map<string, Evidence>;

/** Adds to the evidence for a kind. */
export function speak(
  scores: Scores,
  kind: string,
  score: number,
  because: Because,
  part = "",
  vague = false,
): void {
  let evidence = scores.get(kind);
  if (evidence === undefined) {
    evidence = { score: 0, because: new Set(), part: "", partScore: 0, vague: true };
    scores.set(kind, evidence);
  }
  evidence.score += score;
  if (score > 0) evidence.because.add(because);
  evidence.vague &&= vague;
  if (part !== "" && score > evidence.partScore) {
    evidence.part = part;
    evidence.partScore = score;
  }
}

/**
 * Reads the words of one text.
 *
 * @param clear kinds that clear texts have named so far: what only programs read counts less beside them
 */
function readWords(
  scores: Scores,
  source: Source,
  know: Knowledge,
  languages: ReadonlySet<string>,
  clear: Set<string>,
  unheard: boolean,
): void {
  const said = saidBy(source, know, languages);
  for (const [kind, one] of said) {
    const { part, vague } = one;
    const beside = source.code && clear.size > 0 && !clear.has(kind);
    const weak = unheard && one.score < weights.possible ? weights.unheard : 1;
    const score = beside ? one.score * weights.beside : one.score * weak;
    if (isClear(one, source)) clear.add(kind);
    speak(scores, kind, score, source.because, part, vague);
    const concept = `${kind}/${part}`;
    for (const { id, spot } of know.borrowing) {
      if (spot?.borrows?.includes(concept) && !said.has(id))
        speak(scores, id, score, source.because, part);
    }
  }
}

/** Reads the words on the buttons beside a field: only parts named `send` are said by buttons. */
function readButton(
  scores: Scores,
  field: FieldFacts,
  know: Knowledge,
  languages: ReadonlySet<string>,
): void {
  if (field.button === "") return;
  for (const match of know.words.read(field.button, languages).matches) {
    const kind = kindOfConcept(match.concept);
    if (match.concept === `${kind}/send`) {
      speak(scores, kind, weights.button, "nearby-text");
      return;
    }
  }
}

function readOptions(
  scores: Scores,
  field: FieldFacts,
  know: Knowledge,
  languages: ReadonlySet<string>,
): void {
  if (field.options.length === 0) return;
  // The same text twice is one answer: a list of forums can say "various" in every section.
  const texts = [...new Set(field.options.slice(0, 40))];
  const hits = new Map<string, number>();
  for (const text of texts) {
    const { matches, size } = know.options.read(text, languages);
    for (const kind of new Set(matches.filter((m) => m.size === size).map((m) => m.concept))) {
      hits.set(kind, (hits.get(kind) ?? 0) + 1);
    }
  }
  for (const [kind, count] of hits) {
    if (count >= 2) {
      const share = count / Math.min(texts.length, weights.optionsRead);
      speak(scores, kind, weights.options * Math.min(1, share), "options");
      // A word for anything ("title") is of what one can choose.
      if (share >= 0.5 && scores.get(nothing)?.vague) scores.delete(nothing);
    }
  }
}

/**
 * The token of `autocomplete` that says what is filled in: the last one, after sections, `shipping` or
 * `home`; `webauthn` may follow it, and says something only where it stands alone.
 */
function autocompleteToken(autocomplete: string, kinds: readonly KindDefinition[]): string {
  const tokens = autocomplete.toLowerCase().split(/\s+/).filter(Boolean);
  const known = (token: string) =>
    kindsWith(kinds, "autocomplete").some(({ spot }) => spot?.autocomplete?.includes(token));
  const filled = tokens.filter((token) => token !== "webauthn" && known(token)).at(-1);
  return filled ?? (tokens.includes("webauthn") ? "webauthn" : "");
}

/** Controls that ask for kinds which say nothing of them. */
const usual: readonly Control[] = ["text", "choice"];

/** Takes away kinds that the control cannot ask for, after moving words to the kind of file. */
function keepFitting(scores: Scores, field: FieldFacts, know: Knowledge): void {
  for (const { id, spot } of field.control === "file" ? kindsWith(know.kinds, "fileOf") : []) {
    for (const other of spot?.fileOf ?? []) {
      const evidence = scores.get(other);
      for (const because of evidence?.because ?? [])
        speak(scores, id, (evidence?.score ?? 0) / (evidence?.because.size ?? 1), because);
    }
  }
  for (const [id, evidence] of scores) {
    const kind = know.byId.get(id);
    // Dots hide what is typed: that is for secrets, and for little else.
    if (field.type === "password" && kind?.secret !== true) evidence.score *= weights.dots;
    // Nobody searches with a file: the word is on the button that looks for it on the computer.
    if (field.control === "file" && kind === undefined && evidence.part !== "") scores.delete(id);
    const controls = kind?.spot?.controls ?? usual;
    if (kind === undefined || controls.includes(field.control)) continue;
    const only = evidence.because.has("autocomplete") && field.control !== "file";
    if (!only) scores.delete(id);
  }
}

/**
 * Everything that a field's own facts say about what it asks for.
 *
 * @param languages first parts of the page's likely languages; empty for any
 */
export function evidenceOf(
  field: FieldFacts,
  know: Knowledge,
  languages: ReadonlySet<string>,
): Scores {
  const scores: Scores = new Map();
  const clear = new Set<string>();
  const labelled = field.label !== "" || field.header !== "";
  for (const source of sources(field, know, languages)) {
    // Where people read words that nobody here knows, a weak word for programs says little.
    const unheard = source.code === true && labelled && scores.size === 0;
    if (source.text !== "") readWords(scores, source, know, languages, clear, unheard);
  }
  readButton(scores, field, know, languages);
  readOptions(scores, field, know, languages);
  const token = field.autocomplete === "" ? "" : autocompleteToken(field.autocomplete, know.kinds);
  for (const kind of know.marked) {
    const { spot } = kind;
    if (spot === undefined) continue;
    const typed = spot.types?.[field.type];
    if (typed !== undefined) speak(scores, kind.id, weights.type * typed, "type");
    if (token !== "" && spot.autocomplete?.includes(token)) {
      const part = token === "postal-code" ? "postcode" : "";
      // A token on a box of another type is often there only to keep the browser from filling it.
      const fits = spot.types === undefined || field.type in spot.types || field.control !== "text";
      const weight = fits ? weights.autocomplete : weights.autocompleteElsewhere;
      speak(scores, kind.id, weight, "autocomplete", part);
    }
    if (spot.fallback === field.control) speak(scores, kind.id, weights.fallback, "type");
  }
  if (field.type === "search") speak(scores, "not", weights.search, "type");
  if (field.type === "url") speak(scores, "not", weights.url, "type");
  if (field.inputmode === "tel" || field.inputmode === "email") {
    const type = field.inputmode;
    for (const kind of kindsWith(know.kinds, "types")) {
      if (kind.spot?.types?.[type] !== undefined && field.type !== type)
        speak(scores, kind.id, weights.inputmode, "inputmode");
    }
  }
  keepFitting(scores, field, know);
  return scores;
}
