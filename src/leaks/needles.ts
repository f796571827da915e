import { type KindId, kindOf, type Written } from "../kinds/index.ts";
import { type Automaton, automaton } from "./automaton.ts";
import { fold, utf8 } from "./bytes.ts";
import { createDigests, type Digests, type Hashable } from "./digests.ts";
import { weight } from "./forms/define.ts";
import { spell } from "./forms/index.ts";
import { ends } from "./layers/substitution.ts";
import type { Place, Proof, Watched } from "./shapes.ts";

/** One pattern of the automaton and what must hold where it is found. */
export interface Needle {
  owner: number;
  length: number;
  place: Place;
  proof: Proof;
  /** What to add to the layers around it. */
  encoding: readonly string[];
  whole: boolean;
  /** Bytes as typed, where the letters' case matters. */
  exact?: Uint8Array;
  /** Folded values that must stand near it. */
  beside?: readonly Uint8Array[];
  /** Key that its bytes are under, where they are told by their differences: see `differences`. */
  start?: number;
  /** Of digests alone. */
  of?: undefined;
  /** Digits that may stand right before a number: a country's code. */
  led?: readonly string[];
  /** Seen before anything was typed. */
  dead?: true;
}

/** A text to know again under a substitution of letters, by its length. */
export interface Pattern {
  owner: number;
  bytes: Uint8Array;
  /** Index of the last equal byte before each byte; -1 where there is none. */
  last: Int16Array;
  /** Letters and digits that come back: how much the pattern proves. */
  repeats: number;
  /** Has signs that stay, or repeats enough, beside letters: digits alone have the pattern of other numbers. */
  telling: boolean;
  /** Bytes before the first sign that ends a value elsewhere, such as a comma; -1 where there is none. */
  spans: number;
}

/** Patterns by their length; those that hold signs which end a value elsewhere by what stands before the first one. */
export interface Patterns {
  ofLength: Pattern[][];
  spanning: Pattern[][];
  /** The texts of both. */
  all: Uint8Array[];
}

/** Everything that was made of the watched values. */
export interface Needles {
  kinds: readonly KindId[];
  /** The values themselves, small letters. */
  values: readonly string[];
  plain: { automaton: Automaton; needles: readonly Needle[] };
  digits: { automaton: Automaton; needles: readonly Needle[] };
  /** Texts under one repeated byte of XOR, or with two bytes a letter. */
  differences: { automaton: Automaton; needles: readonly Needle[] };
  /** Texts whose signs were all moved by one number. */
  shifts: { automaton: Automaton; needles: readonly Needle[] };
  patterns: Patterns;
  digests: Digests;
}

const identity = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const folded = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => fold[byte] as number);
const ascii = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

/** Differences between neighbouring bytes: the same under every single-byte key. */
const steps = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(1).map((byte, index) => byte ^ (bytes[index] as number));

/** The same under every number by which all bytes are moved. */
const moves = (bytes: Uint8Array): Uint8Array =>
  bytes.subarray(1).map((byte, index) => byte - (bytes[index] as number));

/** A sign some places further in a circle that begins at a sign; any other as it is. */
const turned = (sign: number, first: number, size: number): number =>
  sign >= first && sign < first + size ? first + ((sign - first + size / 2) % size) : sign;
const withSigns = (text: string, turn: (sign: number) => number): string =>
  String.fromCharCode(...utf8(text).map(turn));

/** Turned alphabets that turn more than letters: all signs by 47, and letters by 13 with digits by 5. */
const turns: readonly ((text: string) => string)[] = [
  (text) => withSigns(text, (sign) => turned(sign, 33, 94)),
  (text) => withSigns(text, (sign) => turned(turned(turned(sign, 48, 10), 65, 26), 97, 26)),
];

function utf16(text: string, little: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), little);
  return new Uint8Array(view.buffer);
}

function pattern(owner: number, text: string): Pattern {
  const bytes = utf8(text);
  const last = new Int16Array(bytes.length);
  const seen = new Map<number, number>();
  let repeats = 0;
  bytes.forEach((byte, index) => {
    const before = seen.get(byte) ?? -1;
    last[index] = before;
    if (before >= 0 && /[0-9a-z]/i.test(String.fromCharCode(byte))) repeats++;
    seen.set(byte, index);
  });
  const spans = bytes.findIndex((byte) => ends[byte] === 1);
  const telling = /[a-z].*[a-z].*[a-z]/i.test(text) && (/[^0-9a-z]/i.test(text) || repeats > 5);
  return { owner, bytes, last, repeats, telling, spans };
}

