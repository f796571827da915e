import { normalise, type Token, tokens } from "./normalise.ts";
import { flags, shortestStem, type WordTable } from "./table.ts";

/** A phrase of a lexicon found in a text. */
export interface Match {
  concept: string;
  /** 0–1: 1 for a clear phrase, less for a weak one. */
  strength: number;
  /** Does it say little in the name of a field, where programmers use it for anything? */
  vague: boolean;
  /** How many tokens the phrase covers. */
  size: number;
  /** Place of its first token. */
  at: number;
  /** Does the text go on right behind it, as scripts without spaces do within one term? */
  runsOn: boolean;
}

/** All matches in a text, with the number of tokens it has. */
export interface Reading {
  matches: readonly Match[];
  size: number;
}

interface Entry {
  concept: string;
  strength: number;
  language: string;
  vague: boolean;
  alone: boolean;
}

/** A step of a phrase: what may follow, and what is complete here. */
interface Node {
  next: Map<string, Node> | undefined;
  /** Last tokens that may go on. */
  starts: Map<string, Node> | undefined;
  entries: Entry[];
}

const weak = 0.4;
/** Longer texts are sentences; what stands further in says little about the field. */
const mostTokens = 60;
/** A word of a language that the page is not known to be in still counts, but less. */
const otherLanguage = 0.5;
/** So many readings, and steps from the first token on, are kept. */
const mostKnown = 2000;

// Most nodes are ends of phrases: nothing follows them.
const newNode = (): Node => ({ next: undefined, starts: undefined, entries: [] });

function child(map: Map<string, Node>, key: string): Node {
  let node = map.get(key);
  if (node === undefined) {
    node = newNode();
    map.set(key, node);
  }
  return node;
}

/** Opens the phrases that begin with one token. */
function open(table: WordTable, lines: string): Node {
  const root = newNode();
  for (const line of lines.split("|")) {
    const [rest = "", concept, language, flag] = line.split(",");
    const bits = Number(flag);
    const words = rest === "" ? [] : rest.split(" ");
    let node = root;
    words.forEach((word, at) => {
      if ((bits & flags.open) !== 0 && at === words.length - 1) {
        node.starts ??= new Map();
        node = child(node.starts, word);
      } else {
        node.next ??= new Map();
        node = child(node.next, word);
      }
    });
    node.entries.push({
      concept: table.concepts[Number(concept)] ?? "",
      strength: (bits & flags.weak) !== 0 ? weak : 1,
      language: table.languages[Number(language)] ?? "",
      vague: (bits & flags.vague) !== 0,
      alone: (bits & flags.alone) !== 0,
    });
  }
  return root;
}

/** A way from one node to the next, by a whole token or by a part of it. */
interface Step {
  node: Node;
  whole: boolean;
}

/** The steps that a token allows from a node, the exact one first, then the longest stems. */
function steps(node: Node, token: string): Step[] {
  const found: Step[] = [];
  const exact = node.next?.get(token);
  if (exact !== undefined) found.push({ node: exact, whole: true });
  if (node.starts !== undefined) {
    for (let length = token.length; length >= shortestStem; length--) {
      const stem = node.starts.get(token.slice(0, length));
      if (stem !== undefined) found.push({ node: stem, whole: length === token.length });
    }
  }
  return found;
}

/** The same from the start of a phrase. Phrases are opened when a page first says how they begin. */
function firstSteps(table: WordTable): (token: string) => readonly Step[] {
  const opened = new Map<string, Node>();
  let known = new Map<string, readonly Step[]>();
  const look = (
    part: "whole" | "starts" | "ends",
    key: string,
    of: string,
    found: Step[],
  ): void => {
    // Own properties only: a page may say "constructor".
    if (!Object.hasOwn(table[part], key)) return;
    const name = `${part} ${key}`;
    let node = opened.get(name);
    if (node === undefined) {
      node = open(table, table[part][key] ?? "");
      opened.set(name, node);
    }
    found.push({ node, whole: key === of });
  };
  return (token) => {
    let found = known.get(token);
    if (found === undefined) {
      const nodes: Step[] = [];
      look("whole", token, token, nodes);
      for (let length = token.length; length >= shortestStem; length--)
        look("starts", token.slice(0, length), token, nodes);
      for (let from = 0; from <= token.length - shortestStem; from++)
        look("ends", token.slice(from), token, nodes);
      found = nodes;
      if (known.size > mostKnown) known = new Map();
      known.set(token, found);
    }
    return found;
  };
}

