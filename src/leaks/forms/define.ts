import type { Written } from "../../kinds/index.ts";
import type { Place, Proof, Spelled, Spelling } from "../shapes.ts";

/** A way in which values are built, with the spellings that people and programs give such values. */
export interface Form {
  /** Is this value built so? `written` is what its kind says about it. */
  fits(value: string, written: Written): boolean;
  /** `value` is trimmed and in Unicode's composed form. */
  spell(value: string, written: Written): Spelled;
}

/** How rare a text is, in letters: a Han character or a syllable says as much as two and a half letters. */
export function weight(text: string): number {
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128) {
      const small = code | 32;
      sum += (code >= 48 && code <= 57) || (small >= 97 && small <= 122) ? 1 : 0.5;
    } else if (
      (code >= 0x3040 && code <= 0x30ff) ||
      (code >= 0x3400 && code <= 0x9fff) ||
      (code >= 0xac00 && code <= 0xd7a3)
    ) {
      sum += 2.5;
    } else sum += code < 0x2000 && code > 0xbf ? 1.2 : 0.5;
  }
  return sum;
}

/** Without what is neither letter nor digit. */
export const bare = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, "");

/** Without accents. */
export const plainLetters = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");

/** Words that stand in bodies for reasons of their own. */
const common = new Set(
  (
    "test tests testing tester example sample demo user users username guest admin administrator root " +
    "password passwort secret default login signin signup account email mail e-mail contact info support " +
    "hello welcome home office work other others none null undefined true false yes no unknown male female " +
    "single married student teacher engineer manager company english chinese german french spanish " +
    "designer developer nurse doctor director consultant accountant assistant freelancer retired employee self-employed " +
    "desktop mobile tablet android iphone windows chrome firefox safari search message comment subject " +
    "button submit cancel continue checkout product products category shipping billing customer service " +
    "测试 用户 用户名 密码 未知 其他 没有 北京 上海 广州 深圳 中国 男 女 先生 女士 学生 公司 首页 搜索 登录 注册"
  ).split(" "),
);

/** Words with nothing but spaces and punctuation between them. */
const phrase = /^[\p{L}\p{M}']+(?:(?:[.,!?]*\s+|[，、！。？]+)[\p{L}\p{M}']+)+[.,!?，！。？]*$/u;

/** Digits that only count, up or down, as counters and made-up codes do. */
export const counting = (text: string): boolean =>
  "01234567890".includes(text) || "09876543210".includes(text);

/** Where a text must stand and what it proves there, by how rare it is. Nothing for what is too common or short. */
export function judge(text: string, written: Written): { place: Place; proof: Proof } | undefined {
  const rare = weight(text);
  if (rare < 2.5) return undefined;
  if (written === "choice") return { place: "value", proof: "faint" };
  // Towns, regions and postcodes also tell where a computer is: every ad request has some. Streets have numbers.
  if (written === "place" && (!/\d/.test(text) || rare < 9)) {
    return { place: "value", proof: "faint" };
  }
  if (common.has(text.toLowerCase())) return { place: "value", proof: "faint" };
  const oneWord = /^\p{L}+$/u.test(text) && !/\p{Script=Han}/u.test(text);
  if (written === "name" && oneWord) {
    return { place: "value", proof: rare < 14 ? "soft" : "alone" };
  }
  if (/^\d+$/.test(text)) {
    if (text.length < 6 || counting(text)) return { place: "value", proof: "faint" };
    const varied = new Set(text).size > 2;
    if (text.length < 9) {
      return {
        place: "value",
        proof: varied && (written === "secret" || text.length > 7) ? "alone" : "soft",
      };
    }
    return { place: "word", proof: varied || text.length >= 13 ? "alone" : "soft" };
  }
  if (rare < 6) return { place: "value", proof: written === "name" ? "soft" : "faint" };
  if (oneWord || rare < 8) return { place: "value", proof: "alone" };
  // Short phrases are said by many.
  if (written === "words" && rare < 18 && phrase.test(text)) {
    return { place: "value", proof: "faint" };
  }
  return { place: "word", proof: "alone" };
}

/** One spelling with its place and proof by `judge`, or none. */
export function spelling(text: string, written: Written, more: Partial<Spelling> = {}): Spelling[] {
  const judged = judge(text, written);
  return judged === undefined ? [] : [{ text, ...judged, ...more }];
}

/** Texts that programs hash, each once, likeliest first. */
export function hashed(texts: readonly string[], proof: Proof = "alone"): Spelled["hashed"] {
  return [...new Set(texts)].filter((text) => text !== "").map((text) => ({ text, proof }));
}

/** As typed, in small letters, in capitals. */
export const cases = (text: string): string[] => [text.toLowerCase(), text, text.toUpperCase()];
