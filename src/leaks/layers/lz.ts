import { base64Value } from "./radix.ts";

/** Values of the signs of `compressToEncodedURIComponent`: `+`, `-`, `$` in place of `+`, `/`, `=`. */
const uriValue = base64Value.map((value, byte) => (byte === 45 ? 63 : byte === 36 ? 64 : value));
uriValue[47] = 255;
uriValue[95] = 255;

/** Is a code unit of a text likely: no control, and no wide one that is a narrow one or of no script in use? */
const isLikely = (code: number, kind: number): boolean =>
  kind === 0
    ? code > 31
      ? code !== 127
      : code === 9 || code === 10 || code === 13
    : code > 255 &&
      (code < 0x3200 ||
        (code >= 0x4e00 && code < 0xa000) ||
        (code >= 0xac00 && code < 0xe000) ||
        code >= 0xff00);

/** Values of four bits, their order turned round. */
const turned4 = [0, 8, 4, 12, 2, 10, 6, 14, 1, 9, 5, 13, 3, 11, 7, 15];

/** Gives the code units of the text beneath, or nothing. */
type Units = (index: number) => number | undefined;

/**
 * Takes apart what lz-string packed (LZW, codes of growing width, bits of a unit highest first). Our own, because it
 * must stop at once where the result is no text, and must not grow without bound.
 *
 * @param unit a unit of `width` bits by its index; undefined after the last
 * @param most code units of the result
 */
function unpackLz(unit: Units, width: number, most: number): string | undefined {
  let index = 0;
  let current = unit(index);
  let mask = 1 << (width - 1);
  const bits = (count: number): number => {
    let value = 0;
    for (let power = 0; power < count; power++) {
      if (current === undefined) return -1;
      if (current & mask) value |= 1 << power;
      mask >>= 1;
      if (mask === 0) {
        mask = 1 << (width - 1);
        current = unit(++index);
      }
    }
    return value;
  };
  const literal = (kind: number): string | undefined => {
    const code = bits(kind === 0 ? 8 : 16);
    return isLikely(code, kind) ? String.fromCharCode(code) : undefined;
  };
  const kind = bits(2);
  if (kind !== 0 && kind !== 1) return undefined;
  let before = literal(kind);
  if (before === undefined) return undefined;
  const words: string[] = ["", "", "", before];
  let result = before;
  let size = 3;
  let left = 4;
  while (result.length < most) {
    let code = bits(size);
    // Cut off: what came before counts, if it is enough to tell it from chance.
    if (code < 0) return result.length > 12 ? result : undefined;
    if (code === 2) return result;
    let entry: string | undefined;
    if (code < 2) {
      entry = literal(code);
      if (entry === undefined) return undefined;
      words.push(entry);
      code = words.length - 1;
      if (--left === 0) left = 2 ** size++;
    } else {
      entry = words[code] ?? (code === words.length ? before + before.charAt(0) : undefined);
      if (entry === undefined || entry === "") return undefined;
    }
    result += entry;
    words.push(before + entry.charAt(0));
    if (--left === 0) left = 2 ** size++;
    before = entry;
  }
  return result;
}

/** What `compressToEncodedURIComponent` or `compressToBase64` made, from `from` to `to`. */
export function lzText(
  text: Uint8Array,
  from: number,
  to: number,
  most: number,
): string | undefined {
  // The first character, straight from the first two signs: most tokens end here. Two bits tell its width,
  // the lowest first: `00` eight bits, `10` sixteen.
  const first = base64Value[text[from] as number] as number;
  if (first > 47 || (first & 16) !== 0) return undefined;
  const second = uriValue[text[from + 1] as number] as number;
  if (first < 16) {
    const code = (turned4[first & 15] as number) | ((turned4[(second >> 2) & 15] as number) << 4);
    if (!isLikely(code, 0)) return undefined;
  }
  let values = uriValue;
  for (let i = from; i < to; i++) {
    // Only base64 has a slash; the two agree in everything else.
    if (text[i] === 47) values = base64Value;
    if ((values[text[i] as number] as number) > 64) return undefined;
  }
  return unpackLz(
    (index) => {
      if (from + index < to) return (values[text[from + index] as number] as number) & 63;
      // Padding, which may have been left out.
      return from + index > to + 1 ? undefined : 0;
    },
    6,
    most,
  );
}

/** What `compressToUTF16` made: fifteen bits a code unit, counted from 32. */
export const lzUtf16 = (text: string, most: number): string | undefined =>
  unpackLz(
    (index) => (index < text.length ? (text.charCodeAt(index) - 32) & 0x7fff : undefined),
    15,
    most,
  );

/** What `compressToUint8Array` made: sixteen bits, the higher byte first. */
export const lzBytes = (bytes: Uint8Array, most: number): string | undefined =>
  unpackLz(
    (index) =>
      index * 2 + 1 < bytes.length
        ? ((bytes[index * 2] as number) << 8) | (bytes[index * 2 + 1] as number)
        : undefined,
    16,
    most,
  );
