import type { Control, KindDefinition } from "../kinds/define.ts";
import type { Because } from "./because.ts";
import type { FieldFacts } from "./facts.ts";
import { kindOfConcept } from "./lexicon.ts";
import type { Match, Matcher } from "./matcher.ts";
import { nameWords } from "./normalise.ts";
import type { PackedKnowledge } from "./table.ts";
import { weights } from "./weights.ts";

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
}

/** What lexicons call words of a sentence to agree with: whatever it is about is not asked. */
const agree = "not/agree";

/** What lexicons call phrases that say nothing about the field although they name a kind. */
const aside = "aside";

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

interface Source {
  text: string;
  weight: number;
  because: Because;
  /** Written by programmers for programs: the last word is what it is, the ones before say whose. */
  code?: true;
  /** May it ask for one thing or another ("user name or e-mail")? */
  either?: boolean;
}

/** Is the id no more than the name in other signs, as frameworks make it of it? */
const isSame = ({ name, id }: FieldFacts): boolean =>
  id === name || (/\W/.test(name) && id === name.replace(/\W+/g, "_").replace(/_$/, ""));

/** The texts of a field that are read for words, each with its weight. */
function sources(field: FieldFacts, know: Knowledge, languages: ReadonlySet<string>): Source[] {
  const name = nameWords(field.name);
  const id = nameWords(field.id);
  // A box of a type of its own takes one thing only.
  const either = field.type === "" || field.type === "text";
  // "Please choose" and "only digits" are no texts of the field's own: they name nothing.
  const { matches, size } = know.words.read(field.placeholder, languages);
  const places = new Map(matches.map((match) => [match.at, match.size]));
  const named = [...places.values()].reduce((sum, covered) => sum + covered, 0);
  const prompt = named > 0 && named >= size * weights.named;
  const own = field.label !== "" || prompt || field.header === field.nearby;
  return [
    { text: field.label, weight: weights.label, because: "label", either },
    { text: field.placeholder, weight: weights.placeholder, because: "placeholder", either },
    { text: field.header, weight: weights.header, because: "header", either },
    {
      text: field.nearby === field.label ? "" : field.nearby,
      weight: own ? weights.nearbyToo : weights.nearby,
      because: "nearby-text",
      either,
    },
    { text: name, weight: weights.name, because: "name", code: true },
    { text: id, weight: isSame(field) ? weights.sameId : weights.id, because: "name", code: true },
    { text: field.title, weight: weights.title, because: "title" },
    { text: field.description, weight: weights.description, because: "description" },
    { text: field.legend, weight: weights.legend, because: "legend" },
    { text: field.heading, weight: weights.heading, because: "heading" },
  ];
}

/** How much of a text a phrase must be to count in full: a word in a long sentence counts less. */
const coverage = (size: number, of: number) =>
  weights.sentence + (1 - weights.sentence) * Math.min(1, size / Math.max(1, of));

/** What one text says for one kind. */
interface Said {
  score: number;
  part: string;
  vague: boolean;
}

/**
 * Does a phrase only say whose the next one is ("policyholder's number" in one word)? Kinds that are about
 * a person by themselves keep their word: a guardian's phone is the guardian's.
 */
function isModifier(match: Match, matches: readonly Match[], know: Knowledge): boolean {
  if (!match.runsOn || match.concept === agree) return false;
  const kind = kindOfConcept(match.concept);
  const next = matches.find(({ at }) => at === match.at + match.size);
  // A weak word ("picture", "number") does not say what the term is.
  if (next === undefined || next.vague || kindOfConcept(next.concept) === kind) return false;
  return !know.byId.get(kind)?.spot?.whose;
}

