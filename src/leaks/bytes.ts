const encoder = new TextEncoder();

/** UTF-8 of a text. */
export const utf8 = (text: string): Uint8Array => encoder.encode(text);

/** A byte for each code unit below 256 (`binary` strings, as `atob` gives). */
export function latin1(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

/** A number that is hardly ever the same for different bytes: two hashes of 32 bits, as far as a number holds them. */
export function fingerprint(bytes: Uint8Array, from = 0, to = bytes.length): number {
  let a = 0x811c9dc5;
  let b = to - from;
  for (let i = from; i < to; i++) {
    const byte = bytes[i] as number;
    a = Math.imul(a ^ byte, 0x01000193);
    b = (Math.imul(b, 31) + byte) | 0;
  }
  return (a >>> 0) * 0x200000 + ((b ^ (b >>> 21)) & 0x1fffff);
}

const table = (test: (byte: number) => boolean): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => (test(byte) ? 1 : 0));
const among = (characters: string) => (byte: number) =>
  characters.includes(String.fromCharCode(byte));

/** ASCII letters and digits, as a table by byte. */
export const alphanumeric = table((byte) => /[0-9a-z]/i.test(String.fromCharCode(byte)));
/** Bytes that may stand before a whole value. Control bytes are lengths and tags of binary formats. */
export const opening = table((byte) => byte < 32 || among("=:\"'`&?,;/([{<>|\\")(byte));
/** Bytes that may stand after a whole value. */
export const closing = table((byte) => byte < 32 || among("\"'`&,;/)]}<>|\\#?")(byte));

/** Value of a hexadecimal digit by its byte; 255 where it is none. */
export const hexValue = Uint8Array.from({ length: 256 }, (_, byte) => {
  const digit = "0123456789abcdef".indexOf(String.fromCharCode(byte).toLowerCase());
  return digit < 0 ? 255 : digit;
});

/** Can these bytes be read: printable ASCII, tabs and line ends, well-formed UTF-8? Cut characters at both ends pass. */
export function readable(bytes: Uint8Array, from = 0, to = bytes.length): boolean {
  let i = from;
  while (i < to && i < from + 3 && ((bytes[i] as number) & 0xc0) === 0x80) i++;
  while (i < to) {
    const byte = bytes[i] as number;
    if (byte < 0x80) {
      if (byte < 32 ? byte !== 9 && byte !== 10 && byte !== 13 : byte === 127) return false;
      i++;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    if (byte < 0xc2 || byte > 0xf4) return false;
    for (let k = 1; k < length && i + k < to; k++) {
      if (((bytes[i + k] as number) & 0xc0) !== 0x80) return false;
    }
    i += length;
  }
  return true;
}

/** Small letters for capital ones; `+` and `_` for the spaces that they stand for. */
export const fold = Uint8Array.from({ length: 256 }, (_, byte) => {
  if (byte >= 65 && byte <= 90) return byte + 32;
  return byte === 43 || byte === 95 ? 32 : byte;
});

/** Is there a byte that is none of ASCII's? */
export function beyondAscii(bytes: Uint8Array): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] as number) >= 0x80) return true;
  return false;
}
