/** Letters that decomposing does not bring down to their plain form. */
const plain: Readonly<Record<string, string>> = {
  ı: "i",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ى: "ي",
  ی: "ي",
  ک: "ك",
  ة: "ه",
};

const oddLetters = new RegExp(`[${Object.keys(plain).join("")}]`, "g");
/** Accents of Latin, Greek and Cyrillic; vowel and stretch signs of Arabic; joiners. */
const marks = /[\u0300-\u036f\u0640\u064b-\u0655\u00ad\u200b-\u200f\u2060\ufeff]/g;
const notAscii = /[\u0080-\uffff]/;

/** Brings a text to the form that lexicons are matched in: lower case, full width and accents folded. */
export function normalise(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase();
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(marks, "")
    .replace(oddLetters, (letter) => plain[letter] ?? letter)
    .normalize("NFC");
}

/** A piece of text that lexicons match as a whole, and where it stands. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

const single =
  "[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\\p{Script=Thai}\\u30fc]";
const anyToken = new RegExp(`${single}|\\p{Nd}+|(?:(?!${single})[\\p{L}\\p{M}])+`, "gu");

/**
 * Splits a normalised text. A token is a word of a spaced script, a run of digits, or one character
 * of a script that is written without spaces. Everything else separates.
 */
export function tokens(text: string): Token[] {
  if (!notAscii.test(text)) return asciiTokens(text);
  const found: Token[] = [];
  for (const match of text.matchAll(anyToken)) {
    found.push({ text: match[0], start: match.index, end: match.index + match[0].length });
  }
  return found;
}

const isLetter = (code: number) => code >= 97 && code <= 122;
const isDigit = (code: number) => code >= 48 && code <= 57;

/** The same for plain letters, as nearly all names of fields are: much faster than a pattern. */
function asciiTokens(text: string): Token[] {
  const found: Token[] = [];
  for (let start = 0; start < text.length; ) {
    const code = text.charCodeAt(start);
    const fits = isLetter(code) ? isLetter : isDigit(code) ? isDigit : undefined;
    let end = start + 1;
    if (fits !== undefined) {
      while (end < text.length && fits(text.charCodeAt(end))) end++;
      found.push({ text: text.slice(start, end), start, end });
    }
    start = end;
  }
  return found;
}

/**
 * Splits a `name` or `id` as programmers write them into words: `billingAddress1`, `user_email`,
 * `ctl00$main$txtDOB`, `profile[birth][day]`. Of a path of controls only the last part counts.
 */
export function nameWords(name: string): string {
  if (/^[a-z]*$/.test(name)) return name;
  const own = /[$:]/.test(name) ? (name.split(/[$:](?=.)/).pop() ?? "") : name;
  return notAscii.test(own) ? wordsOf(own) : asciiWords(own);
}

const isCapital = (code: number) => code >= 65 && code <= 90;
const separators = new Set(Array.from("_-.[]/\\", (sign) => sign.charCodeAt(0)));

/** The same as {@link wordsOf} for plain letters, without a pattern for each sign. */
function asciiWords(own: string): string {
  let words = "";
  let from = 0;
  const cut = (at: number) => {
    if (at > from) words += words === "" ? own.slice(from, at) : ` ${own.slice(from, at)}`;
    from = at;
  };
  for (let at = 0; at < own.length; at++) {
    const code = own.charCodeAt(at);
    if (isLetter(code)) continue;
    if (separators.has(code)) {
      cut(at);
      from = at + 1;
    } else if (isCapital(code) && at > from) {
      const before = own.charCodeAt(at - 1);
      const after = own.charCodeAt(at + 1);
      if (isLetter(before) || isDigit(before) || (isCapital(before) && isLetter(after))) cut(at);
    }
  }
  cut(own.length);
  return words.trim();
}

function wordsOf(own: string): string {
  return own
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1 $2")
    .replace(/[_\-.[\]/\\]+/g, " ")
    .trim();
}
