import type { Lexicon } from "./lexicon.ts";
import { normalise, type Token, tokens } from "./normalise.ts";

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
  next: Map<string, Node>;
  prefixes: Map<string, Node> | undefined;
  suffixes: Map<string, Node> | undefined;
  entries: Entry[];
}

const weak = 0.4;
const shortestStem = 3;
/** Longer texts are sentences; what stands further in says little about the field. */
const mostTokens = 60;

const newNode = (): Node => ({
  next: new Map(),
  prefixes: undefined,
  suffixes: undefined,
  entries: [],
});

function child(map: Map<string, Node>, key: string): Node {
  let node = map.get(key);
  if (node === undefined) {
    node = newNode();
    map.set(key, node);
  }
  return node;
}

function addPhrase(root: Node, phrase: string, concept: string, language: string): void {
  const alone = phrase.startsWith("=");
  const isWeak = phrase.endsWith("?");
  const vague = phrase.endsWith("~");
  const parts = tokens(normalise(phrase));
  const open = (token: Token | undefined) => (token?.text.length ?? 0) >= shortestStem;
  const openStart = phrase.startsWith("*") && open(parts[0]);
  const openEnd = /\*[?~]?$/.test(phrase) && open(parts.at(-1));
  let node = root;
  parts.forEach(({ text }, index) => {
    if (openEnd && index === parts.length - 1) {
      node.prefixes ??= new Map();
      node = child(node.prefixes, text);
      if (openStart && index === 0) {
        // Open on both sides: known by its ending as well.
        root.suffixes ??= new Map();
        root.suffixes.set(text, node);
      }
    } else if (openStart && index === 0) {
      node.suffixes ??= new Map();
      node = child(node.suffixes, text);
    } else {
      node = child(node.next, text);
    }
  });
  if (node === root) return;
  const first = language.split("-")[0] ?? language;
  node.entries.push({ concept, strength: isWeak ? weak : 1, language: first, vague, alone });
}

/** The steps that a token allows from a node, the exact one first, then the longest stems. */
function steps(node: Node, token: string): Node[] {
  const found: Node[] = [];
  const exact = node.next.get(token);
  if (exact !== undefined) found.push(exact);
  if (node.prefixes !== undefined) {
    for (let length = token.length; length >= shortestStem; length--) {
      const stem = node.prefixes.get(token.slice(0, length));
      if (stem !== undefined) found.push(stem);
    }
  }
  if (node.suffixes !== undefined) {
    for (let from = 0; from <= token.length - shortestStem; from++) {
      const ending = node.suffixes.get(token.slice(from));
      if (ending !== undefined) found.push(ending);
    }
  }
  return found;
}

const touches = (one: Token | undefined, other: Token | undefined) =>
  one !== undefined && other !== undefined && one.end === other.start;

interface Longest {
  size: number;
  entries: Entry[];
}

/** The longest phrase that starts at a place. */
function longestAt(root: Node, text: readonly Token[], start: number): Longest {
  const best: Longest = { size: 0, entries: [] };
  const follow = (node: Node, at: number): void => {
    const token = text[at];
    if (token === undefined) return;
    for (const step of steps(node, token.text)) {
      const size = at - start + 1;
      if (step.entries.length > 0 && size > best.size) {
        const free = !touches(text[start - 1], text[start]) && !touches(token, text[at + 1]);
        const entries = step.entries.filter((entry) => free || !entry.alone);
        if (entries.length > 0) {
          best.size = size;
          best.entries = entries;
        }
      }
      follow(step, at + 1);
    }
  };
  follow(root, start);
  return best;
}

/** Finds phrases of lexicons in texts. */
export interface Matcher {
  /** @param languages first parts of language tags that the page is likely written in; empty means any */
  read(text: string, languages: ReadonlySet<string>): Reading;
}

/** A word of a language that the page is not known to be in still counts, but less. */
const otherLanguage = 0.5;

/**
 * Builds a matcher over one table (`words` or `options`) of several lexicons.
 * Where phrases overlap, the one that starts first and then the longest one wins.
 */
export function buildMatcher(lexicons: readonly Lexicon[], table: "words" | "options"): Matcher {
  const root = newNode();
  for (const lexicon of lexicons) {
    for (const [concept, phrases] of Object.entries(lexicon[table])) {
      for (const phrase of phrases.split("|"))
        addPhrase(root, phrase.trim(), concept, lexicon.language);
    }
  }
  const read = (text: string, languages: ReadonlySet<string>): Reading => {
    const all = tokens(normalise(text));
    const first = all.length > mostTokens ? all.slice(0, mostTokens) : all;
    const matches: Match[] = [];
    for (let at = 0; at < first.length; ) {
      const { size, entries } = longestAt(root, first, at);
      for (const { concept, strength, language, vague } of entries) {
        const spoken = languages.size === 0 || language === "en" || languages.has(language);
        const known = matches.find((match) => match.at === at && match.concept === concept);
        const weighed = spoken ? strength : strength * otherLanguage;
        if (known === undefined) matches.push({ concept, strength: weighed, vague, size, at });
        else known.strength = Math.max(known.strength, weighed);
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

/** So many readings are kept. */
const mostKnown = 2000;
