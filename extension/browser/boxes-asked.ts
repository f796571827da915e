import type { FieldBoxes } from "../../src/page/boxes.ts";
import { answerAtOnce, api } from "./api.ts";

/** The whole message: there is nothing else to say. */
export const question = "field-boxes";

/** Tells one of our own pages where typed text may stand in this frame. Nobody else can ask. */
export function onBoxesAsked(boxes: () => FieldBoxes | null): void {
  answerAtOnce((raw, sender) => {
    const ours = raw === question && sender.id === api.runtime.id && sender.tab === undefined;
    return ours ? { answer: boxes() } : null;
  });
}
