import { beyondAscii, fingerprint, latin1, readable, utf8 } from "./bytes.ts";
import { type Digest, digestLengths } from "./digests.ts";
import { type Beginning, gatherKeys, type Keys } from "./keystrokes.ts";
import { characterCodes } from "./layers/codes.ts";
import { fields } from "./layers/fields.ts";
import { underKey } from "./layers/key.ts";
import { lzBytes, lzUtf16 } from "./layers/lz.ts";
import { packedStarts, unpack } from "./layers/pack.ts";
import { substitutions } from "./layers/substitution.ts";
import { textLayers } from "./layers/text.ts";
import { match, matchDifferences } from "./match.ts";
import type { Needle, Needles } from "./needles.ts";
import type { Budget, Proof } from "./shapes.ts";
import { eachToken } from "./tokens.ts";

/** Layers around a value that are taken off, one in another. */
const deepest = 9;
/** Read of the end of a part that is too long to be read whole. */
const tail = 16_384;
/** Bytes read in all layers together, for each byte of the budget. */
const layersTogether = 4;
/** Longest bytes that are tried as deflate without a header, and how often. */
const rawTries = 24;
/** Places in one text from which gzip and zlib are tried, where something looks like their first bytes. */
const packedTries = 24;
/** Most pieces that hold nothing readable and are looked at all the same. */
const blindTries = 512;
/** Longest readable text that is looked at as if it were under a key. */
const longestUnderKey = 8192;
/** Bytes in front of something packed that are tried as a frame's head. */
const mostSkipped = 5;
/** Places in one text from which lz-string's UTF-16 is tried, and code units of each. */
const unitTries = 64;
const longestUnits = 65_536;

/** One thing found in one layer. */
export interface Found {
  owner: number;
  proof: Proof;
  encoding: readonly string[];
  strength: "certain" | "weak";
  /** What was found, to be told to count no more. */
  source?: Needle | Digest;
}

interface Layer {
  bytes: Uint8Array;
  encoding: readonly string[];
  /** Layers around the same text before it was written anew as a whole. */
  before?: readonly string[];
  /** Nothing but its being there speaks for it. */
  blind?: boolean;
}

/** Reading one part, a layer at a time. */
export interface Reading {
  /** Reads the next layer; false when none is left or the budget has ended. */
  step(): boolean;
  readonly found: readonly Found[];
  readonly complete: boolean;
  /** What was read as text, for those who look at it in another way. */
  readonly texts: readonly Uint8Array[];
  /** Keys that it tells of. */
  readonly keys: Keys;
  /** Beginnings of values, in the order in which they stand. */
  readonly beginnings: readonly Beginning[];
}

/** Beginnings that are remembered of one part. */
const mostBeginnings = 1024;

/** The beginning and the end of a part. */
function ends(part: string | Uint8Array, most: number): { pieces: Uint8Array[]; whole: boolean } {
  if (part.length <= most) {
    const bytes = typeof part === "string" ? utf8(part) : part;
    if (bytes.length <= most) return { pieces: [bytes], whole: true };
    return { pieces: [bytes.subarray(0, most), bytes.subarray(-tail)], whole: false };
  }
  const [head, rest] =
    typeof part === "string"
      ? [utf8(part.slice(0, most)).subarray(0, most), utf8(part.slice(-tail))]
      : [part.subarray(0, most), part.subarray(-tail)];
  return { pieces: [head, rest], whole: false };
}

/**
 * Starts to read a part: layer by layer, breadth first, each content once.
 *
 * @param now milliseconds of a clock
 * @param loose for texts that were there before anything was typed: words are enough
 */
