import { ofLesson } from "./got.ts";
import type { Answer } from "./quiz.ts";

/** A note in the store's `progress`: what was learned, when, and how it went. */
export interface Note {
  id: string;
  at: number;
  score?: number;
}

/** The note for a lesson that was read: did the person get it? */
export const lessonNote = (lesson: string, got: boolean, at: number): Note => ({
  id: ofLesson + lesson,
  at,
  score: got ? 1 : 0,
});

/** The note for an answer. */
export const answerNote = ({ question, round, right }: Answer, at: number): Note => ({
  id: `quiz:${round}:${question}`,
  at,
  score: right ? 1 : 0,
});

/** What notes say about learning. */
export interface Learned {
  /** Lessons with how they went: got it, or not yet. */
  lessons: ReadonlyMap<string, boolean>;
  answers: readonly Answer[];
}

/** Reads the notes; those of others (tips, practice) are left alone. */
export function learnedFrom(notes: readonly Note[]): Learned {
  const lessons = new Map<string, boolean>();
  const answers: Answer[] = [];
  for (const { id, score } of [...notes].sort((a, b) => a.at - b.at)) {
    const [sort, first = "", second = ""] = id.split(":");
    if (sort === "lesson") lessons.set(first, score === 1);
    if (sort === "quiz" && (first === "before" || first === "after" || first === "any")) {
      answers.push({ question: second, round: first, right: score === 1 });
    }
  }
  return { lessons, answers };
}