/** Builds everything that a scan looks for. Costs some milliseconds for eight values: once per change. */
export function createNeedles(values: readonly Watched[], salts: readonly string[]): Needles {
  const plain = new Map<string, { needle: Needle; bytes: Uint8Array }>();
  const digits: { needle: Needle; bytes: Uint8Array }[] = [];
  const differences: { needle: Needle; bytes: Uint8Array }[] = [];
  const shifts: { needle: Needle; bytes: Uint8Array }[] = [];
  const patterns: Patterns = { ofLength: [], spanning: [], all: [] };
  const done = new Set<string>();
  const hashable: Hashable[] = [];

  const small = values.map(({ value }) => value.trim().toLowerCase());
  const within = (text: string, owner: number): boolean => {
    const own = text.toLowerCase();
    return small.some((other, index) => index !== owner && other !== own && other.includes(own));
  };

  /** Does another value begin or go on like that, also one that is only half typed? */
  const inOther = (text: string, owner: number): boolean =>
    small.some((other, index) => index !== owner && other.includes(text.toLowerCase()));

  values.forEach(({ kind, value }, owner) => {
    const written: Written = kindOf(kind).written ?? "words";
    const spelled = spell(value, written);
    for (const text of spelled.hashed) hashable.push({ owner, ...text });

    for (const [rank, spelling] of spelled.spellings.entries()) {
      const { text, proof, beside, called, exact, whole } = spelling;
      const inAnother = within(text, owner);
      // What we made of it ourselves and stands inside another value is that value.
      const isMade = text.toLowerCase() !== small[owner];
      if (spelling.place === "word" && isMade && inOther(text, owner)) continue;
      const place = inAnother ? "value" : spelling.place;
      const encoding = called === undefined ? [] : [called];
      const needle = (bytes: Uint8Array, more: readonly string[] = []): Needle => ({
        owner,
        length: bytes.length,
        place,
        proof,
        encoding: [...encoding, ...more],
        whole: whole ?? false,
        ...(exact ? { exact: bytes } : {}),
        ...(beside === undefined ? {} : { beside: beside.map((one) => folded(utf8(one))) }),
      });
      const put = (bytes: Uint8Array, more?: readonly string[]) => {
        const pattern = folded(bytes);
        const key = [owner, pattern.join(), place, proof, beside?.join()].join(" ");
        if (!plain.has(key)) plain.set(key, { needle: needle(bytes, more), bytes: pattern });
      };
      if (spelling.digits) {
        const led = spelling.led === undefined ? {} : { led: spelling.led };
        digits.push({ needle: { ...needle(utf8(text)), ...led }, bytes: utf8(text) });
        const back = utf8([...text].reverse().join(""));
        if (proof === "alone") digits.push({ needle: needle(back, ["reversed"]), bytes: back });
      } else {
        const writings = ascii(text)
          ? [text]
          : [text, text.toLowerCase(), text.toUpperCase(), text.normalize("NFD")];
        for (const writing of new Set(writings)) put(utf8(writing));
      }
      if (proof === "alone" && beside === undefined && weight(text) >= 6) {
        put(utf8([...text].reverse().join("")), ["reversed"]);
        const writings = rank === 0 && ascii(text + value) ? [text, value.trim()] : [];
        for (const writing of new Set(writings))
          for (const turn of turns) put(utf8(turn(writing)), ["rotated"]);
      }
    }
    // Where the value is a text of some length, also in disguises that keep the order of its letters.
    const bases = new Set([
      value.trim(),
      ...spelled.spellings
        .filter(({ proof, beside }) => proof === "alone" && beside === undefined)
        .slice(0, 2)
        .map(({ text }) => text),
    ]);
    for (const base of bases) {
      if (weight(base) < 6 || base.length > 256 || within(base, owner)) continue;
      for (const text of new Set([base, base.toLowerCase(), base.toUpperCase()])) {
        if (done.has(`${owner} ${text}`)) continue;
        done.add(`${owner} ${text}`);
        const add = (
          bytes: Uint8Array,
          encoding: readonly string[],
          own = steps(bytes),
          to = differences,
        ) => {
          if (own.length < 5 || new Set(own).size < (own.length > 10 ? 3 : 4)) return;
          const needle: Needle = {
            owner,
            length: own.length,
            place: "word",
            proof: "alone",
            encoding,
            whole: false,
            start: bytes[0] as number,
          };
          to.push({ needle, bytes: own });
        };
        if (text !== base.toUpperCase() || text === base) {
          if (base.length > 6 || !ascii(base)) add(utf8(text), ["xor"]);
          if (ascii(text) && text.length >= 8 && /[a-z]/i.test(text))
            add(utf8(text), ["shifted"], moves(utf8(text)), shifts);
          // Of ASCII, every second byte is none: such texts are read as a whole.
          if (!ascii(text)) {
            add(utf16(text, true), ["utf-16"]);
            add(utf16(text, false), ["utf-16"]);
          }
        }
        if (ascii(text) && text.length >= 6) {
          const one = pattern(owner, text);
          const [lists, length] =
            one.spans >= 0 ? [patterns.spanning, one.spans] : [patterns.ofLength, text.length];
          const alike = lists[length] ?? [];
          alike.push(one);
          lists[length] = alike;
          patterns.all.push(one.bytes);
        }
      }
    }
  });

  const build = (list: readonly { needle: Needle; bytes: Uint8Array }[], by: Uint8Array) => {
    const used = list.filter(({ bytes }) => bytes.length > 0);
    return {
      automaton: automaton(
        used.map(({ bytes }) => bytes),
        by,
        // What stands for the value itself, whose beginnings tell of it.
        (index) => {
          const { owner, encoding, beside } = (used[index] as (typeof used)[number]).needle;
          return owner < 31 && encoding.length === 0 && beside === undefined ? 1 << owner : 0;
        },
      ),
      needles: used.map(({ needle }) => needle),
    };
  };
  return {
    kinds: values.map(({ kind }) => kind),
    values: small,
    plain: build([...plain.values()], fold),
    digits: build(digits, identity),
    differences: build(differences, identity),
    shifts: build(shifts, identity),
    patterns,
    digests: createDigests(hashable, salts),
  };
}
