import { defineSignal } from "./define.ts";
import { recognisers } from "./recognisers.ts";

const mostHosts = 20;

/** The page still asks whether it may, and other companies have begun. */
export const trackingBeforeChoice = defineSignal({
  id: "tracking-before-choice",
  level: 1,
  lessons: ["dark-patterns"],
  laws: ["eu-eprivacy", "eu-gdpr"],
  match: (facts, companies) => {
    if (facts.page.about.dialog?.open !== true) return [];
    const hosts = recognisers(facts, companies).slice(0, mostHosts);
    if (hosts.length === 0) return [];
    return [{ confidence: "saw", evidence: { companies: hosts.length, hosts } }];
  },
});
