import type { KindId } from "../kinds/index.ts";
import { decide } from "./decide.ts";
import { createNeedles, type Needles } from "./needles.ts";
import { type Found, type Reading, read } from "./scan.ts";
import type { Budget, Scan, Watched } from "./shapes.ts";

export type { Budget, Leak, Scan, Watched } from "./shapes.ts";

/** What a request may cost at most. */
const perRequest: Budget = { bytes: 262_144, ms: 5 };
/** What may be spent where nobody waits: `scanDeep`. */
const unhurried: Budget = { bytes: 2_097_152, ms: 250 };
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
  /** For streams: reads without deciding. */
  readonly needles: Needles;
}

const now = (): number => performance.now();

const result = (needles: Needles, reading: Reading): Scan => ({
  leaks: decide(needles.kinds, reading.found),
  complete: reading.complete,
});

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
  for (const text of known) {
    const reading = read(needles, text, unhurried, now, true);
    while (reading.step());
    for (const { source, encoding, owner } of reading.found) {
      source.dead = true;
      if (encoding.length === 0) forget(needles, owner, reading.found);
    }
  }
  return {
    needles,

    scan(part, budget = perRequest) {
      const reading = read(needles, part, budget, now);
      while (reading.step());
      return result(needles, reading);
    },

    async scanDeep(part, budget = unhurried) {
      const reading = read(needles, part, budget, now);
      let until = now() + slice;
      while (reading.step()) {
        if (now() < until) continue;
        await new Promise((resolve) => setTimeout(resolve));
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

/** A value that stood on the page before counts in no disguise. */
function forget(needles: Needles, owner: number, found: readonly Found[]): void {
  void found;
  for (const list of [needles.plain, needles.digits, needles.differences]) {
    for (const needle of list.needles) if (needle.owner === owner) needle.dead = true;
  }
}
