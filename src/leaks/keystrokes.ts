import { alphanumeric } from "./bytes.ts";
import { counting } from "./forms/define.ts";

/** Keys that were pressed, by the name under which a body tells them, oldest first. */
export type Keys = Map<string, string>;

/** Keys in a row that make a value: fewer are a word of somebody else's. */
const enough = 6;
/** Keys that are kept under one name, and names that are kept. */
const mostKeys = 512;
const mostNames = 32;

/** Keys by `KeyboardEvent.code` where the code is not `Key` or `Digit` and the key itself. */
const codes: Readonly<Record<string, string>> = {
  Space: " ",
  Period: ".",
  NumpadDecimal: ".",
  Minus: "-",
  NumpadSubtract: "-",
  Equal: "=",
  Slash: "/",
  Comma: ",",
  Backspace: "\b",
};
/** The same by `KeyboardEvent.keyCode`, and by the code of the sign itself. */
const keyCodes: Readonly<Record<number, string>> = {
  8: "\b",
  32: " ",
  43: "+",
  44: ",",
  45: "-",
  46: ".",
  47: "/",
  64: "@",
  95: "_",
  173: "-",
  188: ",",
  189: "-",
  190: ".",
  191: "/",
};
/** What a code says for a sign that needs the shift key on an American keyboard. */
const shifted: Readonly<Record<string, string>> = { "@": "2", _: "-", "+": "=" };

function keyOf(value: string): string | undefined {
  if (value.length === 1) return value;
  const code = value.match(/^(?:Key([A-Z])|(?:Digit|Numpad)(\d))$/);
  return code?.[1]?.toLowerCase() ?? code?.[2] ?? codes[value];
}

function keyOfNumber(value: number): string | undefined {
  const letter =
    (value >= 48 && value <= 57) || (value >= 65 && value <= 90) || (value >= 97 && value <= 122);
  return letter ? String.fromCharCode(value).toLowerCase() : keyCodes[value];
}

const isSpace = (byte: number | undefined): boolean =>
  byte === 32 || byte === 9 || byte === 10 || byte === 13;

const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 48 && byte <= 57;

/** Text between two places, of names and keys: ASCII. */
const slice = (text: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...text.subarray(from, to));

/** Longest name of a key's value, and longest value that may be a key. */
const longestName = 40;
const longestKey = 14;

/** The name in quotes that ends before a place, colon and spaces left out: `"key": `. */
function nameBefore(text: Uint8Array, at: number): string | undefined {
  let to = at - 1;
  while (isSpace(text[to])) to--;
  if (text[to] !== 58) return text[to] === 44 || text[to] === 91 ? "[]" : undefined;
  to--;
  while (isSpace(text[to])) to--;
  if (text[to] !== 34) return undefined;
  let from = to - 1;
  while (from > 0 && to - from < longestName && text[from] !== 34) from--;
  return text[from] === 34 ? slice(text, from + 1, to) : undefined;
}

/** The key that a quoted value tells of, if it is one: a sign, or a code such as `KeyA`. */
function quotedKey(text: Uint8Array, open: number): { key: string; name: string } | undefined {
  let to = open + 1;
  if (text[to] === 92) to++;
  if (to === open + 2 || text[to] !== 34) to++;
  while (isDigit(text[open + 1]) && to < open + 4 && isDigit(text[to])) to++;
  // Longer than a sign or a number: only codes, which begin with a capital.
  if (text[to] !== 34) {
    const first = text[open + 1] as number;
    if (first < 66 || first > 83) return undefined;
    while (to < open + longestKey && text[to] !== 34) to++;
    if (text[to] !== 34) return undefined;
  }
  let after = to + 1;
  while (isSpace(text[after])) after++;
  if (text[after] !== 44 && text[after] !== 93 && text[after] !== 125) return undefined;
  const written = slice(text, open + 1, to).replace(/^\\/, "");
  const isNumber = written.length > 1 && /^\d+$/.test(written);
  const key = isNumber ? keyOfNumber(Number(written)) : keyOf(written);
  const name = key === undefined ? undefined : nameBefore(text, open);
  if (key === undefined || name === undefined) return undefined;
  return { key, name: isNumber ? `${name} code` : name };
}

