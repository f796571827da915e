import { type Company, companiesIn } from "./companies.ts";
import type { CompanyTable } from "./table.ts";

/**
 * Finds companies by the key that joins their hosts, as notes name them. Of several names under one key the
 * shortest stands for all: it is the group's.
 *
 * @param table default export of `virtual:companies`
 */
export function createCompanyNames(table: CompanyTable): (key: string) => Company | null {
  let byKey: Map<string, Company> | undefined;
  return (key) => {
    byKey ??= index(table);
    return byKey.get(key) ?? null;
  };
}

function index(table: CompanyTable): Map<string, Company> {
  const byKey = new Map<string, Company>();
  for (const company of companiesIn(table)) {
    const known = byKey.get(company.key);
    if (known === undefined) byKey.set(company.key, company);
    else {
      const shorter = company.name.length < known.name.length ? company : known;
      const purposes = [...new Set([...known.purposes, ...company.purposes])];
      byKey.set(company.key, { ...shorter, purposes });
    }
  }
  return byKey;
}
