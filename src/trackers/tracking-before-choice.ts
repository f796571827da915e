import type { Companies } from "../site/index.ts";
import { inOtherFrame, keepsId, scriptHost, tracesOf } from "./by-host.ts";
import { defineSignal, type VisitFacts } from "./define.ts";

/** The page still asks whether it may, and other companies have begun. */
export const trackingBeforeChoice = defineSignal({
  id: "tracking-before-choice",
  level: 1,
  lessons: ["dark-patterns"],
  laws: ["eu-eprivacy", "eu-gdpr"],
  match: (facts, companies) => {
    if (facts.page.about.dialog?.open !== true) return [];
    const hosts = recognisers(facts, companies);
    if (hosts.length === 0) return [];
    return [{ confidence: "saw", evidence: { companies: hosts.length, hosts } }];
  },
});

const mostHosts = 20;

/** Hosts of other companies that were seen to recognise somebody. To be there is not enough. */
function recognisers(facts: VisitFacts, companies: Companies): string[] {
  const traces = (["cookie-set", "id-in-picture", "id-passed", "pixel"] as const)
    .flatMap((name) => tracesOf(facts, name))
    .map(({ host }) => host);
  const scripts = facts.behaviours
    .filter((deed) => ["cookie-write", "storage-write"].includes(deed.action) && keepsId(deed))
    .map((deed) =>
      inOtherFrame(deed, facts, companies) ? (deed.frame ?? "") : scriptHost(deed.script),
    );
  const hosts = [...new Set([...traces, ...scripts])].filter(
    (host) => host !== "" && !companies.sameCompany(host, facts.page.host),
  );
  // A product that asks for the choice keeps it under a number of its own.
  return hosts
    .filter((host) => !companies.companyOf(host)?.purposes.includes("consent-tool"))
    .slice(0, mostHosts);
}
