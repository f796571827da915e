import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Menus and sliders follow the mouse too; they send nothing. */
const fewestReads = 6;
/** Something is sent again and again; or at least so much at once that the way may be in it. */
const fewestSends = 2;
const fewestPerMove = 6;

/** A script of another company follows the mouse over the whole page and sends while it does. */
export const mouseTracking = defineSignal({
  id: "mouse-tracking",
  level: 1,
  lessons: ["session-replay"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const listens = deeds.count("listen-moves");
      const reads = deeds.count("move-read");
      const sends = deeds.count("send-after-move-read");
      if (!deeds.third || listens === 0 || reads < fewestReads || sends === 0) return [];
      const holds = deeds.size("send-after-move-read") >= fewestReads * fewestPerMove;
      if (sends < fewestSends && !holds) return [];
      return [findingOf(deeds, "likely", { listens, reads, sends })];
    }),
});
