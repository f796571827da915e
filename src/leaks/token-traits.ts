/*
 * What a byte may be part of, as bits.
 */
export const DIGIT = 1;
export const SMALL = 4;
export const CAPITAL = 8;
export const SIGN = 16;
export const SLASH = 32;
export const HEX = 64;

/** The bits of each byte. */
export const traits = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[0-9]/.test(sign)) return DIGIT | HEX;
  if (/[a-z]/.test(sign)) return SMALL | (/[a-f]/.test(sign) ? HEX : 0);
  if (/[A-Z]/.test(sign)) return CAPITAL | (/[A-F]/.test(sign) ? HEX : 0);
  if (sign === "/" || sign === "$") return SIGN | SLASH;
  return "+-_".includes(sign) ? SIGN : 0;
});
