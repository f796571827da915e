import type { Lexicon } from "../lexicon.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** Every language that fields are spotted in. */
export const lexicons: readonly Lexicon[] = [en, zh];
