import { bare, type Form, hashed, plainLetters, spelling, weight } from "./define.ts";

/** Words of streets in both of their spellings. */
const short: readonly (readonly [RegExp, string])[] = [
  [/\bstreet\b/gi, "st"],
  [/\broad\b/gi, "rd"],
  [/\bavenue\b/gi, "ave"],
  [/\blane\b/gi, "ln"],
  [/\bdrive\b/gi, "dr"],
  [/\bboulevard\b/gi, "blvd"],
  [/stra(?:ß|ss)e\b/gi, "str."],
];
/** After a province, a city or a district in Chinese: what follows is a piece of its own. */
const chineseParts = /(?<=[省市区县州盟旗區縣])(?=[\p{Script=Han}\d]{2,})/u;

/** Addresses and places: whole, without punctuation, and street, city and postcode in parameters of their own. */
export const place: Form = {
  fits: (_, written) => written === "place",

  spell(value, written) {
    const pieces = value
      .split(/\s*[,;\n，、]\s*/)
      .flatMap((piece) => piece.split(chineseParts))
      .flatMap((piece) => piece.match(/^([A-Z]{2})\s+(\d{5}(?:-\d{4})?)$/)?.slice(1) ?? [piece])
      .filter((piece) => piece !== "");
    const whole = [
      value,
      pieces.join(" "),
      pieces.join(", "),
      value.replace(/[^\p{L}\p{N}\s]+/gu, "").replace(/\s+/g, " "),
      ...abbreviated(value),
      plainLetters(value),
    ];
    const texts = [...new Set(whole.map((text) => text.trim()))];
    const own = pieces.length > 1 ? pieces.flatMap((piece) => [piece, ...abbreviated(piece)]) : [];
    return {
      spellings: [
        ...texts.flatMap((text) => spelling(text, written)),
        ...own.flatMap((piece) =>
          spelling(
            piece,
            written,
            weight(piece) >= 9 && /\d/.test(piece)
              ? {}
              : { proof: "faint", place: "value", called: "part" },
          ),
        ),
      ],
      hashed: [
        ...hashed(
          [...texts, bare(value)].flatMap((text) => [text.toLowerCase(), text]),
          weight(value) >= 8 ? "alone" : "soft",
        ),
        ...hashed(
          own.flatMap((piece) => [
            bare(piece).toLowerCase(),
            piece.toLowerCase(),
            ...(/^\d{5}-/.test(piece) ? [piece.slice(0, 5)] : []),
          ]),
          "soft",
        ),
      ],
    };
  },
};

const abbreviated = (text: string): string[] =>
  short.flatMap(([long, abbreviation]) =>
    text.search(long) < 0 ? [] : [text.replace(long, abbreviation)],
  );
