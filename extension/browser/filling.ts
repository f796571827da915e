import type { FillPlace, FillWord } from "../../src/page/fill.ts";
import { answerAtOnce, api } from "./api.ts";

/** What the worker asks a frame to do for a made-up person: say what stands there, or type. */
type Asked = { fill: "places"; selectors: string[] } | { fill: "type"; words: FillWord[] };

/** Does in a frame what the worker asks. Nobody else can ask. */
export function onFilling(
  places: (selectors: readonly string[]) => FillPlace[],
  type: (words: readonly FillWord[]) => void,
): void {
  answerAtOnce((raw, sender) => {
    const asked = raw as Asked | null;
    if (typeof asked !== "object" || asked === null || !("fill" in asked)) return null;
    if (sender.id !== api.runtime.id || sender.tab !== undefined) return null;
    if (asked.fill === "places") return { answer: places(asked.selectors) };
    type(asked.words);
    return { answer: true };
  });
}

const send = (tab: number, frame: number, asked: Asked): Promise<unknown> =>
  api.tabs.sendMessage(tab, asked, { frameId: frame }).catch(() => null);

/** What stands at these selectors of a frame; nothing where it does not answer. */
export async function placesIn(
  tab: number,
  frame: number,
  selectors: string[],
): Promise<FillPlace[]> {
  const answer = await send(tab, frame, { fill: "places", selectors });
  return Array.isArray(answer) ? (answer as FillPlace[]) : [];
}

/** Has a frame type. */
export const typeIn = (tab: number, frame: number, words: FillWord[]): Promise<unknown> =>
  send(tab, frame, { fill: "type", words });
