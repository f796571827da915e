import { type Form, hashed } from "./define.ts";

/** Calling codes of one and two digits (ITU E.164); all others have three. */
const shortCodes = new Set(
  (
    "1 7 20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58 60 61 62 63 64 65 66 " +
    "81 82 84 86 90 91 92 93 94 95 98"
  ).split(" "),
);
/** Tried where a number is written without its country's code, with a leading zero or without. */
const withZero = "44 49 33 81 82 61 31 32 41 43 34 39 46 47 45 48 90 91 62 60 64 27 86 55".split(
  " ",
);

function codeOf(digits: string): string {
  for (const length of [1, 2]) {
    if (shortCodes.has(digits.slice(0, length))) return digits.slice(0, length);
  }
  return digits.slice(0, 3);
}

/** Country code and national number, for each country it may be of. */
function readings(value: string): { code: string; national: string }[] {
  const digits = value.replace(/\D/g, "");
  if (/^\s*(?:\+|00)/.test(value)) {
    const whole = digits.replace(/^00/, "");
    const code = codeOf(whole);
    return [{ code, national: whole.slice(code.length).replace(/^0/, "") }];
  }
  if (/^1[3-9]\d{9}$/.test(digits)) return [{ code: "86", national: digits }];
  if (/^1[2-9]\d{9}$/.test(digits)) return [{ code: "1", national: digits.slice(1) }];
  if (/^0\d/.test(digits)) {
    return withZero.map((code) => ({ code, national: digits.replace(/^0+/, "") }));
  }
  if (/^[2-9]\d{9}$/.test(digits)) return [{ code: "1", national: digits }];
  const long = codeOf(digits);
  return digits.length > 10 ? [{ code: long, national: digits.slice(long.length) }] : [];
}

/**
 * Telephone numbers. Ad platforms hash them as E.164 with `+` (Google, TikTok) or without (Meta), or as
 * national numbers with and without the leading zero.
 */
export const phone: Form = {
  fits: (value, written) =>
    /^[+(]?\d[\d\s().\-/\u2010-\u2015]*$/.test(value) &&
    value.replace(/\D/g, "").length >= 7 &&
    value.replace(/\D/g, "").length <= 15 &&
    (written === "phone" || /^\+/.test(value) || /^1[3-9]\d{9}$/.test(value)),

  spell(value) {
    const typed = value.replace(/\D/g, "");
    const read = readings(value);
    const nationals = [...new Set(read.map(({ national }) => national))];
    const numbers = [...new Set([typed, ...nationals])].filter((text) => text.length >= 7);
    return {
      spellings: numbers.flatMap((text) => [
        text.length >= 9
          ? ({ text, place: "word", proof: "alone", digits: true, led: ledBy(read, text) } as const)
          : ({ text, place: "value", proof: "alone", digits: true } as const),
        ...groups(value, text),
      ]),
      hashed: hashed([
        ...numbers,
        ...read.slice(0, 1).flatMap(({ code, national }) => international(code, national)),
        value,
        ...(read[0]?.code === "1" ? american(read[0].national) : []),
        ...nationals.flatMap((national) => [`0${national}`]),
        // Ad platforms ask for the plus; sites put it before whatever was typed.
        `+${typed}`,
        ...read.slice(1).flatMap(({ code, national }) => international(code, national)),
      ]),
    };
  },
};

/** As Americans write their numbers; nothing for one of another length. */
function american(national: string): string[] {
  const pieces = national.match(/^(\d{3})(\d{3})(\d{4})$/);
  if (pieces === null) return [];
  const [, area, exchange, line] = pieces;
  return [
    `(${area}) ${exchange}-${line}`,
    `${area}-${exchange}-${line}`,
    `+1 ${area} ${exchange} ${line}`,
  ];
}

/** What may stand right before a national number: the `0` of its country, the country's code. */
const ledBy = (read: ReturnType<typeof readings>, digits: string): string[] => [
  "0",
  ...read
    .filter(({ national }) => national === digits)
    .flatMap(({ code }) => [code, `00${code}`, `${code}0`]),
];

const international = (code: string, national: string): string[] => [
  `+${code}${national}`,
  `${code}${national}`,
  `00${code}${national}`,
  `${code}0${national}`,
];

/** The number in pieces, as it was typed or three, three, four: sent as parameters of their own. */
function groups(value: string, digits: string) {
  const typed = value.replace(/^\+\d+/, "").match(/\d+/g) ?? [];
  const cuts = [
    typed,
    digits.length === 10 ? [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)] : [],
  ];
  return cuts
    .filter((pieces) => pieces.length > 1 && pieces.join("").length >= 7)
    .map((pieces) => {
      const anchor = [...pieces].sort((a, b) => b.length - a.length)[0] as string;
      return {
        text: anchor,
        place: "value" as const,
        proof: "alone" as const,
        beside: pieces.filter((piece) => piece !== anchor),
        called: "split",
      };
    })
    .filter(({ text, beside }) => text.length >= 3 && beside.length > 0);
}
