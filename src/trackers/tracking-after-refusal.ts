import type { Companies } from "../site/index.ts";
import { defineSignal } from "./define.ts";
import { recognisers } from "./recognisers.ts";

/** The person refused, and the page went on to ask others for something who follow people. */
export const trackingAfterRefusal = defineSignal({
  id: "tracking-after-refusal",
  level: 1,
  lessons: ["dark-patterns", "changing-your-mind"],
  laws: ["eu-eprivacy", "eu-gdpr"],
  match: (facts, companies) => {
    const recognise = new Set(recognisers(facts, companies));
    const hosts = facts.page.about.afterNo.filter(
      (host) =>
        !companies.sameCompany(host, facts.page.host) &&
        (recognise.has(host) || isForFollowing(host, companies)),
    );
    // What is sent may say no more than that the person refused.
    return hosts.length === 0
      ? []
      : [{ confidence: "likely", evidence: { companies: hosts.length, hosts } }];
  },
});

/** What companies that follow people are for. */
const following: ReadonlySet<string> = new Set([
  "advertising",
  "audience-measurement",
  "device-recognition",
  "session-recording",
]);

const isForFollowing = (host: string, companies: Companies): boolean =>
  companies.companyOf(host)?.purposes.some((purpose) => following.has(purpose)) ?? false;
