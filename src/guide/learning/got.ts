/** How the id of a lesson's note begins. */
export const ofLesson = "lesson:";

/**
 * Lessons that the person said they got. Small, since it runs while people browse.
 *
 * @param notes of the store, where each id stands once
 */
export const gotLessons = (notes: readonly { id: string; score?: number }[]): string[] =>
  notes
    .filter(({ id, score }) => id.startsWith(ofLesson) && score === 1)
    .map(({ id }) => id.slice(ofLesson.length));
