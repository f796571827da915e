import type { Confidence, LogEvent } from "../../src/log/event.ts";
import { keyOf, merge } from "../../src/log/key.ts";
import { receiverOf as usual } from "./help.ts";

/**
 * What a store must keep of some events, added up by hand and from scratch: no shares, no differences, no
 * order. Slow and plain, to hold the real thing against.
 */
export function oracle(
  all: readonly LogEvent[],
  receiverOf: (host: string) => string = usual,
): Record<string, unknown[]> {
  const byKey = new Map<string, LogEvent>();
  for (const one of all) {
    const key = JSON.stringify(keyOf(one));
    byKey.set(key, merge(byKey.get(key) ?? one, one));
  }
  const events = [...byKey.values()].sort((a, b) => compare(keyOf(a), keyOf(b)));
  const ids = distinct(events.map(({ visit }) => visit));
  const of = (id: string) => events.filter(({ visit }) => visit === id);
  const at = (id: string) => Math.min(...of(id).map((one) => one.at));
  const siteOf = (id: string) => of(id)[0]?.site ?? "";

  const row = (visits: readonly string[], counts: Record<string, number>) => ({
    counts: Object.fromEntries(
      Object.entries({ visits: visits.length, ...counts }).filter(([, count]) => count > 0),
    ),
    first: Math.min(...visits.map(at)),
    last: Math.max(...visits.map(at)),
  });
  const sitesOf = (visits: readonly string[], site: string) =>
    site === "" ? distinct(visits.map(siteOf)).length : 0;

  const met = (visits: readonly string[], company: string) =>
    visits
      .flatMap(of)
      .filter((one) => one.type === "met")
      .filter(({ party }) => company === "" || receiverOf(party.host) === company);

  const ties = cross(ids, siteOf, (visits) => [
    "",
    ...distinct(met(visits, "").map(({ party }) => receiverOf(party.host))),
  ]).map(([site, company, visits]) => {
    const those = company === "" ? visits : visits.filter((id) => met([id], company).length > 0);
    return {
      site,
      company,
      ...row(those, {
        requests: met(those, company).reduce((sum, { requests }) => sum + requests, 0),
        events: company === "" ? those.flatMap(of).length : 0,
        sites: sitesOf(those, site),
      }),
    };
  });

  const gifts = (visits: readonly string[]) =>
    visits.flatMap(of).flatMap((one): Gift[] => {
      if (one.type === "met" || one.type === "signal") return [];
      const host = one.type === "read" ? one.by.host : one.type === "sent" ? one.to.host : one.site;
      const confidence = one.type === "typed" ? "saw" : one.confidence;
      return [{ subject: `${one.kind} ${receiverOf(host)}`, deed: one.type, confidence }];
    });

  const given = cross(ids, siteOf, (visits) =>
    distinct(gifts(visits).map(({ subject }) => subject)),
  )
    .map(([site, subject, visits]) => {
      const mine = (id: string) => gifts([id]).filter((gift) => gift.subject === subject);
      const those = visits.filter((id) => mine(id).length > 0);
      const counts: Record<string, number> = { sites: sitesOf(those, site) };
      for (const deed of ["asked", "typed", "read", "sent"]) {
        for (const id of those) {
          const seen = mine(id).filter((gift) => gift.deed === deed);
          const strongest = strengths.find((one) =>
            seen.some(({ confidence }) => confidence === one),
          );
          if (strongest === undefined) continue;
          counts[`${deed} ${strongest}`] = (counts[`${deed} ${strongest}`] ?? 0) + 1;
        }
      }
      const [kind = "", ...company] = subject.split(" ");
      return { site, kind, company: company.join(" "), ...row(those, counts) };
    })
    .sort((a, b) => compare([a.site, a.kind, a.company], [b.site, b.kind, b.company]));

  const visits = ids.map((id) => {
    const companies = distinct(met([id], "").map(({ party }) => receiverOf(party.host)));
    const strongest = new Map<string, Gift>();
    for (const gift of gifts([id])) {
      const key = `${gift.subject} ${gift.deed}`;
      const known = strongest.get(key);
      const isStronger =
        known === undefined ||
        strengths.indexOf(gift.confidence) < strengths.indexOf(known.confidence);
      if (isStronger) strongest.set(key, gift);
    }
    return {
      id,
      at: at(id),
      site: siteOf(id),
      events: of(id).length,
      met: companies.map((company) => [
        company,
        met([id], company).reduce((sum, { requests }) => sum + requests, 0),
      ]),
      given: [...strongest.values()]
        .map(({ subject, deed, confidence }) => [...subject.split(" "), deed, confidence])
        .sort(compare),
    };
  });
  return { visits, events, ties, given, progress: [] };
}

interface Gift {
  subject: string;
  deed: string;
  confidence: Confidence;
}

/** From strong to weak. */
const strengths: readonly Confidence[] = ["saw", "likely", "possible"];

const distinct = (names: readonly string[]): string[] => [...new Set(names)].sort();

const compare = (a: readonly string[], b: readonly string[]): number => {
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    const [x = "", y = ""] = [a[i], b[i]];
    if (x !== y) return x < y ? -1 : 1;
  }
  return a.length - b.length;
};

/** Every site, and all sites as `""`, with every subject that its visits have. */
const cross = (
  ids: readonly string[],
  siteOf: (id: string) => string,
  subjectsOf: (visits: readonly string[]) => string[],
): [site: string, subject: string, visits: string[]][] =>
  (ids.length === 0 ? [] : ["", ...distinct(ids.map(siteOf))]).flatMap((site) => {
    const visits = ids.filter((id) => site === "" || siteOf(id) === site);
    return subjectsOf(visits).map((subject): [string, string, string[]] => [site, subject, visits]);
  });
