import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Shortcuts are read as well: what tells them apart is that nothing is sent after them. */
const fewestReads = 3;
const fewestSends = 2;

/** A script of another company reads which keys are pressed and sends something soon after, again and again. */
export const keyLogging = defineSignal({
  id: "key-logging",
  level: 2,
  lessons: ["sent-before-send", "session-replay"],
  laws: [],
  match: (facts, companies) =>
    deedsOf(facts, companies).flatMap((deeds) => {
      const listens = deeds.count("listen-keys");
      const reads = deeds.count("key-read");
      const sends = deeds.count("send-after-key-read");
      if (!deeds.third || listens === 0 || reads < fewestReads || sends < fewestSends) return [];
      return [findingOf(deeds, "likely", { listens, reads, sends })];
    }),
});
