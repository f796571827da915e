import { closing } from "./bytes.ts";

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
/** The same by `KeyboardEvent.keyCode`. */
const keyCodes: Readonly<Record<number, string>> = {
  8: "\b",
  32: " ",
  46: ".",
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

/** Does a text hold several values of one sign, or codes of keys? Most do not, and cost no more than this. */
function mayHold(text: Uint8Array): boolean {
  let hits = 0;
  for (let i = 2; i < text.length; i++) {
    const byte = text[i] as number;
    if (byte === 34) {
      if (text[i - 2] === 34 && text[i - 1] !== 34 && text[i - 1] !== 44) hits++;
    } else if (byte === 13) {
      if (text[i - 2] === 10) hits++;
    } else if (byte === 61) {
      if (i + 2 >= text.length || closing[text[i + 2] as number] === 1) hits++;
    } else if (byte === 101 && (text[i - 1] === 75 || text[i - 1] === 107) && text[i + 1] === 121)
      hits++;
    if (hits > 0) return true;
  }
  return false;
}

const pairs =
  /"([^"\\]{1,32})"\s*:\s*(?:"([^"\\]|\\["\\]|[A-Z][a-z]{2,8}[A-Z\d]?|NumpadDecimal|NumpadSubtract)"|(\d{1,3})(?=[\s,}\]]))|(?:^|[?&;\s])([\w.[\]-]{1,32})=([^&;#\s])(?=[&;#\s]|$)|"([^"\\])"(?=\s*[,\]])|name="([^"]{1,32})"\r\n\r\n(.)\r\n/g;

/** Adds the keys that a text tells of to those that are known. */
export function gatherKeys(text: Uint8Array, keys: Keys): void {
  if (!mayHold(text)) return;
  for (const match of new TextDecoder().decode(text).matchAll(pairs)) {
    const [, name, value, code, parameter, sign, element, field, part] = match;
    const key =
      code === undefined
        ? keyOf((value ?? sign ?? element ?? part ?? "").replace(/^\\/, ""))
        : /key|code|char|which/i.test(name ?? "")
          ? keyOfNumber(Number(code))
          : undefined;
    if (key === undefined) continue;
    const under = name ?? parameter ?? field ?? "[]";
    const before = keys.get(under);
    if (before === undefined && keys.size >= mostNames) continue;
    const sofar = before ?? "";
    keys.set(under, (key === "\b" ? sofar.slice(0, -1) : sofar + key).slice(-mostKeys));
  }
}

const spellings = (value: string): Set<string> => {
  const other = value.replace(/[@_+]/g, (sign) => shifted[sign] ?? sign);
  const close = value.replace(/[\s().+-]/g, "");
  return new Set([value, other, ...(/^\d+$/.test(close) ? [close] : [])]);
};

/**
 * Values that were typed, wholly or enough of them, by the keys that a receiver got.
 *
 * @param values small letters; the answer is their indexes
 */
export function typedAmong(keys: Keys, values: readonly string[]): number[] {
  const streams = [...keys.values()].filter((stream) => stream.length >= enough);
  if (streams.length === 0) return [];
  const small = streams.map((stream) => stream.toLowerCase());
  const whole = values.map(
    (value) =>
      value.length >= enough &&
      [...spellings(value)].some((text) => small.some((stream) => stream.includes(text))),
  );
  return values.flatMap((value, owner) => {
    if (value.length < enough) return [];
    // Inside another value that was typed as a whole.
    const inside = values.some(
      (other, index) => index !== owner && other !== value && whole[index] && other.includes(value),
    );
    if (inside) return [];
    if (whole[owner]) return [owner];
    for (const text of spellings(value)) {
      for (let i = 0; i + enough <= text.length; i++) {
        const piece = text.slice(i, i + enough);
        if (new Set(piece).size < 3 || !small.some((stream) => stream.includes(piece))) continue;
        // A piece that two values share tells of neither.
        if (!values.some((other, index) => index !== owner && other.includes(piece)))
          return [owner];
      }
    }
    return [];
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
