import { createBoundedCache } from "./bounded-cache.ts";
import { type PurposeId, purposes } from "./purposes.ts";
import { siteOf } from "./site.ts";
import {
  type CompanyConfidence,
  type CompanyRow,
  type CompanyTable,
  firstLetter,
  hostingMark,
} from "./table.ts";

/** Who runs a host, and what the host is for. */
export interface Company {
  /** Joins the hosts of one company: its group, else its name. */
  key: string;
  name: string;
  /** Name in Chinese, where it differs. */
  nameZh?: string;
  /** The first is the main one; empty where we do not know. */
  purposes: readonly PurposeId[];
  /** Head office, ISO 3166-1 alpha-2; null where we do not know. Not where data is stored. */
  country: string | null;
  /** Anyone can rent space there: "hosted at", never "sent to". */
  hosting: boolean;
  confidence: CompanyConfidence;
}

/** Tells who runs a host. */
export interface Companies {
  /** The company that runs a host, or null where we do not know. */
  companyOf(host: string): Company | null;
  /**
   * Do both hosts belong to one company, so that neither is a third party to the other? One site or
   * one group; on shared hosting only the same customer, which the provider's name says nothing of.
   */
  sameCompany(hostA: string, hostB: string): boolean;
}

interface Owned {
  company: Company;
  domain: string;
}

/**
 * Makes the compiled table searchable; its domains are read at the first question.
 *
 * @param table default export of `virtual:companies`
 */
export function createCompanies(table: CompanyTable): Companies {
  let domains: ReadonlyMap<string, Owned> | undefined;
  const answers = createBoundedCache<string, Owned | null>(2000);

  const search = (host: string): Owned | null => {
    domains ??= readTable(table);
    for (let rest = host; ; rest = rest.slice(rest.indexOf(".") + 1)) {
      const owned = domains.get(rest);
      if (owned) return owned;
      if (!rest.includes(".")) return null;
    }
  };
  const find = (host: string) => answers(host, search);

  return {
    companyOf: (host) => find(host)?.company ?? null,
    sameCompany(hostA, hostB) {
      if (hostA === hostB) return true;
      const a = find(hostA);
      const b = find(hostB);
      const oneSite = siteOf(hostA) === siteOf(hostB);
      // The suffix list does not know every provider: where it stops at the provider's own domain,
      // only the whole host tells one customer from the next.
      if (a?.company.hosting) return oneSite && siteOf(hostA) !== a.domain;
      if (b?.company.hosting) return oneSite;
      return oneSite || (a !== null && a.company.key === b?.company.key);
    },
  };
}

function readTable(table: CompanyTable): ReadonlyMap<string, Owned> {
  const domains = new Map<string, Owned>();
  for (const row of table) {
    const company = companyIn(row);
    const list = row[6];
    const host: Company = { ...company, hosting: true };
    for (const entry of list.split(" ")) {
      if (entry.startsWith(hostingMark)) {
        const domain = entry.slice(hostingMark.length);
        domains.set(domain, { company: host, domain });
      } else domains.set(entry, { company, domain: entry });
    }
  }
  return domains;
}

/** The company of a row. */
function companyIn([key, name, nameZh, letters, country, confidence]: CompanyRow): Company {
  return {
    key: key || name,
    name,
    ...(nameZh && { nameZh }),
    purposes: purposesOf(letters),
    country: country || null,
    hosting: false,
    confidence,
  };
}

/** All companies of the table, in its order. */
export const companiesIn = (table: CompanyTable): Company[] => table.map(companyIn);

function purposesOf(letters: string): readonly PurposeId[] {
  return [...letters].flatMap((letter) => purposes[letter.charCodeAt(0) - firstLetter]?.id ?? []);
}
