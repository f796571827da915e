import type { Written } from "../../kinds/index.ts";
import type { Spelled, Spelling } from "../shapes.ts";
import { date } from "./date.ts";
import type { Form } from "./define.ts";
import { email } from "./email.ts";
import { name } from "./name.ts";
import { number } from "./number.ts";
import { phone } from "./phone.ts";
import { place } from "./place.ts";
import { words } from "./words.ts";

/** Ways in which values are built; a value may be of several. */
const forms: readonly Form[] = [email, phone, date, number, name, place, words];

/** E-mail addresses and telephone numbers inside a longer text. */
const inside = /[^\s@,;<>"]+@[^\s@,;<>"]+\.[a-z\d-]+|\+?\d[\d\s().-]{8,}\d/giu;
const strength = { alone: 2, soft: 1, faint: 0 } as const;
const longest = 4096;

/**
 * Every spelling of a value, each once.
 *
 * @param value as typed
 * @param written what its kind says about how it is written
 */
export function spell(value: string, written: Written): Spelled {
  const trimmed = value.normalize("NFC").trim().slice(0, longest);
  const spellings = new Map<string, Spelling>();
  const hashed = new Map<string, Spelled["hashed"][number]>();
  if (trimmed === "") return { spellings: [], hashed: [] };
  const narrow = trimmed.normalize("NFKC");
  const values: [string, Written][] = [[trimmed, written]];
  if (narrow !== trimmed) values.push([narrow, written]);
  for (const [found] of trimmed.matchAll(inside)) {
    if (found !== trimmed) values.push([found, found.includes("@") ? written : "phone"]);
  }
  for (const [one, how] of values) {
    const fitting = forms.filter((form) => form.fits(one, how));
    // What has a form of its own is no mere text.
    const used = fitting.length > 1 && how !== "secret" ? fitting.slice(0, -1) : fitting;
    for (const form of used) {
      const spelled = form.spell(one, how);
      for (const spelling of spelled.spellings) {
        const key = [spelling.text.toLowerCase(), spelling.digits, ...(spelling.beside ?? [])].join(
          "\n",
        );
        const known = spellings.get(key);
        if (known === undefined || strength[known.proof] < strength[spelling.proof]) {
          spellings.set(key, spelling);
        }
      }
      for (const one of spelled.hashed) {
        const known = hashed.get(one.text);
        if (known === undefined || strength[known.proof] < strength[one.proof]) {
          hashed.set(one.text, one);
        }
      }
    }
  }
  // Untrimmed, too: not every script trims.
  if (value !== trimmed) hashed.set(value, { text: value, proof: "alone" });
  return { spellings: [...spellings.values()], hashed: [...hashed.values()] };
}
