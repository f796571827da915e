import { alphanumeric } from "./bytes.ts";

/** Keys that were pressed, by the name under which a body tells them, oldest first. */
export type Keys = Map<string, string>;

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