/** The key of `name=j` or `name=106`, or of a part of a form. */
function parameterKey(text: Uint8Array, equals: number): { key: string; name: string } | undefined {
  let to = equals + 2;
  while (to < equals + 4 && isDigit(text[to])) to++;
  const after = text[to];
  if (after !== undefined && after !== 38 && after !== 35 && after !== 59 && !isSpace(after))
    return undefined;
  let from = equals;
  while (from > 0 && equals - from < longestName && alphanumeric[text[from - 1] as number] === 1)
    from--;
  const first = text[equals + 1] as number;
  if (from === equals || first < 33) return undefined;
  const name = slice(text, from, equals);
  if (to === equals + 2) return { key: String.fromCharCode(first), name };
  // Codes are none of the signs that others send under the same name.
  const key = isDigit(first) ? keyOfNumber(Number(slice(text, equals + 1, to))) : undefined;
  return key === undefined ? undefined : { key, name: `${name} code` };
}

/** The key of `"keyCode":74`. */
function numberedKey(text: Uint8Array, colon: number): { key: string; name: string } | undefined {
  let at = colon + 1;
  while (isSpace(text[at])) at++;
  let value = 0;
  let digits = 0;
  while (digits < 4 && isDigit(text[at])) {
    value = value * 10 + (text[at++] as number) - 48;
    digits++;
  }
  const key = digits > 0 && digits < 4 ? keyOfNumber(value) : undefined;
  const name = key === undefined ? undefined : nameBefore(text, colon + 1);
  return key === undefined || name === undefined || !/key|code|char|which|^..?$/i.test(name)
    ? undefined
    : { key, name };
}

/** The key of a part of a multipart form: its name in quotes, an empty line, one sign or its code, the end of the line. */
function partKey(text: Uint8Array, end: number): { key: string; name: string } | undefined {
  let at = end - 1;
  while (isDigit(text[end - 1]) && at > end - 3 && isDigit(text[at - 1])) at--;
  if (text[at - 1] !== 10 || text[at - 3] !== 10 || text[at - 5] !== 34) return undefined;
  let from = at - 6;
  while (from > 0 && at - from < longestName && text[from] !== 34) from--;
  const name = slice(text, from + 1, at - 5);
  if (at === end - 1) return { key: slice(text, at, end), name };
  const key = keyOfNumber(Number(slice(text, at, end)));
  return key === undefined ? undefined : { key, name: `${name} code` };
}

/** Bytes beside which a key may stand: `"`, `=`, `:` and the end of a line. */
const telling = Uint8Array.from({ length: 256 }, (_, byte) =>
  [13, 34, 58, 61].includes(byte) ? 1 : 0,
);

/** Longest text that may be one key and little else. */
const shortText = 128;
const barriers = /[|;,\s/]+/;

/** Keys of a short text without names: a sign or its code alone, in a line such as `k|j|12`, at the end of a path. */
function bareKeys(text: Uint8Array): { key: string; name: string }[] {
  const pieces = slice(text, 0, text.length).split(barriers);
  return pieces.flatMap((piece, at) => {
    const bare = piece.replace(/^"(.+)"$/, "$1");
    const isNumber = /^\d{2,3}$/.test(bare);
    const key = isNumber ? keyOfNumber(Number(bare)) : keyOf(bare);
    return key === undefined ? [] : [{ key, name: `${at}${isNumber ? " code" : ""}` }];
  });
}

/** Adds the keys that a text tells of to those that are known. */
export function gatherKeys(text: Uint8Array, keys: Keys): void {
  const add = ({ key, name }: { key: string; name: string }) => {
    const before = keys.get(name);
    if (before === undefined && keys.size >= mostNames) return;
    const sofar = before ?? "";
    keys.set(name, (key === "\b" ? sofar.slice(0, -1) : sofar + key).slice(-mostKeys));
  };
  if (text.length <= shortText) for (const key of bareKeys(text)) add(key);
  for (let i = 0; i < text.length; i++) {
    const byte = text[i] as number;
    if (telling[byte] === 0) continue;
    const pressed =
      byte === 34
        ? quotedKey(text, i)
        : byte === 61
          ? parameterKey(text, i)
          : byte === 58
            ? numberedKey(text, i)
            : partKey(text, i);
    if (pressed !== undefined) add(pressed);
  }
}