const touches = (one: Token | undefined, other: Token | undefined) =>
  one !== undefined && other !== undefined && one.end === other.start;

interface Longest {
  size: number;
  entries: readonly Entry[];
}

const none: Longest = { size: 0, entries: [] };

/** The longest phrase that starts at a place. */
function longestAt(first: readonly Step[], text: readonly Token[], start: number): Longest {
  if (first.length === 0) return none;
  const best: { size: number; entries: readonly Entry[] } = { size: 0, entries: [] };
  const reach = ({ node, whole }: Step, at: number): void => {
    const size = at - start + 1;
    if (node.entries.length > 0 && (size > best.size || (whole && size === best.size))) {
      const free = !touches(text[start - 1], text[start]) && !touches(text[at], text[at + 1]);
      const entries = free ? node.entries : node.entries.filter(({ alone }) => !alone);
      if (entries.length > 0) {
        // Within a language the whole word beats a stem; another language may mean another thing by it.
        const kept = size > best.size ? [] : best.entries;
        const spoken = new Set(kept.map(({ language }) => language));
        best.size = size;
        best.entries = [...kept, ...entries.filter(({ language }) => !spoken.has(language))];
      }
    }
    if (node.next === undefined && node.starts === undefined) return;
    const token = text[at + 1];
    if (token !== undefined) for (const step of steps(node, token.text)) reach(step, at + 1);
  };
  for (const step of first) reach(step, start);
  return best;
}

/** "Card #": a sign behind a word; alone it stands for a digit ("###"). */
const numberSign = /([a-z]) ?#/gi;

/** Finds phrases of lexicons in texts. */
export interface Matcher {
  /** @param languages first parts of language tags that the page is likely written in; empty means any */
  read(text: string, languages: ReadonlySet<string>): Reading;
}

/**
 * Reads with one table of phrases. Where phrases overlap, the one that starts first and then the longest
 * one wins.
 */
export function createMatcher(table: WordTable): Matcher {
  const first = firstSteps(table);
  const read = (text: string, languages: ReadonlySet<string>): Reading => {
    const all = tokens(
      normalise(text.includes("#") ? text.replace(numberSign, "$1 number ") : text),
    );
    const some = all.length > mostTokens ? all.slice(0, mostTokens) : all;
    const matches: Match[] = [];
    for (let at = 0; at < some.length; ) {
      const { size, entries } = longestAt(first(some[at]?.text ?? ""), some, at);
      const runsOn = size > 0 && touches(some[at + size - 1], some[at + size]);
      for (const { concept, strength, language, vague } of entries) {
        const spoken = languages.size === 0 || language === "en" || languages.has(language);
        const known = matches.find((match) => match.at === at && match.concept === concept);
        const weighed = spoken ? strength : strength * otherLanguage;
        if (known === undefined)
          matches.push({ concept, strength: weighed, vague, size, at, runsOn });
        else if (weighed > known.strength) Object.assign(known, { strength: weighed, vague });
      }
      at += Math.max(size, 1);
    }
    return { matches, size: all.length };
  };
  // A page says the same things again and again: in labels, beside fields, on every scan.
  let known = new Map<string, Reading>();
  let knownIn: ReadonlySet<string> | undefined;
  return {
    read(text, languages) {
      if (knownIn !== languages || known.size > mostKnown) known = new Map();
      knownIn = languages;
      let reading = known.get(text);
      if (reading === undefined) {
        reading = read(text, languages);
        known.set(text, reading);
      }
      return reading;
    },
  };
}
