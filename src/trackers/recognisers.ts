import type { Companies } from "../site/index.ts";
import { inOtherFrame, keepsId, scriptHost, tracesOf } from "./by-host.ts";
import type { VisitFacts } from "./define.ts";

/** Hosts of other companies that were seen to recognise somebody. To be there is not enough. */
export function recognisers(facts: VisitFacts, companies: Companies): string[] {
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
  return hosts.filter((host) => !companies.companyOf(host)?.purposes.includes("consent-tool"));
}
