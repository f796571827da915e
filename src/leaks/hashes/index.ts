import { blake2b, blake2s } from "@noble/hashes/blake2.js";
import { blake3 } from "@noble/hashes/blake3.js";
import { md5, ripemd160, sha1 } from "@noble/hashes/legacy.js";
import { sha224, sha256, sha384, sha512, sha512_256 } from "@noble/hashes/sha2.js";
import { keccak_256, sha3_224, sha3_256, sha3_384, sha3_512 } from "@noble/hashes/sha3.js";
import { md2 } from "./md2.ts";
import { md4 } from "./md4.ts";
import { whirlpool } from "./whirlpool.ts";

export { checksums } from "./checksums.ts";

/** A hash function: bytes of a text to a digest of always the same length. */
export type Hash = (bytes: Uint8Array) => Uint8Array;

/** Those that scripts use every day. */
export const usual: Readonly<Record<string, Hash>> = { sha256, md5, sha1, sha512 };

/** The others, by the length of what they give. */
export const rare: Readonly<Record<number, Readonly<Record<string, Hash>>>> = {
  16: { md4, md2 },
  20: { ripemd160 },
  28: { sha224, "sha3-224": sha3_224 },
  32: {
    "sha3-256": sha3_256,
    "sha512-256": sha512_256,
    keccak256: keccak_256,
    blake2s: (bytes) => blake2s(bytes),
    blake3: (bytes) => blake3(bytes),
  },
  48: { sha384, "sha3-384": sha3_384 },
  64: { "sha3-512": sha3_512, whirlpool, blake2b: (bytes) => blake2b(bytes) },
};
