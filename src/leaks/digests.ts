import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { utf8 } from "./bytes.ts";
import { checksums, type Hash, rare, usual } from "./hashes/index.ts";
import type { Proof } from "./shapes.ts";

/** A digest to look for. */
export interface Digest {
  owner: number;
  proof: Proof;
  encoding: readonly string[];
  bytes: Uint8Array;
  strength: "certain" | "weak";
  /** The text that was hashed, small letters, where it is no more than a piece that proves little. */
  of?: string;
  /** Seen before anything was typed. */
  dead?: true;
}

/** One text that may be hashed. */
export interface Hashable {
  owner: number;
  text: string;
  proof: Proof;
  /** Only a piece of the value: another value that is this text as a whole goes first. */
  piece?: true;
}

/** Digests of everything that is watched, found by their length and first four bytes. */
export interface Digests {
  /** The digest that these bytes are. Computes the rarer hashes of this length when first asked for it. */
  find(bytes: Uint8Array, at: number, length: number): Digest | undefined;
  /**
   * May a digest of this length begin with these four bytes? Where nothing but its length speaks for it
   * (`exact` is false), only the usual hashes are asked.
   */
  begins(length: number, word: number, exact: boolean): boolean;
  /** The value that a checksum of 32 bits is of. */
  checksum(value: number): Digest | undefined;
  /** Digests of the usual hashes anywhere in raw bytes. */
  within(bytes: Uint8Array): Digest[];
}

/** Lengths in bytes at which a digest can end. 8, 10, 12: the beginning, or the middle of an MD5. */
export const digestLengths = [64, 48, 32, 28, 20, 16, 8] as const;

/** Suffix of a tracker's own: SHA-256 of the address followed by it (found in the wild, Leaky Forms 2022). */
const knownSalts = ["QX4QkKEU"];
/** Texts of a value that are worth doubling and salting: the likeliest. */
const likeliest = 5;

const word = (bytes: Uint8Array, at: number): number =>
  ((bytes[at] as number) << 24) |
  ((bytes[at + 1] as number) << 16) |
  ((bytes[at + 2] as number) << 8) |
  (bytes[at + 3] as number);

const base64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/**
 * Prepares digests. Those of the usual hashes are computed at once, the others when something of their
 * length is met.
 *
 * @param texts by owner, likeliest first
 * @param salts texts that scripts may add: the page's host, the receiver's
 */
