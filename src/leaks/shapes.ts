import type { KindId } from "../kinds/index.ts";

/** A value being looked for. Lives in memory only. */
export interface Watched {
  kind: KindId;
  value: string;
}

/** One kind found in what left. */
export interface Leak {
  kind: KindId;
  /** Layers around the value, outermost first: `["percent", "base64"]`. Empty: as it was typed. */
  encoding: readonly string[];
  /** `weak`: a short checksum, which other values share. */
  strength: "certain" | "weak";
}

/** What one part of a request (its address, a body, a frame) was found to hold. */
export interface Scan {
  leaks: readonly Leak[];
  /** False where the budget ended before everything was read: say "not fully read", never "clean". */
  complete: boolean;
  /** Half of it or more is encrypted or packed so that nothing opens it: say "could not be read". */
  opaque: boolean;
}

/** How much a scan may read and take. */
export interface Budget {
  /** Bytes, what was unpacked on the way included. */
  bytes: number;
  /** Milliseconds. */
  ms: number;
}

/** Where a spelling must stand: between things that are no letters or digits, or as a whole value. */
export type Place = "word" | "value";

/** How much a spelling proves: by itself, beside another value, or only beside something that proves itself. */
export type Proof = "alone" | "soft" | "faint";

/** One way in which people and programs write a value. */
export interface Spelling {
  text: string;
  place: Place;
  proof: Proof;
  /** Digits only: whatever stands between them does not matter. */
  digits?: true;
  /** Of digits: others that may stand right before them, such as a country's code. */
  led?: readonly string[];
  /** Not followed or led by `.`, `-` and a letter, which would make it another one's. */
  whole?: true;
  /** The letters' case must be as typed. */
  exact?: true;
  /** Other values that must stand near it, each whole, for it to count. */
  beside?: readonly string[];
  /** What to call it where it is not the value itself: `part`, `split`. */
  called?: string;
}

/** Everything to look for on account of one value. */
export interface Spelled {
  spellings: readonly Spelling[];
  /** What programs pass to hash functions, likeliest first. */
  hashed: readonly { text: string; proof: Proof; piece?: true }[];
}
