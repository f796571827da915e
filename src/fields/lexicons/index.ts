import type { Lexicon } from "../lexicon.ts";
import { ar } from "./ar.ts";
import { bg } from "./bg.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { el } from "./el.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { fa } from "./fa.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { gl } from "./gl.ts";
import { he } from "./he.ts";
import { hi } from "./hi.ts";
import { hr } from "./hr.ts";
import { hu } from "./hu.ts";
import { id } from "./id.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { ko } from "./ko.ts";
import { nl } from "./nl.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sv } from "./sv.ts";
import { th } from "./th.ts";
import { tr } from "./tr.ts";
import { uk } from "./uk.ts";
import { vi } from "./vi.ts";
import { zh } from "./zh.ts";
import { zhTw } from "./zh-tw.ts";

/** Every language that fields are spotted in. */
export const lexicons: readonly Lexicon[] = [
  en,
  zh,
  ar,
  bg,
  cs,
  da,
  de,
  el,
  es,
  fa,
  fi,
  fr,
  gl,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nl,
  pl,
  pt,
  ro,
  ru,
  sv,
  th,
  tr,
  uk,
  vi,
  zhTw,
];

/** Languages in letters of their own; all others are written in Latin ones. */
const otherLetters: ReadonlySet<string> = new Set("ar bg el fa he hi ja ko ru th uk zh".split(" "));

/**
 * The lexicons to read a page with: English always (programmers everywhere name fields in it), and those
 * of the languages named, by the first part of their tags; `latin` stands for all in Latin letters.
 */
export function lexiconsFor(languages: readonly string[]): readonly Lexicon[] {
  const wanted = new Set(languages);
  return lexicons.filter(({ language, also }) => {
    const first = language.split("-")[0] ?? language;
    return (
      first === "en" ||
      [first, ...(also ?? [])].some((one) => wanted.has(one)) ||
      (wanted.has("latin") && !otherLetters.has(first))
    );
  });
}
