import { beyondAscii, fingerprint, readable, utf8 } from "./bytes.ts";
import { type Digest, digestLengths } from "./digests.ts";
import { gatherKeys, gatherKeysAnew, type Keys } from "./keys.ts";
import type { Beginning } from "./keystrokes.ts";
import { inLines, separated, withoutUnseen } from "./layers/apart.ts";
import { chunks } from "./layers/chunks.ts";
import { characterCodes } from "./layers/codes.ts";
import { fields } from "./layers/fields.ts";
import { underLongKey } from "./layers/long-key.ts";
import { substitutions } from "./layers/substitution.ts";
import { textLayers } from "./layers/text.ts";
import { match, matchDifferences, matchShifts } from "./match.ts";
import type { Needle, Needles } from "./needles.ts";
import { createOpener, isNoise } from "./opening.ts";
import type { Budget, Proof } from "./shapes.ts";
import { eachToken } from "./tokens.ts";

/** Layers around a value that are taken off, one in another. */
const deepest = 9;
/** Read of the end of a part that is too long to be read whole. */
const tail = 16_384;
/** Bytes read in all layers together, for each byte of the budget. */
const layersTogether = 4;
/** Longest text that is looked at for signs moved by a number, and for values cut into chunks. */
const shortText = 2048;
/** Most pieces that hold nothing readable and are looked at all the same. */
const blindTries = 512;
/** Longest readable text that is looked at as if it were under a key. */
const longestUnderKey = 4096;

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
  /** Is half of it or more something that nothing here opens? */
  readonly opaque: boolean;
  /** What was read as text, for those who look at it in another way. */
  readonly texts: readonly Uint8Array[];
  /** Keys that it tells of. */
  readonly keys: Keys;
  /** Beginnings of values, in the order in which they stand. */
  readonly beginnings: readonly Beginning[];
}

/** Beginnings that are remembered of one part. */
const mostBeginnings = 1024;

/** Fewest bytes written as a text that are no mere name, number or digest. */
const fewestClosed = 65;
/** Is a layer noise that nothing came out of? A token of a few bytes is a name. */
const isClosed = ({ bytes, encoding }: Layer, inside: readonly Layer[]): boolean =>
  (encoding.length === 0 || bytes.length >= fewestClosed) &&
  !inside.some((inner) => inner.bytes.length >= 8 && readable(inner.bytes)) &&
  isNoise(bytes);

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
  let blind = blindTries;
  const opener = createOpener(budget.bytes);
  /** Bytes of the part that hold something which nothing opens. */
  let closed = 0;

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
    // What one key hides and another one seems to hide was under one.
    const twice = layers.length === 0 && more[0] === "xor" && layer.encoding.at(-1) === "xor";
    const own = twice ? more.slice(1) : [...layers, ...more];
    // Seen already in the text as it stood before: its being written in some way was no disguise.
    if (
      layer.before !== undefined &&
      found.has(`${source.owner} ${[...layer.before, ...own]} ${source.of ?? ""}`)
    )
      return;
    const encoding = [...layer.encoding, ...own];
    const key = `${source.owner} ${encoding} ${source.of ?? ""}`;
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
      const before = queue.length;
      const opened = opener.hidden(bytes, layer.encoding.length === 0, (inner, layers) =>
        push(layer, inner, layers),
      );
      if (!opened && bytes.length <= longestUnderKey) {
        const plain = underLongKey(bytes, needles.patterns.all);
        if (plain !== undefined) push(layer, plain, ["xor"]);
      }
      if (!opened && isClosed(layer, queue.slice(before)))
        closed += layer.encoding.length === 0 ? bytes.length : (bytes.length * 4) / 3;
      // Too few bytes to hold something encoded beside what made them unreadable.
      if (bytes.length < (layer.blind ? 48 : 6)) return;
    } else {
      texts.push(bytes);
      // The head of a map looks like the end of a sign that was cut.
      if (((bytes[0] as number) & 0xc0) === 0x80)
        for (const slice of fields(bytes) ?? []) push(layer, slice, []);
      if (layer.before === undefined) gatherKeys(bytes, keys);
      else gatherKeysAnew(bytes, keys);
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
    if (bytes.length <= shortText) {
      matchShifts(needles, bytes, (needle) => note(layer, needle, needle.encoding));
    }
    if (isText && bytes.length <= shortText) {
      for (const whole of chunks(new TextDecoder().decode(bytes)))
        push(layer, utf8(whole), ["chunks"]);
    }
    separated(bytes, (inner) => push(layer, inner, ["separated"]));
    inLines(bytes, (inner) => push(layer, inner, ["lines"]));
    characterCodes(bytes, (inner) => push(layer, inner, ["char-codes"]));
    substitutions(bytes, needles.patterns, ({ name, back, text }) =>
      push(
        layer,
        text.map((byte) => back[byte] || 63),
        [name],
      ),
    );
    if (beyondAscii(bytes)) {
      const seen = isText || bytes.length <= shortText ? withoutUnseen(bytes) : undefined;
      if (seen !== undefined) push(layer, utf8(seen), ["separated"], { before: layer.encoding });
      opener.units(bytes, (inner, layers) => push(layer, inner, layers));
    }
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
    get opaque() {
      return closed * 2 >= pieces.reduce((size, piece) => size + piece.length, 0);
    },
  };
}
