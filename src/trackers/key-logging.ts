import { scriptHost } from "./by-host.ts";
import { deedsOf, findingOf } from "./deeds.ts";
import { defineSignal } from "./define.ts";

/** Shortcuts are read as well: what tells them apart is that nothing is sent after them. */
const fewestReads = 4;
/** Something is sent again and again; or at least so much at once that the keys may be in it. */
const fewestSends = 2;
const fewestPerKey = 4;

/** Reads that one key brings along: its sign, its code, its place on the keyboard, the field. */
const readsPerKey = 4;

/** Without a listener of its own, the page's markup may call it for each key: then it must happen again and again. */
const fewestUnheard = { reads: 20, sends: 4 };

/** What is done as keys are pressed, when nothing but a listener of a script's own should be at work. */
const asKeysCome = new Set(["key-read", "send-after-key-read"]);

/** A script of another company reads which keys are pressed and sends something soon after. */
export const keyLogging = defineSignal({
  id: "key-logging",
  level: 2,
  lessons: ["sent-before-send", "session-replay"],
  laws: [],
  match: (facts, companies) => {
    // In a box of its own a company reads what people type for it: a payment, a chat.
    const forOthers = facts.behaviours.filter(
      ({ frame, script }) =>
        frame === undefined || !companies.sameCompany(frame, scriptHost(script)),
    );
    // A library calls the handler that the page gave it: then the page stands behind it in the call.
    const behaviours = forOthers.filter(
      ({ action, caller }) =>
        caller === undefined ||
        !asKeysCome.has(action) ||
        !companies.sameCompany(scriptHost(caller), facts.page.host),
    );
    return deedsOf({ ...facts, behaviours }, companies).flatMap((deeds) => {
      const listens = deeds.count("listen-keys");
      const reads = deeds.count("key-read");
      const sends = deeds.count("send-after-key-read");
      if (!deeds.third || reads < fewestReads || sends === 0) return [];
      if (listens === 0 && (reads < fewestUnheard.reads || sends < fewestUnheard.sends)) return [];
      // Who says that it is still there sends nothing in which the keys could be.
      const room = deeds.size("send-after-key-read");
      if (sends * room < reads / readsPerKey) return [];
      const holds = room >= fewestReads * fewestPerKey;
      if (sends < fewestSends && !holds) return [];
      // One single field: mostly somebody's search, which has to be asked for what is typed.
      const one = listens === 1 && deeds.count("listen-document") === 0;
      return [findingOf(deeds, one ? "possible" : "likely", { listens, reads, sends })];
    });
  },
});
