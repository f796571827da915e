import { dayOf } from "../../src/log/day.ts";
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
    counts: counted({ visits: visits.length, ...counts }),
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

  const whole = (visits: readonly string[]) => {
    const counts: Record<string, number> = { events: visits.flatMap(of).length };
    for (const id of visits) {
      const types = of(id).map(({ type }) => type);
      for (const deed of deeds) if (types.includes(deed)) add(counts, deed);
      add(counts, "level 0");
      for (const [signal] of signalsOf(id)) add(counts, `signal ${signal}`);
    }
    return counts;
  };
  const signalsOf = (id: string) =>
    distinct(of(id).flatMap((one) => (one.type === "signal" ? [one.signal] : []))).map((signal) => [
      signal,
      strengths.find((strength) =>
        of(id).some(
          (one) => one.type === "signal" && one.signal === signal && one.confidence === strength,
        ),
      ),
    ]);

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
        ...(company === "" ? whole(those) : {}),
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

  /** Kind x company, with the margins that end or begin in nothing. */
  const subjectsOf = (visits: readonly string[]) =>
    distinct(gifts(visits).flatMap(({ subject }) => [subject, ...marginsOf(subject)]));
  const marginsOf = (subject: string) => {
    const [kind = "", ...company] = subject.split(" ");
    return [`${kind} `, ` ${company.join(" ")}`];
  };
  const cell = (visits: readonly string[], subject: string) => {
    const isMargin = subject.startsWith(" ") || subject.endsWith(" ");
    const mine = (id: string) =>
      gifts([id]).filter(
        (gift) => gift.subject === subject || marginsOf(gift.subject).includes(subject),
      );
    const those = visits.filter((id) => mine(id).length > 0);
    const counts: Record<string, number> = {};
    for (const id of those) {
      for (const deed of deeds) {
        const seen = mine(id).filter((gift) => gift.deed === deed);
        const strongest = strengths.find((one) =>
          seen.some(({ confidence }) => confidence === one),
        );
        if (strongest !== undefined) add(counts, isMargin ? deed : `${deed} ${strongest}`);
      }
      if (isMargin && mine(id).some(({ deed }) => deed === "read" || deed === "sent")) {
        add(counts, "got");
      }
    }
    return { those, counts };
  };

  const given = cross(ids, siteOf, subjectsOf)
    .map(([site, subject, visits]) => {
      const { those, counts } = cell(visits, subject);
      const [kind = "", ...company] = subject.split(" ");
      const sites = sitesOf(those, site);
      return { site, kind, company: company.join(" "), ...row(those, { ...counts, sites }) };
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
      day: dayOf(at(id)),
      site: siteOf(id),
      level: 0,
      events: of(id).length,
      met: companies.map((company) => [
        company,
        met([id], company).reduce((sum, { requests }) => sum + requests, 0),
      ]),
      given: [...strongest.values()]
        .map(({ subject, deed, confidence }) => [...subject.split(" "), deed, confidence])
        .sort(compare),
      signals: signalsOf(id),
    };
  });

  const days = [...new Set(ids.map((id) => dayOf(at(id))))]
    .sort((a, b) => a - b)
    .flatMap((day) => {
      const those = ids.filter((id) => dayOf(at(id)) === day);
      const sum = (site: string, some: readonly string[]) => ({
        ...{ day, site, kind: "", company: "" },
        counts: counted({
          visits: some.length,
          requests: met(some, "").reduce((all, { requests }) => all + requests, 0),
          ...whole(some),
        }),
      });
      const gifted = subjectsOf(those)
        .map((subject) => {
          const [kind = "", ...company] = subject.split(" ");
          const found = cell(those, subject);
          const counts = counted({ visits: found.those.length, ...found.counts });
          return { day, site: "", kind, company: company.join(" "), counts };
        })
        .sort((a, b) => compare([a.kind, a.company], [b.kind, b.company]));
      return [
        sum("", those),
        ...gifted,
        ...distinct(those.map(siteOf)).map((site) =>
          sum(
            site,
            those.filter((id) => siteOf(id) === site),
          ),
        ),
      ];
    });
  return { visits, events, ties, given, days, progress: [] };
}

interface Gift {
  subject: string;
  deed: string;
  confidence: Confidence;
}

const deeds = ["asked", "typed", "read", "sent"] as const;

const add = (counts: Record<string, number>, name: string): void => {
  counts[name] = (counts[name] ?? 0) + 1;
};

const counted = (counts: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(counts).filter(([, count]) => count > 0));

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
