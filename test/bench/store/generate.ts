import type { KindId } from "../../../src/kinds/index.ts";
import type { LogEvent, LogFact } from "../../../src/log/event.ts";

/** Made-up months of browsing, the same for the same seed: for the store's tests, benches and pictures. */

const day = 24 * 60 * 60 * 1000;

/** Numbers from 0 up to 1, the same series for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const words = [
  "north",
  "lamp",
  "river",
  "copper",
  "daily",
  "green",
  "stone",
  "paper",
  "market",
  "cloud",
  "garden",
  "silver",
  "orange",
  "harbour",
  "meadow",
  "kite",
];
const trades = [
  "shop",
  "news",
  "clinic",
  "travel",
  "forum",
  "school",
  "bank",
  "games",
  "recipes",
  "jobs",
];

/** Companies that exist nowhere; the first are met the most. */
const wellKnown = [
  "Acme Ads",
  "DataCo",
  "Bright Pixel",
  "Harbour Metrics",
  "Kite Social",
  "Copper Tags",
  "Lamp Analytics",
  "Northwind Media",
];
const companyName = (index: number): string =>
  wellKnown[index] ??
  `${capital(pick(words, index * 7))} ${capital(pick(trades, index * 3))} ${index}`;
const pick = <Item>(list: readonly Item[], index: number): Item =>
  list[index % list.length] as Item;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const hostOf = (company: number, which: number): string =>
  `${which === 0 ? "cdn" : `t${which}`}.company-${company}.example`;

/** The same with names as long as names can be, for pictures of pages under strain. */
export const longNamed = (host: string, site = host): string => {
  const name = receiverOf(host, site);
  return name === site
    ? site
    : `${name} International Data Services Holding Company Limited`.slice(0, 60);
};

/** Names the made-up company behind a made-up host. */
export function receiverOf(host: string, site = host): string {
  const found = /company-(\d+)\.example$/.exec(host);
  return found === null ? site : companyName(Number(found[1]));
}

const everyday: readonly KindId[] = [
  "email-address",
  "person-name",
  "phone-number",
  "password",
  "home-address",
  "birth-date",
  "national-id",
  "bank-card-number",
  "search-query",
  "one-time-code",
  "gender",
  "employer-occupation",
];

export interface Plan {
  visits: number;
  /** Time of the newest visit, ms since epoch. */
  end: number;
  days?: number;
  seed?: number;
}

/**
 * Visits with their events, oldest first: about 20 events each. A few sites are visited again and again,
 * most but once or twice; a few companies are nearly everywhere.
 */
export function* visitsOf({ visits, end, days = 90, seed = 1 }: Plan): Generator<LogEvent[]> {
  const random = randomFrom(seed);
  const sites = Math.max(8, Math.round(visits ** 0.72));
  const companies = Math.max(12, Math.min(900, Math.round(sites / 3)));
  /** Small numbers far more often than great ones. */
  const skewed = (most: number, power: number) => Math.floor(most * random() ** power);
  const step = (days * day) / visits;
  for (let index = 0; index < visits; index++) {
    const at = Math.round(end - (visits - 1 - index) * step);
    const which = skewed(sites, 2.4);
    const site = `${pick(words, which)}-${pick(trades, which >> 4)}-${which}.example`;
    const visit = `${index.toString(16).padStart(8, "0")}-made-up`;
    const facts: LogFact[] = [];
    // What a site is like stays the same from visit to visit.
    const nature = randomFrom(which + 7);
    const many = Math.floor(nature() ** 1.6 * 40);
    const met = new Set<number>();
    for (let n = 0; n < many; n++) met.add(Math.floor(companies * nature() ** 2.6));
    for (const company of met) {
      for (let host = 0; host <= Math.floor(random() * 1.6); host++) {
        const name = hostOf(company, host);
        facts.push({
          type: "met",
          party: { host: name, site: `company-${company}.example` },
          requests: 1 + skewed(12, 2),
        });
      }
    }
    const asks = nature() < 0.45 ? 1 + Math.floor(nature() * 4) : 0;
    const [receiver] = met;
    for (let n = 0; n < asks; n++) {
      const kind = pick(everyday, Math.floor(everyday.length * nature() ** 1.7));
      if (facts.some((fact) => fact.type === "asked" && fact.kind === kind)) continue;
      facts.push({
        type: "asked",
        kind,
        required: nature() < 0.5,
        because: ["label"],
        confidence: "likely",
      });
      if (random() < 0.3) facts.push({ type: "typed", kind });
      if (receiver === undefined || random() > 0.15) continue;
      const party = {
        host: hostOf(receiver, 0),
        site: `company-${receiver}.example`,
        script: `https://${hostOf(receiver, 0)}/tag.js`,
      };
      facts.push({ type: "read", kind, by: party, confidence: random() < 0.6 ? "saw" : "likely" });
      if (random() < 0.5) {
        facts.push({
          type: "sent",
          kind,
          to: party,
          channel: "body",
          encoding: random() < 0.4 ? ["sha256"] : [],
          when: random() < 0.5 ? "before-submit" : "after-submit",
          confidence: "saw",
        });
      }
    }
    if (receiver !== undefined && nature() < 0.3) {
      facts.push({
        type: "signal",
        signal: "canvas-fingerprint",
        by: { host: hostOf(receiver, 0), site: `company-${receiver}.example` },
        confidence: "saw",
        evidence: { reads: 1 + skewed(9, 1) },
      });
    }
    if (facts.length === 0)
      facts.push({
        type: "met",
        party: { host: hostOf(0, 0), site: "company-0.example" },
        requests: 1,
      });
    yield facts.map((fact, position) => ({ visit, at: at + position, site, ...fact }));
  }
}
