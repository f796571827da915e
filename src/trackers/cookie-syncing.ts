import { tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/**
 * Two other companies tell each other by which value they know somebody, so that what each noted
 * can be put together. Only a salted hash of the value is compared, in memory.
 */
export const cookieSyncing = defineSignal({
  id: "cookie-syncing",
  level: 1,
  lessons: ["data-brokers"],
  laws: ["eu-eprivacy"],
  match: (facts) =>
    tracesOf(facts, "id-passed").map(({ host, from, count, sure, words }) => ({
      host,
      confidence: sure ? "saw" : "likely",
      evidence: {
        times: count,
        ...(from === undefined ? {} : { from: [from] }),
        how: words.how ?? [],
      },
    })),
});
