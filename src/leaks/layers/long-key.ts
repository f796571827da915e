import { readable } from "../bytes.ts";

/** Longest key that is looked for, in bytes. */
const longestKey = 16;
/** Shortest text that is worth it. */
const shortest = 40;
/** Bytes that must agree after the key has gone: fewer may by chance. */
const enough = 6;

/**
 * The text that bytes are under a repeated key of several, if one of the texts that may be in it tells the
 * key: of two bytes as far apart as the key is long, the difference is the same with it and without.
 */
export function underLongKey(
  bytes: Uint8Array,
  texts: readonly Uint8Array[],
): Uint8Array | undefined {
  if (bytes.length < shortest) return undefined;
  const steps = new Uint8Array(bytes.length);
  for (let period = 2; period <= longestKey; period++) {
    const length = bytes.length - period;
    for (let i = 0; i < length; i++)
      steps[i] = (bytes[i] as number) ^ (bytes[i + period] as number);
    for (const text of texts) {
      const own = text.length - period;
      if (own < enough) continue;
      const step = (i: number): number => (text[i] as number) ^ (text[i + period] as number);
      const first = step(0);
      for (let at = steps.indexOf(first); at >= 0; at = steps.indexOf(first, at + 1)) {
        if (at + own > length) break;
        let i = 1;
        while (i < own && steps[at + i] === step(i)) i++;
        if (i < own) continue;
        const key = new Uint8Array(period);
        for (let k = 0; k < period; k++)
          key[(at + k) % period] = (bytes[at + k] as number) ^ (text[k] as number);
        const plain = bytes.map((byte, place) => byte ^ (key[place % period] as number));
        if (readable(plain)) return plain;
      }
    }
  }
  return undefined;
}
