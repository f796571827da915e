import { alphanumeric, fold } from "../bytes.ts";
import type { Pattern, Patterns } from "../needles.ts";

/** Signs that end a value. A space does not: names and addresses have some. */
export const ends = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte < 32 || "\"'`&=,;:<>{}[]()|?#/\\".includes(String.fromCharCode(byte)) ? 1 : 0,
);
/** Shortest text whose pattern is looked for. */
const shortest = 6;
/** Letters and digits that must come back in the same places for a substitution to be no chance. */
const enoughRepeats = 4;

/** A substitution that was found, and what each byte stands for (0: not known). */
export interface Substitution {
  name: "rotated" | "substituted";
  back: Uint8Array;
  /** What of the text is written so: all of it, or a file's name without its ending. */
  text: Uint8Array;
}

const base = (byte: number): number =>
  byte >= 97 && byte <= 122
    ? 97
    : byte >= 65 && byte <= 90
      ? 65
      : byte >= 48 && byte <= 57
        ? 48
        : 0;

/** The turn of the alphabet that makes the pattern of a text, if one does. */
function rotation(text: Uint8Array, from: number, pattern: Pattern): number {
  let turn = 0;
  let letters = 0;
  for (let i = 0; i < pattern.bytes.length; i++) {
    const plain = pattern.bytes[i] as number;
    const byte = text[from + i] as number;
    if (base(plain) < 65) {
      if (fold[byte] !== fold[plain]) return 0;
      continue;
    }
    if (base(byte) !== base(plain)) return 0;
    const own = (byte - plain + 26) % 26;
    if (letters++ === 0) turn = own;
    if (own !== turn) return 0;
  }
  return letters >= 5 ? turn : 0;
}

const rotated = (turn: number): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => {
    const first = base(byte);
    return first < 65 ? byte : ((byte - first + 26 - turn) % 26) + first;
  });

/** What each letter and digit stands for, if the text is the pattern under one substitution. */
function substitution(text: Uint8Array, from: number, pattern: Pattern): Uint8Array | undefined {
  if (!pattern.telling || pattern.repeats < enoughRepeats) return undefined;
  const { bytes, last } = pattern;
  for (let i = 0; i < bytes.length; i++) {
    const before = last[i] as number;
    if (before >= 0 && text[from + i] !== text[from + before]) return undefined;
  }
  const back = new Uint8Array(256);
  let different = 0;
  let fixed = 0;
  for (let i = 0; i < bytes.length; i++) {
    const plain = bytes[i] as number;
    const byte = text[from + i] as number;
    if (alphanumeric[plain] === 0) {
      if (fold[byte] !== fold[plain]) return undefined;
      back[byte] = byte;
      continue;
    }
    if (alphanumeric[byte] === 0) return undefined;
    if (back[byte] !== 0 && back[byte] !== plain) return undefined;
    if (back[byte] === 0) {
      different++;
      if ((byte | 32) === (plain | 32)) fixed++;
    }
    back[byte] = plain;
  }
  // Where many letters stay as they are it is another value that looks like it.
  return different >= 5 && fixed * 4 <= different ? back : undefined;
}

/** The longest ending of a file's name: `.webp`. */
const longestEnding = 5;

/** Where a file's ending begins, as in `name.txt`; -1 where there is none. */
function fileEnding(text: Uint8Array, from: number, to: number): number {
  for (const dot of [to - 4, to - 5]) if (dot > from && text[dot] === 46) return dot;
  return -1;
}

/**
 * Finds values under a substitution of letters (an alphabet of a tracker's own, a turned alphabet) by their
 * pattern: which places hold the same letter. No alphabet needs to be known.
 */
export function substitutions(
  text: Uint8Array,
  { ofLength, spanning }: Patterns,
  found: (substitution: Substitution) => void,
): void {
  if (ofLength.length === 0 && spanning.length === 0) return;
  const look = (from: number, pattern: Pattern, own = text): boolean => {
    const turn = rotation(text, from, pattern);
    const back = turn > 0 ? rotated(turn) : substitution(text, from, pattern);
    if (back === undefined) return false;
    found({ name: turn > 0 ? "rotated" : "substituted", back, text: own });
    return turn > 0;
  };
  const whole = (from: number, to: number, piece?: Uint8Array): void => {
    const own = to - from < shortest ? undefined : ofLength[to - from];
    if (own === undefined) return;
    // A turned alphabet is known as a whole, so it goes before any other.
    const turned = own.find((pattern) => rotation(text, from, pattern) > 0);
    if (turned !== undefined) look(from, turned, piece);
    else for (const pattern of own) look(from, pattern, piece);
  };
  let from = 0;
  const last = Math.max(ofLength.length + longestEnding, spanning.length);
  for (let i = 0; i <= text.length; i++) {
    if (i < text.length && ends[text[i] as number] === 0) continue;
    while (text[from] === 32 && from < i) from++;
    // Nothing at all, as between two quotes, and what is longer than any value.
    if (i === from || i - from >= last) {
      from = i + 1;
      continue;
    }
    whole(from, i);
    const dot = fileEnding(text, from, i);
    if (dot > 0) whole(from, dot, text.subarray(from, dot));
    const spans = i - from < spanning.length ? spanning[i - from] : undefined;
    for (let k = 0; spans !== undefined && k < spans.length; k++) {
      const pattern = spans[k] as Pattern;
      const to = from + pattern.bytes.length;
      if (to > text.length || (to < text.length && ends[text[to] as number] === 0)) continue;
      if (look(from, pattern)) break;
    }
    from = i + 1;
  }
}
