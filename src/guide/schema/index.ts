import type * as v from "valibot";
import type { dataSchemas } from "./data.ts";
import type { textSchemas } from "./texts.ts";

/** The parts of the guide; each is loaded when a page shows it, and not before. */
export const sections = [
  "lessons",
  "cases",
  "laws",
  "services",
  "quiz",
  "behaviours",
  "channels",
  "letters",
  "kinds",
  "signals",
] as const;
export type Section = (typeof sections)[number];

/** One item of a section in one language: what is shared, and in `words` what is said. */
export type Item<Name extends Section> = { id: string } & v.InferOutput<
  (typeof dataSchemas)[Name]
> & { words: v.InferOutput<(typeof textSchemas)[Name]> };

export type Lesson = Item<"lessons">;
export type RealCase = Item<"cases">;
export type Law = Item<"laws">;
export type Service = Item<"services">;
export type QuizSet = Item<"quiz">;
export type Behaviour = Item<"behaviours">;
export type Complaint = Item<"channels">;
export type LetterText = Item<"letters">;
export type KindText = Item<"kinds">;

/** How a section of a language is loaded. */
export type GuideLoader = <Name extends Section>(
  language: string,
  section: Name,
) => Promise<readonly Item<Name>[]>;
