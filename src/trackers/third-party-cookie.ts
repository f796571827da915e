import { deedsOfOthers, findingsByScript, inOtherFrame, keepsId, tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/**
 * Another company has the browser keep a random value for itself, for longer than a day: by an
 * answer's header, or by a script in a frame of its own. It gets it back wherever it is met again.
 */
export const thirdPartyCookie = defineSignal({
  id: "third-party-cookie",
  level: 1,
  lessons: ["cookies"],
  laws: ["eu-eprivacy"],
  match: (facts, companies) => {
    const byHeader = tracesOf(facts, "cookie-set").map(({ host, count }) => ({
      host,
      confidence: "saw" as const,
      evidence: { headers: count },
    }));
    const known = new Set(byHeader.map(({ host }) => host));
    const byScript = deedsOfOthers(facts, companies, ["cookie-write"])
      .filter((deed) => keepsId(deed) && inOtherFrame(deed, facts, companies))
      .map((deed) => ({ ...deed, by: deed.frame ?? deed.by }))
      .filter(({ by }) => !known.has(by));
    return [...byHeader, ...findingsByScript(byScript)];
  },
});