export function createDigests(texts: readonly Hashable[], salts: readonly string[] = []): Digests {
  const byLength = new Map<number, Map<number, Digest[]>>();
  const built = new Set<number>();
  const bytesOf = new Map<Hashable, Uint8Array>(texts.map((text) => [text, utf8(text.text)]));
  const rank = new Map<Hashable, number>();
  const counted = new Map<number, number>();
  for (const text of texts) {
    const before = counted.get(text.owner) ?? 0;
    counted.set(text.owner, before + 1);
    rank.set(text, before);
  }
  let pairs: Uint8Array | undefined;
  let sums: Map<number, Digest> | undefined;

  const add = (from: Hashable, bytes: Uint8Array, encoding: readonly string[]) => {
    const own = byLength.get(bytes.length) ?? new Map<number, Digest[]>();
    byLength.set(bytes.length, own);
    const key = word(bytes, 0);
    const digest: Digest = {
      owner: from.owner,
      proof: from.proof,
      encoding,
      bytes,
      strength: "certain",
      ...(from.proof === "soft" ? { of: from.text.toLowerCase() } : {}),
    };
    const alike = own.get(key);
    if (alike === undefined) own.set(key, [digest]);
    else if (from.piece) alike.push(digest);
    else alike.unshift(digest);
  };
  const usually: { from: Hashable; name: string; digest: Uint8Array }[] = [];
  for (const [from, bytes] of bytesOf) {
    for (const [name, hash] of Object.entries(usual)) {
      const digest = hash(bytes);
      usually.push({ from, name, digest });
      add(from, digest, [name]);
    }
  }

  /** What may be hashed in place of the text itself: other hashes of it in writing, or with something added. */
  const derived = (): { from: Hashable; bytes: Uint8Array; encoding: string[] }[] => [
    ...usually
      .filter(({ from }) => (rank.get(from) ?? 0) < likeliest)
      .flatMap(({ from, name, digest }) => {
        const hex = bytesToHex(digest);
        return [
          { from, bytes: utf8(hex), encoding: [name] },
          { from, bytes: utf8(hex.toUpperCase()), encoding: [name] },
          { from, bytes: utf8(base64(digest)), encoding: ["base64", name] },
          { from, bytes: digest, encoding: [name] },
        ];
      }),
    ...texts
      .filter((from) => (rank.get(from) ?? 0) < likeliest)
      .flatMap((from) => [
        ...[...knownSalts, ...salts].flatMap((salt) =>
          ["", ...(knownSalts.includes(salt) ? [] : [":", "|", "-", "_", "."])].flatMap((sign) => [
            { from, bytes: utf8(`${from.text}${sign}${salt}`), encoding: ["salt"] },
            { from, bytes: utf8(`${salt}${sign}${from.text}`), encoding: ["salt"] },
          ]),
        ),
        { from, bytes: utf8(base64(utf8(from.text))), encoding: ["base64"] },
      ]),
  ];
  let extra: ReturnType<typeof derived> | undefined;

  /** The rarer digests of one length. */
  function build(length: number): void {
    built.add(length);
    if (length === 8) {
      for (const { from, name, digest } of usually) {
        if (name === "md5") add(from, digest.slice(4, 12), [name, "cut"]);
        add(from, digest.slice(0, 8), [name, "cut"]);
      }
      return;
    }
    for (const [name, hash] of Object.entries(rare[length] ?? {})) {
      for (const [from, bytes] of bytesOf) add(from, hash(bytes), [name]);
    }
    const doubling = Object.entries(usual).filter(([, hash]) => lengthOf(hash) === length);
    if (doubling.length > 0) extra ??= derived();
    for (const [name, hash] of doubling) {
      for (const { from, bytes, encoding } of extra ?? [])
        add(from, hash(bytes), [name, ...encoding]);
    }
    if (length === 32) {
      for (const [from, bytes] of bytesOf) {
        if ((rank.get(from) ?? 0) >= likeliest) continue;
        for (const salt of salts)
          add(from, hmac(sha256, utf8(salt), bytes), ["hmac-sha256", "salt"]);
      }
    }
    for (const { from, name, digest } of usually) {
      if (digest.length > length) add(from, digest.slice(0, length), [name, "cut"]);
    }
  }

  const ready = (length: number): Map<number, Digest[]> | undefined => {
    if (!built.has(length)) build(length);
    return byLength.get(length);
  };

  return {
    begins: (length, key, exact) =>
      (exact ? ready(length) : byLength.get(length))?.has(key) ?? false,

    find(bytes, at, length) {
      if (at + length > bytes.length || length < 4) return undefined;
      return same(ready(length), bytes, at);
    },

    checksum(value) {
      if (sums === undefined) {
        sums = new Map();
        for (const [from, bytes] of bytesOf) {
          if (from.proof !== "alone" || (rank.get(from) ?? 0) >= likeliest) continue;
          for (const [name, sum] of Object.entries(checksums)) {
            const found = sum(bytes);
            // Small numbers are everywhere.
            if (found < 0x100000) continue;
            sums.set(found, {
              owner: from.owner,
              proof: from.proof,
              encoding: [name],
              bytes: new Uint8Array(),
              strength: "weak",
            });
          }
        }
      }
      const found = sums.get(value);
      return found?.dead ? undefined : found;
    },

    within(bytes) {
      if (pairs === undefined) {
        pairs = new Uint8Array(65536);
        for (const { digest } of usually)
          pairs[((digest[0] as number) << 8) | (digest[1] as number)] = 1;
      }
      const found: Digest[] = [];
      const filter = pairs;
      let before = bytes[0] as number;
      for (let i = 1; i < bytes.length; i++) {
        const byte = bytes[i] as number;
        if (filter[(before << 8) | byte] === 1) {
          for (const length of [64, 32, 20, 16]) {
            const digest =
              i - 1 + length <= bytes.length ? same(byLength.get(length), bytes, i - 1) : undefined;
            if (digest === undefined) continue;
            found.push(digest);
            break;
          }
        }
        before = byte;
      }
      return found;
    },
  };
}

/** The digest that stands at a place. */
const same = (
  table: ReadonlyMap<number, readonly Digest[]> | undefined,
  bytes: Uint8Array,
  at: number,
): Digest | undefined =>
  table
    ?.get(word(bytes, at))
    ?.find(({ bytes: own, dead }) => !dead && own.every((byte, i) => bytes[at + i] === byte));

const lengths = new Map<Hash, number>();
function lengthOf(hash: Hash): number {
  const known = lengths.get(hash);
  if (known !== undefined) return known;
  const length = hash(new Uint8Array()).length;
  lengths.set(hash, length);
  return length;
}