/** Adds the keys of a text that was read before, and is now written anew as a whole: none of them twice. */
export function gatherKeysAnew(text: Uint8Array, keys: Keys): void {
  const anew: Keys = new Map();
  gatherKeys(text, anew);
  for (const [name, pressed] of anew) {
    if (pressed.length > (keys.get(name)?.length ?? 0)) keys.set(name, pressed);
  }
}

/** Without spaces, which forms write as `+`. */
const close = (text: string): string => text.replace(/[\s+]/g, "");

const spellings = (value: string): string[] => {
  const other = value.replace(/[@_+]/g, (sign) => shifted[sign] ?? sign);
  const digits = value.replace(/[\s().+-]/g, "");
  return [...new Set([close(value), close(other), ...(/^\d+$/.test(digits) ? [digits] : [])])];
};

/** What is looked for in keys, made once for each watch: the spellings of each value, and whose each piece of them is. */
interface Spelled {
  whole: readonly string[][];
  /** By pieces of `enough` signs that are no chance. */
  pieces: ReadonlyMap<string, number>;
}
const known = new WeakMap<readonly string[], Spelled>();

function spelledOf(values: readonly string[]): Spelled {
  const before = known.get(values);
  if (before !== undefined) return before;
  const whole = values.map(spellings);
  const pieces = new Map<string, number>();
  for (const [owner, value] of values.entries()) {
    if (value.length < enough) continue;
    for (const text of whole[owner] as string[]) {
      for (let i = 0; i + enough <= text.length; i++) {
        const piece = text.slice(i, i + enough);
        if (new Set(piece).size < 3 || counting(piece)) continue;
        // A piece that two values share tells of neither.
        if (values.some((other, index) => index !== owner && other.includes(piece))) continue;
        pieces.set(piece, owner);
      }
    }
  }
  const spelled = { whole, pieces };
  known.set(values, spelled);
  return spelled;
}

/**
 * Values that were typed, wholly or enough of them, by the keys that a receiver got.
 *
 * @param values small letters; the answer is their indexes
 */
export function typedAmong(keys: Keys, values: readonly string[]): number[] {
  const streams = [...keys.values()].filter((stream) => stream.length >= enough);
  if (streams.length === 0) return [];
  const small = streams.map((stream) => close(stream.toLowerCase()));
  const spelled = spelledOf(values);
  const whole = values.map(
    (value, owner) =>
      value.length >= enough &&
      !counting(value) &&
      (spelled.whole[owner] as string[]).some((text) =>
        small.some((stream) => stream.includes(text)),
      ),
  );
  const partly = new Set<number>();
  for (const stream of small) {
    for (let i = 0; i + enough <= stream.length; i++) {
      const owner = spelled.pieces.get(stream.slice(i, i + enough));
      if (owner !== undefined) partly.add(owner);
    }
  }
  return values.flatMap((value, owner) => {
    if (!whole[owner] && !partly.has(owner)) return [];
    // Inside another value that was typed as a whole.
    const inside = values.some(
      (other, index) => index !== owner && other !== value && whole[index] && other.includes(value),
    );
    return inside ? [] : [owner];
  });
}

/** The beginning of a value, standing alone: of which values (a bit each), and how many bytes of it. */
export interface Beginning {
  owners: number;
  bytes: number;
}

/** Beginnings that must follow one another, and bytes that the last one must have. */
const steps = 3;

/** How far each value has grown in what one receiver got. */
export type Growth = Map<number, { bytes: number; steps: number }>;

/**
 * Follows values that are sent again with each key: `j`, `ja`, `jan`.
 *
 * @returns the values of which enough has been sent
 */
export function grow(growth: Growth, beginnings: readonly Beginning[]): number[] {
  const grown: number[] = [];
  for (const { owners, bytes } of beginnings) {
    for (let owner = 0; owner < 31; owner++) {
      if ((owners & (1 << owner)) === 0) continue;
      const before = growth.get(owner);
      const onward = before !== undefined && bytes > before.bytes && bytes <= before.bytes + 3;
      if (before !== undefined && bytes === before.bytes) continue;
      const own = { bytes, steps: onward ? before.steps + 1 : 1 };
      growth.set(owner, own);
      if (own.steps >= steps && bytes >= enough) grown.push(owner);
    }
  }
  return grown;
}