export function read(
  needles: Needles,
  part: string | Uint8Array,
  budget: Budget,
  now: () => number,
  loose = false,
): Reading {
  const { pieces, whole } = ends(part, budget.bytes);
  const queue: Layer[] = pieces.map((bytes) => ({ bytes, encoding: [] }));
  const found = new Map<string, Found>();
  const seen = new Set<number>();
  const seenTokens = new Set<number>();
  const texts: Uint8Array[] = [];
  const keys: Keys = new Map();
  const beginnings: Beginning[] = [];
  const begun = (beginning: Beginning): void => {
    if (beginnings.length < mostBeginnings) beginnings.push(beginning);
  };
  const until = now() + budget.ms;
  let left = budget.bytes * layersTogether + tail;
  let complete = whole;
  let raw = rawTries;
  let blind = blindTries;

  const inTime = (): boolean => {
    if (now() <= until) return true;
    complete = false;
    return false;
  };

  function note(
    layer: Layer,
    source: Needle | Digest,
    more: readonly string[],
    layers: readonly string[] = [],
  ) {
    const own = [...layers, ...more];
    // Seen already in the text as it stood before: its being written in some way was no disguise.
    if (layer.before !== undefined && found.has(`${source.owner} ${[...layer.before, ...own]}`))
      return;
    const encoding = [...layer.encoding, ...own];
    const key = `${source.owner} ${encoding}`;
    const known = found.get(key);
    if (known !== undefined && (known.proof === "alone" || source.proof !== "alone")) return;
    const strength = "strength" in source ? source.strength : "certain";
    found.set(key, { owner: source.owner, proof: source.proof, encoding, strength, source });
  }

  function push(
    layer: Layer,
    bytes: Uint8Array,
    layers: readonly string[],
    more: Partial<Layer> = {},
  ): void {
    if (bytes.length < 3 || layer.encoding.length + layers.length > deepest) return;
    const mark = fingerprint(bytes);
    if (seen.has(mark)) return;
    seen.add(mark);
    queue.push({
      bytes,
      encoding: [...layer.encoding, ...layers],
      ...more,
    });
  }

  /** A digest in raw bytes, or in the bytes of a token of its length. */
  function digestsIn(layer: Layer): void {
    const { bytes } = layer;
    if ((digestLengths as readonly number[]).includes(bytes.length)) {
      const digest = needles.digests.find(bytes, 0, bytes.length);
      if (digest !== undefined) note(layer, digest, digest.encoding);
    }
    if (bytes.length >= 16) {
      for (const digest of needles.digests.within(bytes)) note(layer, digest, digest.encoding);
    }
  }

  /** Packed from a place on. */
  function packedAt(layer: Layer, at: number, raw: boolean): boolean {
    const unpacked = unpack(layer.bytes.subarray(at), budget.bytes, raw);
    if (unpacked === undefined || unpacked.bytes.length < 5) return false;
    if (unpacked.name !== "gzip" && !readable(unpacked.bytes)) return false;
    push(layer, unpacked.bytes, [unpacked.name]);
    // Without a header, it may be chance.
    return unpacked.name !== "deflate";
  }

  /** Packed somewhere behind a head: in an envelope of several parts, in a form with a file. */
  function packedWithin(layer: Layer): boolean {
    let tries = packedTries;
    let any = false;
    for (const at of packedStarts(layer.bytes)) {
      if (tries-- <= 0) break;
      if (packedAt(layer, at, false)) any = true;
    }
    return any;
  }

  /** Packed, in fields, under a key, or two bytes a letter. */
  function hidden(layer: Layer): void {
    const { bytes } = layer;
    if (packedAt(layer, 0, raw-- > 0)) return;
    const framed = layer.encoding.length === 0 ? mostSkipped : 0;
    for (const slice of fields(bytes) ?? []) push(layer, slice, []);
    if (packedWithin(layer)) return;
    // A frame's head of a few bytes.
    for (let skip = 0; skip <= framed && skip < bytes.length - 8; skip++) {
      if (skip > 0 && packedAt(layer, skip, raw-- > 0)) return;
      const lz = lzBytes(skip === 0 ? bytes : bytes.subarray(skip), budget.bytes);
      if (lz !== undefined && lz.length >= 5) push(layer, utf8(lz), ["lz"]);
    }
    if (bytes.length >= 7) {
      const text = underKey(bytes);
      if (text !== undefined) push(layer, text, ["xor"]);
    }
    let zeros = 0;
    for (let i = 0; i < bytes.length && i < 256; i++) if (bytes[i] === 0) zeros++;
    if (zeros * 3 >= Math.min(256, bytes.length)) {
      for (const order of ["utf-16le", "utf-16be"]) {
        for (const from of [0, 1]) {
          const text = new TextDecoder(order).decode(bytes.subarray(from));
          // In the wrong order or half a letter off, letters are none.
          if (/[\x20-\x7e]{4}/.test(text)) push(layer, utf8(text), ["utf-16"]);
        }
      }
    }
  }

  /** Code units of a text beyond ASCII: packed by something that makes texts. */
  function units(layer: Layer): void {
    const text = new TextDecoder().decode(layer.bytes);
    let tries = unitTries;
    for (let i = 0; i < text.length && tries > 0; i++) {
      if (text.charCodeAt(i) < 0x80 || (i > 0 && text.charCodeAt(i - 1) >= 0x80)) continue;
      tries--;
      const unpacked = lzUtf16(text.slice(i, i + longestUnits), budget.bytes);
      if (unpacked !== undefined && unpacked.length >= 5) push(layer, utf8(unpacked), ["lz"]);
    }
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the bytes of packed data, one a letter
    for (const [run] of text.matchAll(/[\u0000-\u00ff]{8,}/g)) {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: first bytes of gzip and zlib
      const at = run.search(/\u001f\u008b|x[\u0001\u005e\u009c\u00da]/);
      if (at >= 0) {
        push(layer, latin1(run.slice(at)), []);
        // Forms write a space as `+`.
        if (run.includes("+")) push(layer, latin1(run.slice(at).replaceAll("+", " ")), []);
      }
      // biome-ignore lint/suspicious/noControlCharactersInRegex: bytes that no text has
      else if (/[\u0080-\u009f\u0000-\u0008]/.test(run)) push(layer, latin1(run), []);
    }
  }

  function process(layer: Layer): void {
    const { bytes } = layer;
    const isText = readable(bytes);
    match(needles, bytes, (needle) => note(layer, needle, needle.encoding), loose, begun);
    // A long text that can be read is under no key, but for one that leaves letters letters.
    if (!isText || bytes.length <= longestUnderKey) {
      matchDifferences(needles, bytes, (needle) => note(layer, needle, needle.encoding));
    }
    if (!isText) {
      digestsIn(layer);
      hidden(layer);
      // Too few bytes to hold something encoded beside what made them unreadable.
      if (bytes.length < (layer.blind ? 48 : 6)) return;
    } else {
      texts.push(bytes);
      if (layer.before === undefined || keys.size === 0) gatherKeys(bytes, keys);
    }
    for (const { name, decode } of textLayers) {
      const text = decode(bytes);
      if (text !== undefined) push(layer, text, [name], { before: layer.encoding });
    }
    eachToken(bytes, needles.digests, {
      digest: (digest, layers) => note(layer, digest, digest.encoding, layers),
      inside(inner, layers, sure) {
        if (!sure && blind-- <= 0) return;
        push(layer, inner, layers, { blind: !sure });
      },
      goOn: inTime,
      seen: seenTokens,
    });
    characterCodes(bytes, (inner) => push(layer, inner, ["char-codes"]));
    substitutions(bytes, needles.patterns, ({ name, back }) =>
      push(
        layer,
        bytes.map((byte) => back[byte] || 63),
        [name],
      ),
    );
    if (beyondAscii(bytes)) units(layer);
  }

  let head = 0;
  return {
    texts,
    keys,
    beginnings,
    step() {
      const layer = queue[head++];
      if (layer === undefined) return false;
      if (layer.bytes.length > left || !inTime()) {
        complete = false;
        return false;
      }
      left -= layer.bytes.length;
      process(layer);
      return true;
    },
    get found() {
      return [...found.values()];
    },
    get complete() {
      return complete;
    },
  };
}
