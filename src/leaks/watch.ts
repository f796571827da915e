import type { KindId } from "../kinds/index.ts";
import { utf8 } from "./bytes.ts";
import { decide } from "./decide.ts";
import type { Digest } from "./digests.ts";
import { grow, typedAmong } from "./keystrokes.ts";
import { match } from "./match.ts";
import { createNeedles, type Needle, type Needles } from "./needles.ts";
import { type Found, type Reading, read } from "./scan.ts";
import type { Budget, Scan, Watched } from "./shapes.ts";

/** What a request may cost at most. */
const perRequest: Budget = { bytes: 262_144, ms: 5 };
/** What may be spent where nobody waits: `scanDeep`. */
const unhurried: Budget = { bytes: 2_097_152, ms: 250 };
/** Longest text that was there before which is read in every layer. */
const longestAddress = 4096;
/** Milliseconds of `scanDeep` before it lets others work. */
const slice = 8;

/** What a watch may know beside the values. */
export interface WatchOptions {
  /** Texts that scripts may add before hashing: the page's host, the receivers'. */
  salts?: readonly string[];
}

/** Looks for values in whatever left. Holds them in memory; drop it to forget them. */
export interface Watch {
  /** Reads a part at once: an address, a body, a header, a frame. A text or bytes. */
  scan(part: string | Uint8Array, budget?: Budget): Scan;
  /** Reads more of it, letting others work between. */
  scanDeep(part: string | Uint8Array, budget?: Budget): Promise<Scan>;
  /** Kinds of the values that a script passed to a function that hashes, signs, encrypts or encodes. */
  tapMatch(input: string | Uint8Array): readonly KindId[];
  /** For streams, which read and decide later. */
  readonly needles: Needles;
  readonly budget: Budget;
}

const now = (): number => performance.now();

function result(needles: Needles, reading: Reading): Scan {
  const typed = new Set([
    ...grow(new Map(), reading.beginnings),
    ...typedAmong(reading.keys, needles.values),
  ]);
  const keystrokes = [...typed].map(
    (owner): Found => ({ owner, proof: "alone", encoding: ["keystrokes"], strength: "certain" }),
  );
  return {
    leaks: decide(needles.kinds, [...reading.found, ...keystrokes]),
    complete: reading.complete,
    opaque: reading.opaque,
  };
}

/**
 * Prepares looking for values. Some milliseconds for eight values: call it when they change, not for each
 * request.
 *
 * @param values what was typed, by kind
 * @param known texts that must not count: the page's own texts, its title and address before typing
 */
export function createWatch(
  values: readonly Watched[],
  known: readonly string[] = [],
  { salts = [] }: WatchOptions = {},
): Watch {
  const needles = createNeedles(values, salts);
  for (const text of known) wasThere(needles, text);
  return {
    needles,
    budget: perRequest,

    scan(part, budget = perRequest) {
      const reading = read(needles, part, budget, now);
      while (reading.step());
      return result(needles, reading);
    },

    async scanDeep(part, budget = unhurried) {
      // A busy browser lets others work for long: what they take is not spent on reading.
      let others = 0;
      const reading = read(needles, part, budget, () => now() - others);
      let until = now() + slice;
      while (reading.step()) {
        const paused = now();
        if (paused < until) continue;
        await new Promise((resolve) => setTimeout(resolve));
        others += now() - paused;
        until = now() + slice;
      }
      return result(needles, reading);
    },

    tapMatch(input) {
      const reading = read(needles, input, perRequest, now);
      while (reading.step());
      // What was handed over whole is no accident, however short.
      return [...new Set(reading.found.map(({ owner }) => needles.kinds[owner] as KindId))];
    },
  };
}

/** What stood there before it was typed counts no more, and a whole value in no disguise. */
function wasThere(needles: Needles, text: string): void {
  const forget = (source: Needle | Digest, encoding: readonly string[]) => {
    source.dead = true;
    if (encoding.length > 0 || source.proof !== "alone") return;
    for (const list of [needles.plain, needles.digits, needles.differences, needles.shifts]) {
      for (const needle of list.needles) if (needle.owner === source.owner) needle.dead = true;
    }
  };
  // A page's whole text is only searched; an address may hold something encoded.
  if (text.length > longestAddress) {
    match(needles, utf8(text), (needle) => forget(needle, needle.encoding), true);
    return;
  }
  const reading = read(needles, text, perRequest, now, true);
  while (reading.step());
  for (const { source, encoding } of reading.found) {
    if (source !== undefined) forget(source, encoding);
  }
}
