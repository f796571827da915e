import { deedsOfOthers, findingsByScript, tracesOf } from "./by-host.ts";
import { defineSignal } from "./define.ts";

/** Another company's code stays in the browser after the page is closed, and sees what it loads. */
export const thirdPartyServiceWorker = defineSignal({
  id: "third-party-service-worker",
  level: 1,
  lessons: ["recognised-without-cookies"],
  laws: [],
  match: (facts, companies) => {
    const imported = tracesOf(facts, "worker-script").map(({ host, count }) => ({
      host,
      confidence: "saw" as const,
      evidence: { scripts: count },
    }));
    const known = new Set(imported.map(({ host }) => host));
    const registered = deedsOfOthers(facts, companies, ["worker-register"]).filter(
      ({ by }) => !known.has(by),
    );
    return [...imported, ...findingsByScript(registered)];
  },
});
