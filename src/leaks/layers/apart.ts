import { alphanumeric } from "../bytes.ts";
import { traits } from "../token-traits.ts";

/*
 * Texts that something stands in: a sign between any two others, line ends in base64, signs that nobody sees.
 */

/** Fewest signs that stand apart in a row. */
const fewest = 6;
/** Signs that are put between others. */
const between = Uint8Array.from({ length: 256 }, (_, byte) =>
  " -._,|/:;*~#+".includes(String.fromCharCode(byte)) ? 1 : 0,
);

/** Does the same sign stand in every second place, three times from here on? */
const stands = (bytes: Uint8Array, at: number): boolean => {
  const sign = bytes[at] as number;
  return between[sign] === 1 && bytes[at + 2] === sign && bytes[at + 4] === sign;
};

/** Is any of the signs between letters a letter or a digit? A ruler of dashes is no text. */
const isText = (signs: readonly number[]): boolean =>
  signs.filter((sign) => alphanumeric[sign] === 1).length * 2 > signs.length;

/** Signs with the same one between any two of them: `j-a-n-e`. */
export function separated(bytes: Uint8Array, found: (text: Uint8Array) => void): void {
  // So many in a row cannot be stepped over.
  for (let at = fewest - 1; at + 5 < bytes.length; at += fewest) {
    const hit = stands(bytes, at) ? at : stands(bytes, at + 1) ? at + 1 : -1;
    if (hit < 0) continue;
    const sign = bytes[hit];
    let from = hit;
    while (from > 2 && bytes[from - 2] === sign) from -= 2;
    let to = hit;
    while (bytes[to + 2] === sign) to += 2;
    const signs: number[] = [];
    for (let i = from - 1; i <= to + 1 && i < bytes.length; i += 2) signs.push(bytes[i] as number);
    if (signs.length >= fewest && isText(signs)) found(Uint8Array.from(signs));
    at = Math.max(at, to);
  }
}

/** Shortest line of base64 that goes on in the next one. */
const shortestLine = 16;

/** Base64 in lines, as mail has it: each run of them in one piece. */
export function inLines(bytes: Uint8Array, found: (text: Uint8Array) => void): void {
  const isBase64 = (at: number) => traits[bytes[at] as number] !== 0;
  for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, end + 1)) {
    let last = bytes[end - 1] === 13 ? end - 1 : end;
    let from = last;
    while (from > 0 && isBase64(from - 1)) from--;
    if (last - from < shortestLine) continue;
    const pieces = [bytes.subarray(from, last)];
    while (bytes[end] === 10) {
      from = end + 1;
      last = from;
      while (last < bytes.length && isBase64(last)) last++;
      if (last === from) break;
      pieces.push(bytes.subarray(from, last));
      if (bytes[last] === 13) last++;
      if (bytes[last] !== 10) break;
      end = last;
    }
    if (pieces.length > 1) found(joined(pieces));
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** UTF-8 of the signs that nobody sees: of no width, joiners, soft hyphens, the mark of byte order. */
const unseen = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;

/** A text without the signs that nobody sees; nothing where it has none. */
export function withoutUnseen(bytes: Uint8Array): string | undefined {
  const text = new TextDecoder().decode(bytes);
  const seen = text.replace(unseen, "");
  return seen.length === text.length ? undefined : seen;
}
