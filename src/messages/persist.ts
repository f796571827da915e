type Timer = (task: () => void, ms: number) => unknown;

/** Milliseconds after which nobody answers any more: a worker that was stopped while it was starting never does. */
const patience = 5000;
/** Milliseconds before the second try; each further wait is twice as long, up to the longest. */
const firstWait = 250;
const longestWait = 10_000;
const mostTries = 10;

/** The answer, or a rejection where none comes in time. */
export const inTime = <Answer>(answer: Promise<Answer>, timer: Timer): Promise<Answer> =>
  Promise.race([
    answer,
    new Promise<never>((_, tooLate) => {
      timer(() => tooLate(new Error("no answer")), patience);
    }),
  ]);

/**
 * Asks again and again where nobody answers, ever more slowly, and gives up in the end with the last error.
 * For what may be asked twice.
 *
 * @param timer `setTimeout` of the place this runs in
 */
export async function persist<Answer>(ask: () => Promise<Answer>, timer: Timer): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await inTime(ask(), timer);
    } catch (error) {
      if (tries === mostTries) throw error;
      const wait = Math.min(firstWait * 2 ** (tries - 1), longestWait);
      await new Promise<void>((over) => timer(over, wait));
    }
  }
}
