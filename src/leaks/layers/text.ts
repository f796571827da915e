import { alphanumeric, hexValue, readable } from "../bytes.ts";

/*
 * Ways of writing a whole text so that it passes somewhere: each gives the text beneath, or nothing where it
 * was not written so. All are tolerant: what is no escape stays as it is.
 */

/** A text layer: its name in `encoding`, and how to take it off. */
export interface TextLayer {
  name: string;
  decode(bytes: Uint8Array): Uint8Array | undefined;
}

const hexPair = (bytes: Uint8Array, at: number): number => {
  const high = hexValue[bytes[at] as number] as number;
  const low = hexValue[bytes[at + 1] as number] as number;
  return at + 1 < bytes.length && high < 16 && low < 16 ? high * 16 + low : -1;
};

/** A number in hexadecimal of exactly so many digits; -1 where there is none. */
const hexNumber = (bytes: Uint8Array, at: number, digits: number): number => {
  if (at + digits > bytes.length) return -1;
  let value = 0;
  for (let i = at; i < at + digits; i++) {
    const digit = hexValue[bytes[i] as number] as number;
    if (digit > 15) return -1;
    value = value * 16 + digit;
  }
  return value;
};

/** A byte of three octal digits; -1 where there is none. */
function octalNumber(bytes: Uint8Array, at: number): number {
  let value = 0;
  for (let i = at; i < at + 3; i++) {
    const digit = (bytes[i] as number) - 48;
    if (!(digit >= 0 && digit < 8)) return -1;
    value = value * 8 + digit;
  }
  return value < 256 ? value : -1;
}

/** Writes a code point as UTF-8 and gives the next place. Half pairs wait in `halves`. */
function put(out: Uint8Array, at: number, code: number): number {
  if (code < 0x80) out[at++] = code;
  else if (code < 0x800) {
    out[at++] = 0xc0 | (code >> 6);
    out[at++] = 0x80 | (code & 63);
  } else if (code < 0x10000) {
    out[at++] = 0xe0 | (code >> 12);
    out[at++] = 0x80 | ((code >> 6) & 63);
    out[at++] = 0x80 | (code & 63);
  } else {
    out[at++] = 0xf0 | (code >> 18);
    out[at++] = 0x80 | ((code >> 12) & 63);
    out[at++] = 0x80 | ((code >> 6) & 63);
    out[at++] = 0x80 | (code & 63);
  }
  return at;
}

/** `%40`, and the `%u0040` of `escape()`. */
const percent: TextLayer = {
  name: "percent",
  decode(bytes) {
    let from = bytes.indexOf(37);
    if (from < 0) return undefined;
    const out = new Uint8Array(bytes.length);
    out.set(bytes.subarray(0, from));
    let at = from;
    let changed = false;
    for (; from < bytes.length; from++) {
      const byte = bytes[from] as number;
      if (byte === 37) {
        const value = hexPair(bytes, from + 1);
        if (value >= 0) {
          out[at++] = value;
          from += 2;
          changed = true;
          continue;
        }
        const wide = bytes[from + 1] === 117 ? hexNumber(bytes, from + 2, 4) : -1;
        if (wide >= 0) {
          at = put(out, at, wide);
          from += 5;
          changed = true;
          continue;
        }
      }
      out[at++] = byte;
    }
    return changed ? out.subarray(0, at) : undefined;
  },
};

const named: Readonly<Record<number, number>> = {
  98: 8,
  102: 12,
  110: 10,
  114: 13,
  116: 9,
  118: 11,
};

/** Backslashes of JSON and JavaScript: `\"`, `\/`, `\n`, `\u0040`, `\u{40}`, `\x40`, and of CSS `\40 `. */
const escapes: TextLayer = {
  name: "json",
  decode(bytes) {
    let from = bytes.indexOf(92);
    if (from < 0) return undefined;
    const out = new Uint8Array(bytes.length);
    out.set(bytes.subarray(0, from));
    let at = from;
    let changed = false;
    for (; from < bytes.length; from++) {
      const byte = bytes[from] as number;
      if (byte !== 92 || from + 1 >= bytes.length) {
        out[at++] = byte;
        continue;
      }
      changed = true;
      const letter = bytes[++from] as number;
      const octal = octalNumber(bytes, from);
      if (octal >= 0) {
        out[at++] = octal;
        from += 2;
        continue;
      }
      if (letter === 117 || letter === 120) {
        let code = hexNumber(bytes, from + 1, letter === 117 ? 4 : 2);
        let taken = letter === 117 ? 4 : 2;
        if (letter === 117 && bytes[from + 1] === 123) {
          let end = from + 2;
          while (end < from + 10 && bytes[end] !== 125) end++;
          if (bytes[end] === 125) {
            code = hexNumber(bytes, from + 2, end - from - 2);
            taken = end - from;
          }
        }
        if (code >= 0 && code < 0x110000) {
          from += taken;
          if (
            code >= 0xd800 &&
            code < 0xdc00 &&
            bytes[from + 1] === 92 &&
            bytes[from + 2] === 117
          ) {
            const low = hexNumber(bytes, from + 3, 4);
            if (low >= 0xdc00 && low < 0xe000) {
              code = 0x10000 + ((code - 0xd800) << 10) + (low - 0xdc00);
              from += 6;
            }
          }
          at = put(out, at, code);
          continue;
        }
      }
      out[at++] = named[letter] ?? letter;
    }
    return changed ? out.subarray(0, at) : undefined;
  },
};

