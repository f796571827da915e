import { hexValue } from "./bytes.ts";
import { type Digests, digestLengths } from "./digests.ts";
import { base64Value, fromBase64, fromHex } from "./layers/radix.ts";
import type { TokenFindings } from "./token-text.ts";

/** The first four bytes that eight hexadecimal digits stand for. */
export function hexWord(text: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 8; i++) value = (value << 4) | (hexValue[text[i] as number] as number);
  return value;
}

/** The first four bytes that six signs of base64 stand for. */
function base64Word(text: Uint8Array, at: number): number {
  let bits = 0;
  for (let i = at; i < at + 5; i++) bits = (bits << 6) | (base64Value[text[i] as number] as number);
  return (bits << 2) | ((base64Value[text[at + 5] as number] as number) >> 4);
}

/** A way of writing digests. */
interface Writing {
  layers: readonly string[];
  signs(length: number): number;
  wordAt(text: Uint8Array, at: number): number;
  decode(text: Uint8Array, from: number, to: number): Uint8Array;
}

/** A digest written in a run of signs: alone, in front or at the end of it. */
export function digestIn(
  text: Uint8Array,
  from: number,
  to: number,
  { layers, signs, wordAt, decode }: Writing,
  digests: Digests,
  on: TokenFindings,
): boolean {
  for (const length of digestLengths) {
    const size = signs(length);
    if (size > to - from) continue;
    const exact = size === to - from;
    for (let at = from; ; at = to - size) {
      if (digests.begins(length, wordAt(text, at), exact)) {
        const digest = digests.find(decode(text, at, at + size), 0, length);
        if (digest !== undefined) {
          on.digest(digest, layers);
          return true;
        }
      }
      if (at === to - size) break;
    }
  }
  return false;
}

/** Digests in hexadecimal digits. */
export const inHex: Writing = {
  layers: [],
  signs: (length: number) => length * 2,
  wordAt: hexWord,
  decode: fromHex,
};
/** Digests in base64, for URLs or not. */
export const inBase64: Writing = {
  layers: ["base64"],
  signs: (length: number) => Math.ceil((length * 4) / 3),
  wordAt: base64Word,
  decode: fromBase64,
};
