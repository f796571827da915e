import { type ServiceId, serviceIds } from "./ids.ts";

/** What a page says of itself, as far as its kind of service goes. No address, nothing typed. */
export interface ServiceFacts {
  title: string;
  description: string;
  headings: readonly string[];
  links: readonly string[];
  buttons: readonly string[];
  labels: readonly string[];
  /** Types by schema.org, without the address. */
  schema: readonly string[];
  /** `og:type`. */
  openGraph: string;
}

/** For each type two lists, parted by commas: words that say it, and words that only fit it. */
export type ServiceWords = Readonly<Record<ServiceId, readonly [says: string, fits: string]>>;

/** What a guess needs to know from outside: words by language, and types by schema.org. */
export interface ServiceKnowledge {
  words: Readonly<Record<string, ServiceWords>>;
  schemas: Readonly<Record<string, ServiceId>>;
}

/**
 * The words for a page.
 *
 * @param languages first parts of language tags; `latin` stands for any language in Latin letters
 */
export const wordsIn = (
  words: ServiceKnowledge["words"],
  languages: readonly string[],
): readonly ServiceWords[] =>
  Object.entries(words)
    .filter(
      ([language]) =>
        languages.includes(language) || (language === "en" && languages.includes("latin")),
    )
    .map(([, those]) => those);

/** How much a word counts where it stands: what a page is called says more than what it links to. */
const places = {
  title: 3,
  headings: 2.5,
  buttons: 2,
  description: 2,
  links: 1,
  labels: 1.5,
} as const;

const saysWeight = 2;
const fitsWeight = 0.8;
const schemaWeight = 7;
/** How much a type must score, and how much better than the next: a little will do where nothing comes near. */
const enough = [
  { least: 6, ahead: 1.15 },
  { least: 4.2, ahead: 2.2 },
] as const;

/** Letters of a text in lower case between single spaces, so that whole words can be looked for. */
const plain = (text: string): string => ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ")} `;

/** Is a word in a plain text? Latin words whole, in singular or plural; others anywhere. */
function holds(text: string, word: string): boolean {
  if (!/^[a-z]/.test(word)) return text.includes(word);
  return text.includes(` ${word} `) || text.includes(` ${word}s `);
}

/**
 * Guesses which type of service a page offers. Pure; about 1,500 look-ups in short texts.
 *
 * @param words of the languages that the page may be written in
 * @param schemas types by schema.org -> type of service
 * @returns null where nothing stands out: unsure says nothing
 */
export function guessService(
  facts: ServiceFacts,
  words: readonly ServiceWords[],
  schemas: Readonly<Record<string, ServiceId>>,
): ServiceId | null {
  const scores = scoresOf(facts, words, schemas);
  const [best, next] = scores.sort((a, b) => b.score - a.score);
  if (best === undefined) return null;
  const stands = enough.some(
    ({ least, ahead }) => best.score >= least && best.score >= (next?.score ?? 0) * ahead,
  );
  return stands ? best.id : null;
}

function scoresOf(
  facts: ServiceFacts,
  words: readonly ServiceWords[],
  schemas: Readonly<Record<string, ServiceId>>,
): { id: ServiceId; score: number }[] {
  const texts = (Object.keys(places) as (keyof typeof places)[]).map((place) => {
    const said = facts[place];
    return { weight: places[place], text: plain(typeof said === "string" ? said : said.join(" ")) };
  });
  return serviceIds.map((id) => {
    let score = 0;
    for (const [says, fits] of words.map((one) => one[id])) {
      score += count(texts, says) * saysWeight + count(texts, fits) * fitsWeight;
    }
    for (const type of new Set([...facts.schema, facts.openGraph])) {
      if (Object.hasOwn(schemas, type) && schemas[type] === id) score += schemaWeight;
    }
    return { id, score };
  });
}

/** Each word counts once, where it says most; a word inside another that was found does not count. */
function count(texts: readonly { weight: number; text: string }[], list: string): number {
  const found: string[] = [];
  let sum = 0;
  for (const word of list
    .toLowerCase()
    .split(",")
    .sort((a, b) => b.length - a.length)) {
    if (found.some((longer) => longer.includes(word))) continue;
    const weight = Math.max(
      0,
      ...texts.filter(({ text }) => holds(text, word)).map(({ weight }) => weight),
    );
    if (weight === 0) continue;
    found.push(word);
    sum += weight;
  }
  return sum;
}
