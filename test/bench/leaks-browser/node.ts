import { blake2b, blake2s } from "@noble/hashes/blake2.js";
import { hmac } from "@noble/hashes/hmac.js";
import { md5, ripemd160, sha1 } from "@noble/hashes/legacy.js";
import { sha224, sha256, sha384, sha512, sha512_256 } from "@noble/hashes/sha2.js";
import { sha3_224, sha3_256, sha3_384, sha3_512 } from "@noble/hashes/sha3.js";

/*
 * As much of Node's `crypto` and `Buffer` as the disguises use, for scripts in pages.
 */

const hashes = {
  md5,
  ripemd160,
  sha1,
  sha224,
  sha256,
  sha384,
  sha512,
  "sha512-256": sha512_256,
  "sha3-224": sha3_224,
  "sha3-256": sha3_256,
  "sha3-384": sha3_384,
  "sha3-512": sha3_512,
  blake2s256: blake2s,
  blake2b512: blake2b,
} as const;

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytesOf = (data: string | Uint8Array): Uint8Array =>
  typeof data === "string" ? utf8(data) : data;

/** Bytes that can be written as Node's buffers can. */
class Bytes extends Uint8Array {
  override toString(writing?: string): string {
    if (writing === "hex") {
      return [...this].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    }
    const text = btoa(String.fromCharCode(...this));
    return writing === "base64"
      ? text
      : text.replaceAll("+", "-").replaceAll("/", "_").replace(/=+$/, "");
  }
}

function utf16(text: string): Bytes {
  const bytes = new Bytes(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), true);
  return bytes;
}

/** In place of the global `Buffer`. */
export const Buffer = {
  from: (data: string | Uint8Array, encoding?: string): Bytes =>
    encoding === "utf16le" ? utf16(data as string) : new Bytes(bytesOf(data)),
};

const once = (finish: (data: Uint8Array) => Uint8Array) => ({
  update: (data: string | Uint8Array) => ({
    digest: (writing?: string) => {
      const bytes = new Bytes(finish(bytesOf(data)));
      return writing === undefined ? bytes : bytes.toString(writing);
    },
  }),
});

export const createHash = (name: keyof typeof hashes) => once((data) => hashes[name](data));
export const createHmac = (_: "sha256", key: string) =>
  once((data) => hmac(sha256, utf8(key), data));
