import { latin1, readable, utf8 } from "./bytes.ts";
import { cbor, fields } from "./layers/fields.ts";
import { underKey } from "./layers/key.ts";
import { lzBytes, lzUtf16 } from "./layers/lz.ts";
import { packedStarts, unpack } from "./layers/pack.ts";

/** Takes something that was found in bytes, and the layers around it there. */
export type Take = (bytes: Uint8Array, layers: readonly string[]) => void;

/** Opens what cannot be read as it stands. Keeps count of its tries: one for each part. */
export interface Opener {
  /**
   * Packed, in fields, under a key, or two bytes a letter.
   *
   * @param framed there may be a frame's head in front
   * @returns was it packed for certain?
   */
  hidden(bytes: Uint8Array, framed: boolean, take: Take): boolean;
  /** Code units of a text beyond ASCII: packed by something that makes texts. */
  units(bytes: Uint8Array, take: Take): void;
}

/** How often something is tried as deflate without a header. */
const rawTries = 24;
/** Places in one text from which gzip and zlib are tried, where something looks like their first bytes. */
const packedTries = 24;
/** Bytes in front of something packed that are tried as a frame's head. */
const mostSkipped = 5;
/** Places in one text from which lz-string's UTF-16 is tried, and code units of each. */
const unitTries = 64;
const longestUnits = 65_536;

/** @param most bytes that one thing may unpack to */
export function createOpener(most: number): Opener {
  let raw = rawTries;

  /** Packed from a place on. */
  function packedAt(bytes: Uint8Array, at: number, raw: boolean, take: Take): boolean {
    const unpacked = unpack(bytes.subarray(at), most, raw);
    if (unpacked === undefined || unpacked.bytes.length < 5) return false;
    if (unpacked.name !== "gzip" && !readable(unpacked.bytes)) return false;
    take(unpacked.bytes, [unpacked.name]);
    // Without a header, it may be chance.
    return unpacked.name !== "deflate";
  }

  /** Packed somewhere behind a head: in an envelope of several parts, in a form with a file. */
  function packedWithin(bytes: Uint8Array, take: Take): boolean {
    let tries = packedTries;
    let any = false;
    for (const at of packedStarts(bytes)) {
      if (tries-- <= 0) break;
      if (packedAt(bytes, at, false, take)) any = true;
    }
    return any;
  }

  return {
    hidden(bytes, framed, take) {
      if (packedAt(bytes, 0, raw-- > 0, take)) return true;
      for (const slice of fields(bytes) ?? []) take(slice, []);
      if (packedWithin(bytes, take)) return true;
      const heads = framed ? mostSkipped : 0;
      for (let skip = 0; skip <= heads && skip < bytes.length - 8; skip++) {
        if (skip > 0 && packedAt(bytes, skip, raw-- > 0, take)) return true;
        if (skip > 0) for (const slice of cbor(bytes, skip) ?? []) take(slice, []);
        const lz = lzBytes(skip === 0 ? bytes : bytes.subarray(skip), most);
        if (lz !== undefined && lz.length >= 5) take(utf8(lz), ["lz"]);
      }
      if (bytes.length >= 7) {
        const text = underKey(bytes);
        if (text !== undefined) take(text, ["xor"]);
      }
      let zeros = 0;
      for (let i = 0; i < bytes.length && i < 256; i++) if (bytes[i] === 0) zeros++;
      if (zeros * 3 < Math.min(256, bytes.length)) return false;
      const letters = bytes.filter((byte) => byte !== 0);
      if (letters.length * 3 < bytes.length && readable(letters)) take(letters, ["utf-32"]);
      for (const order of ["utf-16le", "utf-16be"]) {
        for (const from of [0, 1]) {
          const text = new TextDecoder(order).decode(bytes.subarray(from));
          // In the wrong order or half a letter off, letters are none.
          if (/[\x20-\x7e]{4}/.test(text)) take(utf8(text), ["utf-16"]);
        }
      }
      return false;
    },

    units(bytes, take) {
      const text = new TextDecoder().decode(bytes);
      let tries = unitTries;
      for (let i = 0; i < text.length && tries > 0; i++) {
        if (text.charCodeAt(i) < 0x80 || (i > 0 && text.charCodeAt(i - 1) >= 0x80)) continue;
        tries--;
        const unpacked = lzUtf16(text.slice(i, i + longestUnits), most);
        if (unpacked !== undefined && unpacked.length >= 5) take(utf8(unpacked), ["lz"]);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: the bytes of packed data, one a letter
      for (const [run] of text.matchAll(/[\u0000-\u00ff]{8,}/g)) {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: first bytes of gzip and zlib
        const at = run.search(/\u001f\u008b|x[\u0001\u005e\u009c\u00da]/);
        if (at >= 0) {
          take(latin1(run.slice(at)), []);
          // Forms write a space as `+`.
          if (run.includes("+")) take(latin1(run.slice(at).replaceAll("+", " ")), []);
        }
        // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that no text has
        else if (/[\u0080-\u009f\u0000-\u0008]/.test(run)) take(latin1(run), []);
      }
    },
  };
}

/** Shortest bytes of which it can be said that they are like noise. */
const shortestNoise = 24;

/** Do bytes look like chance: encrypted, or packed in a way that nobody here knows? */
export function isNoise(bytes: Uint8Array): boolean {
  const { length } = bytes;
  if (length < shortestNoise) return false;
  const counts = new Uint32Array(256);
  let printable = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] as number;
    counts[byte] = (counts[byte] as number) + 1;
    if (byte >= 32 && byte < 127) printable++;
  }
  let different = 0;
  let most = 0;
  for (const count of counts) {
    if (count > 0) different++;
    if (count > most) most = count;
  }
  const expected = 256 * (1 - (255 / 256) ** length);
  // Formats have favourites: zeros, tags, letters.
  return different >= expected * 0.8 && most <= length / 128 + 6 && printable < length * 0.6;
}
