import { deedsOfOthers, findingsByScript, keepsId, tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/**
 * Another company keeps a random value where cookies are not looked for: in the browser's stores, or as
 * the version tag of a picture that nobody sees.
 */
export const storageId = defineSignal({
  id: "storage-id",
  level: 1,
  lessons: ["cookies"],
  laws: ["eu-eprivacy"],
  match: (facts, companies) => [
    ...findingsByScript(
      deedsOfOthers(facts, companies, ["storage-write", "database-write", "cache-write"]).filter(
        keepsId,
      ),
    ),
    ...tracesOf(facts, "tag-set").map(({ host, count }) => ({
      host,
      confidence: "likely" as const,
      evidence: { tags: count },
    })),
  ],
});