/** What one text says for each kind. All phrases of a kind together are what it says of it. */
function saidBy(source: Source, know: Knowledge, languages: ReadonlySet<string>) {
  const { matches, size } = know.words.read(source.text, languages);
  const said = new Map<string, Said>();
  if (matches.length === 0) return said;
  const telling = matches.filter(({ concept }) => concept !== aside);
  // What is said by the way is no part of what the text says of the field.
  let whole = size;
  for (const match of matches) if (match.concept === aside) whole -= match.size;
  let last = 0;
  const covered = new Map<string, number>();
  for (const { at, concept, size: tokens } of telling) {
    const kind = kindOfConcept(concept);
    last = Math.max(last, at);
    covered.set(kind, (covered.get(kind) ?? 0) + tokens);
  }
  for (const match of telling) {
    const kind = kindOfConcept(match.concept);
    const vague = source.code && match.vague ? weights.vague : 1;
    const before =
      (source.code && match.at < last) || isModifier(match, telling, know) ? weights.notLast : 1;
    const much = coverage(source.code ? match.size : (covered.get(kind) ?? 0), whole);
    const score = source.weight * match.strength * vague * before * much;
    const known = said.get(kind);
    const part = match.concept.slice(kind.length + 1);
    // "City, state, ZIP": who asks for the whole and for a piece asks for the piece as well.
    const piece = score === known?.score && known.part === "" && part !== "";
    if (known === undefined || score > known.score || piece)
      said.set(kind, { score, part, vague: match.vague });
  }
  // What stands in brackets is a remark ("e-mail (used to sign in)").
  if (source.either && !/[(（]/.test(source.text)) chooseOne(said, covered, whole, know);
  return said;
}

/** "User name or e-mail": one box for either is the one that its kind says unites them. */
function chooseOne(
  said: Map<string, Said>,
  covered: ReadonlyMap<string, number>,
  size: number,
  know: Knowledge,
): void {
  if (said.size < 2) return;
  const named = new Map(said);
  // Before any two become one: e-mail takes in a phone, and who signs in with either asks for neither.
  for (const { id, spot } of know.uniting)
    if (!named.has(id)) oneOf(said, covered, id, spot?.unites ?? [], size);
  for (const { id, spot } of know.uniting) {
    const own = named.get(id);
    if (own === undefined || own.vague) continue;
    for (const other of spot?.unites ?? []) {
      const either = said.get(other);
      if (either === undefined) continue;
      const together = (covered.get(id) ?? 0) + (covered.get(other) ?? 0);
      // More than the whole text: one word means both ("apelido", a nickname or a family name).
      if (together < size * weights.either || together > size) continue;
      own.score = Math.max(own.score, either.score);
      said.delete(other);
    }
  }
}

/** The part of a kind that texts speak of which name two others that it unites ("phone or e-mail"). */
export const eitherOf = "either";

/** "Phone or e-mail": whatever one signs in with, if the box turns out to be for that. */
function oneOf(
  said: Map<string, Said>,
  covered: ReadonlyMap<string, number>,
  id: string,
  unites: readonly string[],
  size: number,
): void {
  const named = unites.flatMap((kind) => said.get(kind) ?? []);
  const together = unites.reduce((sum, kind) => sum + (covered.get(kind) ?? 0), 0);
  if (named.length < 2 || together < size * weights.either || together > size) return;
  const score = Math.max(...named.map((one) => one.score)) * weights.notLast;
  said.set(id, { score, part: eitherOf, vague: false });
}

/** Does a text that people read say clearly, and of little else, what the field asks for? */
const isClear = ({ score, vague }: Said, { weight, code }: Source): boolean =>
  !code && !vague && score >= weight * weights.clear && score >= weights.likely * weights.clear;

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
): void {
  const said = saidBy(source, know, languages);
  for (const [kind, one] of said) {
    const { part, vague } = one;
    const beside = source.code && clear.size > 0 && !clear.has(kind);
    const score = beside ? one.score * weights.beside : one.score;
    if (isClear(one, source)) clear.add(kind);
    speak(scores, kind, score, source.because, part, vague);
    for (const { id, spot } of know.borrowing) {
      if (spot?.borrows?.includes(`${kind}/${part}`) && !said.has(id))
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
    kinds.some(({ spot }) => spot?.autocomplete?.includes(token) === true);
  const filled = tokens.filter((token) => token !== "webauthn" && known(token)).at(-1);
  return filled ?? (tokens.includes("webauthn") ? "webauthn" : "");
}

/** Controls that ask for kinds which say nothing of them. */
const usual: readonly Control[] = ["text", "choice"];

/** Takes away kinds that the control cannot ask for, after moving words to the kind of file. */
function keepFitting(scores: Scores, field: FieldFacts, know: Knowledge): void {
  for (const { id, spot } of field.control === "file" ? know.kinds : []) {
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
  for (const source of sources(field, know, languages))
    if (source.text !== "") readWords(scores, source, know, languages, clear);
  readButton(scores, field, know, languages);
  readOptions(scores, field, know, languages);
  const token = field.autocomplete === "" ? "" : autocompleteToken(field.autocomplete, know.kinds);
  for (const kind of know.kinds) {
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
    for (const kind of know.kinds) {
      if (kind.spot?.types?.[type] !== undefined && field.type !== type)
        speak(scores, kind.id, weights.inputmode, "inputmode");
    }
  }
  keepFitting(scores, field, know);
  return scores;
}
