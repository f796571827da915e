import { counting } from "./forms/define.ts";
import type { Keys } from "./keys.ts";

/** Keys in a row that make a value: fewer are a word of somebody else's. */
const enough = 6;

/** What a code says for a sign that needs the shift key on an American keyboard. */
const shifted: Readonly<Record<string, string>> = { "@": "2", _: "-", "+": "=" };

/** A text without spaces, which forms write as `+`. */
export const close = (text: string): string => text.replace(/[\s+]/g, "");

const spellings = (value: string): string[] => {
  const other = value.replace(/[@_+]/g, (sign) => shifted[sign] ?? sign);
  const digits = value.replace(/[\s().+-]/g, "");
  return [...new Set([close(value), close(other), ...(/^\d+$/.test(digits) ? [digits] : [])])];
};

/** What is looked for in keys, made once for each watch: the spellings of each value, and whose each piece of them is. */
interface Spelled {
  whole: readonly string[][];
  /** By pieces of `enough` signs that are no chance. */
  pieces: ReadonlyMap<string, number>;
}
const known = new WeakMap<readonly string[], Spelled>();

function spelledOf(values: readonly string[]): Spelled {
  const before = known.get(values);
  if (before !== undefined) return before;
  const whole = values.map(spellings);
  const pieces = new Map<string, number>();
  for (const [owner, value] of values.entries()) {
    if (value.length < enough) continue;
    for (const text of whole[owner] as string[]) {
      for (let i = 0; i + enough <= text.length; i++) {
        const piece = text.slice(i, i + enough);
        if (new Set(piece).size < 3 || counting(piece)) continue;
        // A piece that two values share tells of neither.
        if (values.some((other, index) => index !== owner && other.includes(piece))) continue;
        pieces.set(piece, owner);
      }
    }
  }
  const spelled = { whole, pieces };
  known.set(values, spelled);
  return spelled;
}

/**
 * Values that were typed, wholly or enough of them, by the keys that a receiver got.
 *
 * @param values small letters; the answer is their indexes
 */
export function typedAmong(keys: Keys, values: readonly string[]): number[] {
  const streams = [...keys.values()].filter((stream) => stream.length >= enough);
  if (streams.length === 0) return [];
  const small = streams.map((stream) => close(stream.toLowerCase()));
  const spelled = spelledOf(values);
  const whole = values.map(
    (value, owner) =>
      value.length >= enough &&
      !counting(value) &&
      (spelled.whole[owner] as string[]).some((text) =>
        small.some((stream) => stream.includes(text)),
      ),
  );
  const partly = new Set<number>();
  for (const stream of small) {
    for (let i = 0; i + enough <= stream.length; i++) {
      const owner = spelled.pieces.get(stream.slice(i, i + enough));
      if (owner !== undefined) partly.add(owner);
    }
  }
  return values.flatMap((value, owner) => {
    if (!whole[owner] && !partly.has(owner)) return [];
    // Inside another value that was typed as a whole.
    const inside = values.some(
      (other, index) => index !== owner && other !== value && whole[index] && other.includes(value),
    );
    return inside ? [] : [owner];
  });
}

/** The beginning of a value, standing alone: of which values (a bit each), and how many bytes of it. */
export interface Beginning {
  owners: number;
  bytes: number;
}

/** Beginnings that must follow one another, and bytes that the last one must have. */
const steps = 3;

/** How far each value has grown in what one receiver got. */
export type Growth = Map<number, { bytes: number; steps: number }>;

/**
 * Follows values that are sent again with each key: `j`, `ja`, `jan`.
 *
 * @returns the values of which enough has been sent
 */
export function grow(growth: Growth, beginnings: readonly Beginning[]): number[] {
  const grown: number[] = [];
  for (const { owners, bytes } of beginnings) {
    for (let owner = 0; owner < 31; owner++) {
      if ((owners & (1 << owner)) === 0) continue;
      const before = growth.get(owner);
      const onward = before !== undefined && bytes > before.bytes && bytes <= before.bytes + 3;
      if (before !== undefined && bytes === before.bytes) continue;
      const own = { bytes, steps: onward ? before.steps + 1 : 1 };
      growth.set(owner, own);
      if (own.steps >= steps && bytes >= enough) grown.push(owner);
    }
  }
  return grown;
}
