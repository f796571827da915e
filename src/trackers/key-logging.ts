import { scriptHost } from "./by-host.ts";
import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Shortcuts are read as well: what tells them apart is that nothing is sent after them. */
const fewestReads = 4;
/** Something is sent again and again; or at least so much at once that the keys may be in it. */
const fewestSends = 2;
const fewestPerKey = 4;

/** A script of another company reads which keys are pressed and sends something soon after. */
export const keyLogging = defineSignal({
  id: "key-logging",
  level: 2,
  lessons: ["sent-before-send", "session-replay"],
  laws: [],
  match: (facts, companies) => {
    // In a box of its own a company reads what people type for it: a payment, a chat.
    const behaviours = facts.behaviours.filter(
      ({ frame, script }) =>
        frame === undefined || !companies.sameCompany(frame, scriptHost(script)),
    );
    return deedsOf({ ...facts, behaviours }, companies).flatMap((deeds) => {
      const listens = deeds.count("listen-keys");
      const reads = deeds.count("key-read");
      const sends = deeds.count("send-after-key-read");
      if (!deeds.third || listens === 0 || reads < fewestReads || sends === 0) return [];
      const holds = deeds.size("send-after-key-read") >= fewestReads * fewestPerKey;
      if (sends < fewestSends && !holds) return [];
      return [findingOf(deeds, "likely", { listens, reads, sends })];
    });
  },
});
