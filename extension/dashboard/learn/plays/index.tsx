import type { FunctionComponent } from "preact";
import { ButtonsPlay } from "./buttons.tsx";
import { FingerprintPlay } from "./fingerprint.tsx";
import { NeededPlay } from "./needed.tsx";
import { PiecesPlay } from "./pieces.tsx";
import { TicksPlay } from "./ticks.tsx";

const plays: Record<string, FunctionComponent> = {
  pieces: PiecesPlay,
  needed: NeededPlay,
  ticks: TicksPlay,
  fingerprint: FingerprintPlay,
  buttons: ButtonsPlay,
};

/** Names of all things to try: a test holds the lessons against them. */
export const playNames: readonly string[] = Object.keys(plays);

/** Something to try out in a lesson, by keyboard as well. */
export function Play({ name }: { name: string }) {
  const Known = plays[name];
  return Known === undefined ? null : <Known />;
}