const entities: Readonly<Record<string, number>> = {
  amp: 38,
  lt: 60,
  gt: 62,
  quot: 34,
  apos: 39,
  nbsp: 32,
  commat: 64,
  period: 46,
  plus: 43,
  lowbar: 95,
  hyphen: 45,
  dash: 45,
  num: 35,
  sol: 47,
  colon: 58,
  comma: 44,
  lpar: 40,
  rpar: 41,
  excl: 33,
  dollar: 36,
  percnt: 37,
  ast: 42,
  semi: 59,
  equals: 61,
  quest: 63,
  lsqb: 91,
  rsqb: 93,
  Hat: 94,
  grave: 96,
};

/** `&#64;`, `&#x40;`, `&commat;` of HTML and XML. */
const html: TextLayer = {
  name: "html",
  decode(bytes) {
    let out: Uint8Array | undefined;
    let copied = 0;
    let at = 0;
    for (let i = bytes.indexOf(38); i >= 0; i = bytes.indexOf(38, i + 1)) {
      let end = i + 1;
      while (end < i + 10 && bytes[end] !== 59) end++;
      if (bytes[end] !== 59 || end === i + 1) continue;
      const name = String.fromCharCode(...bytes.subarray(i + 1, end));
      const code = /^#\d+$/.test(name)
        ? Number(name.slice(1))
        : /^#x[0-9a-f]+$/i.test(name)
          ? Number.parseInt(name.slice(2), 16)
          : entities[name];
      if (code === undefined || code > 0x10ffff) continue;
      out ??= new Uint8Array(bytes.length);
      out.set(bytes.subarray(copied, i), at);
      at = put(out, at + i - copied, code);
      copied = end + 1;
    }
    if (out === undefined) return undefined;
    out.set(bytes.subarray(copied), at);
    return out.subarray(0, at + bytes.length - copied);
  },
};

/** May a byte stand in the name of a parameter? */
const inName = (byte: number): boolean =>
  alphanumeric[byte] === 1 ||
  byte === 95 ||
  byte === 45 ||
  byte === 46 ||
  byte === 37 ||
  byte === 91 ||
  byte === 93;

/** Does a `=` follow a name, and nothing but that since the last `&`, `;` or `?`? */
function isParameter(bytes: Uint8Array, at: number): boolean {
  let from = at;
  while (from > 0 && inName(bytes[from - 1] as number)) from--;
  if (bytes[from - 1] === 32) from--;
  const before = bytes[from - 1];
  return before === undefined || before === 38 || before === 59 || before === 63;
}

/** `=40` and `=` at the end of a line, of mail. Letters and digits are never written so. */
const quotedPrintable: TextLayer = {
  name: "quoted-printable",
  decode(bytes) {
    const start = bytes.indexOf(61);
    if (start < 0) return undefined;
    const query = bytes.includes(38) || bytes.includes(59) || bytes.includes(63);
    let out: Uint8Array | undefined;
    let copied = 0;
    let at = 0;
    for (let i = start; i >= 0; i = bytes.indexOf(61, i + 1)) {
      // The first `=` after a name is a parameter's.
      if (query && isParameter(bytes, i)) continue;
      const value = hexPair(bytes, i + 1);
      const escaped = value === 13 || value === 10 || (value > 31 && alphanumeric[value] === 0);
      const soft = bytes[i + 1] === 10 ? 1 : bytes[i + 1] === 13 && bytes[i + 2] === 10 ? 2 : 0;
      if (!escaped && soft === 0) continue;
      out ??= new Uint8Array(bytes.length);
      out.set(bytes.subarray(copied, i), at);
      at += i - copied;
      if (escaped) out[at++] = value;
      i += escaped ? 2 : soft;
      copied = i + 1;
    }
    if (out === undefined) return undefined;
    out.set(bytes.subarray(copied), at);
    return out.subarray(0, at + bytes.length - copied);
  },
};

/** A form that was turned round when its signs had been escaped: `elpmaxe04%enaj=e`. */
const backwards: TextLayer = {
  name: "reversed",
  decode(bytes) {
    let onward = 0;
    let back = 0;
    for (let i = bytes.indexOf(37); i >= 0; i = bytes.indexOf(37, i + 1)) {
      if (hexPair(bytes, i + 1) >= 0) onward++;
      if (i > 1 && hexPair(bytes, i - 2) >= 0) back++;
    }
    // Among packed bytes anything stands by chance.
    return back > onward && readable(bytes) ? bytes.slice().reverse() : undefined;
  },
};

/** Every way of writing a whole text. */
export const textLayers: readonly TextLayer[] = [
  percent,
  escapes,
  html,
  quotedPrintable,
  backwards,
];
