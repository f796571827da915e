import type { ServiceKnowledge } from "../guess.ts";
import { schemas } from "../schemas.ts";
import { en } from "./en.ts";
import { zh } from "./zh.ts";

/** Words by language; a language is one file and one line here. Loaded only when a popup asks for a guess. */
export const serviceKnowledge: ServiceKnowledge = { words: { en, zh }, schemas };
