import { type Signal, useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { useRoom } from "./source.ts";

/** An answer that may still be on its way; `failed` where the notes could not be read. */
export type Asked<Answer> = Answer | "waiting" | "failed";

/**
 * Asks the notes, and again when they change or when what is asked for does. The last answer stays until
 * there is a new one, so that nothing flickers.
 *
 * @param task reads the notes
 * @param about what the answer depends on
 */
export function useAsked<Answer>(
  task: () => Promise<Answer>,
  about: readonly unknown[],
): Asked<Answer> {
  const { version } = useRoom();
  const answer: Signal<Asked<Answer>> = useSignal<Asked<Answer>>("waiting");
  const turn = version.value;
  useEffect(() => {
    let isOld = false;
    task().then(
      (told) => {
        if (!isOld) answer.value = told;
      },
      () => {
        if (!isOld) answer.value = "failed";
      },
    );
    return () => {
      isOld = true;
    };
  }, [turn, ...about]);
  return answer.value;
}

export const isHere = <Answer>(asked: Asked<Answer>): asked is Answer =>
  asked !== "waiting" && asked !== "failed";
