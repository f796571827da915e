import { answerAtOnce, api } from "./api.ts";

/** What a frame tells of the field on which the context menu was opened last. */
export interface FieldAnswer {
  kind: string | null;
  because: readonly string[];
}

const question = "which-field";

/** Answers which field the context menu was opened on last. In a frame. */
export const onQuestion = (answer: () => FieldAnswer): void =>
  answerAtOnce((raw) => (raw === question ? { answer: answer() } : null));

/** Asks a frame; null where it does not answer. From the worker. */
export const askFrame = (tab: number, frame: number): Promise<unknown> =>
  api.tabs.sendMessage(tab, question, { frameId: frame }).catch(() => null);
