import { readdirSync, readFileSync } from "node:fs";
import {
  guessService,
  type ServiceFacts,
  type ServiceKnowledge,
  wordsIn,
} from "../../src/guide/service/guess.ts";
import { serviceKnowledge } from "../../src/guide/service/words/index.ts";

/** What a page says of itself, and in which language. */
export type LabelledPage = ServiceFacts & { language: string };

const read = <Content>(name: string): Content =>
  JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Content;

/** The pages of `services/TYPE.json`, each with its type; `unsure` are pages that nobody could tell. */
export const labelledPages = (): { type: string; page: LabelledPage }[] =>
  readdirSync(new URL("services/", import.meta.url)).flatMap((file) =>
    read<LabelledPage[]>(`services/${file}`).map((page) => ({
      type: file.slice(0, -".json".length),
      page,
    })),
  );

const listed = (name: string): { type: string; page: LabelledPage }[] =>
  read<(LabelledPage & { type: string })[]>(name).map(({ type, ...page }) => ({ type, page }));

/** Pages that were written later to see how well others are guessed; the words have learned from them since. */
export const laterPages = () => listed("services-later.json");

/** Forms deep inside sites that no word was learned from: leave it so, and write others to learn from. */
export const freshPages = () => listed("services-fresh.json");

/** The guess for a page; `unsure` where nothing stands out. */
export const guessOf = (
  { language, ...facts }: LabelledPage,
  { words, schemas }: ServiceKnowledge = serviceKnowledge,
): string => guessService(facts, wordsIn(words, [language.slice(0, 2)]), schemas) ?? "unsure";
