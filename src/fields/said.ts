import type { Because } from "./because.ts";
import type { FieldFacts } from "./facts.ts";
import type { Knowledge } from "./knowledge.ts";
import { kindOfConcept } from "./lexicon.ts";
import type { Match, Reading } from "./matcher.ts";
import { nameWords } from "./normalise.ts";
import { weights } from "./weights.ts";

/** What lexicons call words of a sentence to agree with: whatever it is about is not asked. */
const agree = "not/agree";

/** What lexicons call phrases that say nothing about the field although they name a kind. */
const aside = "aside";

/** Weak phrases count less than this. */
const sure = 0.5;

/** A text of a field that is read for words. */
export interface Source {
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

/**
 * An address that shows how to write one. Its words ("company", "name") say nothing of the field, and
 * beside a label it is no more than that.
 */
const example = /[^\s@]+@[^\s@]+\.\w+/g;

/** The texts of a field that are read for words, each with its weight. */
export function sources(
  field: FieldFacts,
  know: Knowledge,
  languages: ReadonlySet<string>,
): Source[] {
  const name = nameWords(field.name);
  const id = nameWords(field.id);
  // A box of a type of its own takes one thing only.
  const either = field.type === "" || field.type === "text";
  // "Please choose", "only digits" and "MM" are no texts of the field's own: they name nothing.
  const placeholder = field.placeholder.replace(example, field.label === "" ? "email" : "");
  const { matches, size } = know.words.read(placeholder, languages);
  const naming = matches.filter(({ concept, strength }) => concept !== aside && strength >= sure);
  const places = new Map(naming.map((match) => [match.at, match.size]));
  const named = [...places.values()].reduce((sum, covered) => sum + covered, 0);
  const prompt = named > 0 && named >= size * weights.named;
  const own = field.label !== "" || prompt || field.header === field.nearby;
  return [
    { text: field.label, weight: weights.label, because: "label", either },
    { text: placeholder, weight: weights.placeholder, because: "placeholder", either },
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
    {
      text: field.description === field.label ? "" : field.description,
      weight: weights.description,
      because: "description",
    },
    { text: field.legend, weight: weights.legend, because: "legend" },
    { text: field.heading, weight: weights.heading, because: "heading" },
  ];
}

/** How much of a text a phrase must be to count in full: a word in a long sentence counts less. */
const coverage = (size: number, of: number) =>
  weights.sentence + (1 - weights.sentence) * Math.min(1, size / Math.max(1, of));

/** What one text says for one kind. */
export interface Said {
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

/** What a text said when it was last read: a heading says the same to every field below it. */
const lastSaid = new WeakMap<Reading, { source: Source; said: ReadonlyMap<string, Said> }>();

const nothingSaid: ReadonlyMap<string, Said> = new Map();

/** What one text says for each kind. All phrases of a kind together are what it says of it. */
export function saidBy(
  source: Source,
  know: Knowledge,
  languages: ReadonlySet<string>,
): ReadonlyMap<string, Said> {
  const reading = know.words.read(source.text, languages);
  if (reading.matches.length === 0) return nothingSaid;
  const last = lastSaid.get(reading);
  const same =
    last?.source.weight === source.weight &&
    last.source.code === source.code &&
    last.source.either === source.either;
  if (same) return last.said;
  const said = readingSays(reading, source, know);
  lastSaid.set(reading, { source, said });
  return said;
}

function readingSays(
  { matches, size }: Reading,
  source: Source,
  know: Knowledge,
): ReadonlyMap<string, Said> {
  const said = new Map<string, Said>();
  const telling = matches.filter(({ concept }) => concept !== aside);
  // What is said by the way is no part of what the text says of the field.
  let whole = size;
  for (const match of matches) if (match.concept === aside) whole -= match.size;
  let last = 0;
  const covered = new Map<string, number>();
  const counted = new Set<string | number>();
  let unknown = whole;
  for (const { at, concept, size: tokens } of telling) {
    const kind = kindOfConcept(concept);
    last = Math.max(last, at);
    if (!counted.has(at)) unknown -= tokens;
    // Two languages, or two parts of a kind, may name it by the same word.
    if (!counted.has(kind + at)) covered.set(kind, (covered.get(kind) ?? 0) + tokens);
    counted.add(at).add(kind + at);
  }
  const foreign = !source.code && unknown > whole * weights.foreign;
  for (const match of telling) {
    const kind = kindOfConcept(match.concept);
    const vague = source.code && match.vague ? weights.vague : 1;
    const before =
      (source.code && match.at < last) || isModifier(match, telling, know) ? weights.notLast : 1;
    const named = covered.get(kind) ?? 0;
    // "Warehouse name", "HS code": an unknown word says what it is the name or the code of.
    const unsure = match.vague || match.strength < sure;
    const open = unsure && know.byId.get(kind)?.spot?.whole === true;
    if (open && foreign) continue;
    const much = coverage(source.code ? match.size : named, whole);
    // "Nome della scuola", "account code": what else the text names is likelier.
    const doubt = open && covered.size > 1 ? weights.doubt : 1;
    const score = source.weight * match.strength * vague * before * much * doubt;
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
export const isClear = ({ score, vague }: Said, { weight, code }: Source): boolean =>
  !code && !vague && score >= weight * weights.clear && score >= weights.likely * weights.clear;
