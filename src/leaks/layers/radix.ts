import { hexValue } from "../bytes.ts";

/** Values of the signs of base64 by their bytes, both alphabets and lz-string's; 255 where it is none. */
export const base64Value = new Uint8Array(256).fill(255);
for (const [index, sign] of [
  ..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/",
].entries()) {
  base64Value[sign.charCodeAt(0)] = index;
}
base64Value[45] = 62;
base64Value[95] = 63;

/** Bytes of base64 from `from` to `to`, padding left out. */
export function fromBase64(text: Uint8Array, from = 0, to = text.length): Uint8Array {
  const length = to - from;
  const out = new Uint8Array(Math.floor((length * 3) / 4));
  let at = 0;
  let i = from;
  for (; i + 4 <= to; i += 4) {
    const bits =
      ((base64Value[text[i] as number] as number) << 18) |
      ((base64Value[text[i + 1] as number] as number) << 12) |
      ((base64Value[text[i + 2] as number] as number) << 6) |
      (base64Value[text[i + 3] as number] as number);
    out[at++] = bits >> 16;
    out[at++] = (bits >> 8) & 255;
    out[at++] = bits & 255;
  }
  if (to - i >= 2) {
    const bits =
      ((base64Value[text[i] as number] as number) << 18) |
      ((base64Value[text[i + 1] as number] as number) << 12) |
      (to - i > 2 ? (base64Value[text[i + 2] as number] as number) << 6 : 0);
    out[at++] = bits >> 16;
    if (to - i > 2) out[at++] = (bits >> 8) & 255;
  }
  return out.subarray(0, at);
}

/** Bytes of hexadecimal digits. */
export function fromHex(text: Uint8Array, from = 0, to = text.length): Uint8Array {
  const out = new Uint8Array((to - from) >> 1);
  for (let i = 0; i < out.length; i++) {
    out[i] =
      ((hexValue[text[from + i * 2] as number] as number) << 4) |
      (hexValue[text[from + i * 2 + 1] as number] as number);
  }
  return out;
}

const base32Signs = "abcdefghijklmnopqrstuvwxyz234567";
/** Crockford's and the `base32hex` alphabet differ; RFC 4648's is the one that scripts use. */
const base32Value = Uint8Array.from({ length: 256 }, (_, byte) => {
  const index = base32Signs.indexOf(String.fromCharCode(byte).toLowerCase());
  return index < 0 ? 255 : index;
});

/** Bytes of base32 (RFC 4648), or nothing where a sign is none of its. */
export function fromBase32(text: Uint8Array, from: number, to: number): Uint8Array | undefined {
  const out = new Uint8Array(Math.floor(((to - from) * 5) / 8));
  let bits = 0;
  let held = 0;
  let at = 0;
  for (let i = from; i < to; i++) {
    const value = base32Value[text[i] as number] as number;
    if (value === 255) return undefined;
    bits = ((bits << 5) | value) & 0xfff;
    held += 5;
    if (held >= 8) {
      held -= 8;
      out[at++] = (bits >> held) & 255;
    }
  }
  return out.subarray(0, at);
}

const base58Signs = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
const base58Value = Uint8Array.from({ length: 256 }, (_, byte) => {
  const index = base58Signs.indexOf(String.fromCharCode(byte));
  return index < 0 ? 255 : index;
});

/** Bytes of base58 (Bitcoin's alphabet), or nothing where a sign is none of its. Costs the square of the length. */
export function fromBase58(text: Uint8Array, from: number, to: number): Uint8Array | undefined {
  const limbs: number[] = [];
  for (let i = from; i < to; i++) {
    let carry = base58Value[text[i] as number] as number;
    if (carry === 255) return undefined;
    for (let k = 0; k < limbs.length; k++) {
      carry += (limbs[k] as number) * 58;
      limbs[k] = carry & 0xffff;
      carry >>>= 16;
    }
    if (carry > 0) limbs.push(carry);
  }
  const bytes: number[] = [];
  for (let k = limbs.length - 1; k >= 0; k--) {
    bytes.push((limbs[k] as number) >> 8, (limbs[k] as number) & 255);
  }
  return Uint8Array.from(bytes[0] === 0 ? bytes.slice(1) : bytes);
}
