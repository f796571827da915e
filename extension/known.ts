import table from "virtual:companies";
import type { StoreOptions } from "../src/log/index.ts";
import { levelOfVisit } from "../src/report/level-of.ts";
import { createCompanies, createCompanyNames } from "../src/site/index.ts";
import { isInTheOpen, levelOf } from "../src/trackers/index.ts";

/** Who runs which host. */
export const companies = createCompanies(table);

/** Finds a company by its key. */
export const companyNamed = createCompanyNames(table);

/** What the store is told of companies and verdicts, by whoever opens it: all must tell it the same. */
export const judge: Pick<StoreOptions, "receiverOf"> & Required<Pick<StoreOptions, "levelOf">> = {
  receiverOf: (host, site) => companies.companyOf(host)?.key ?? site,
  levelOf: (events) => levelOfVisit(events, companies.companyOf, levelOf, isInTheOpen),
};
