export type { Notice } from "./connection.ts";
export { dayOf, startOf } from "./day.ts";
export { type DaySum, type Days, daysTogether, sitesOfDay, timeline } from "./days.ts";
export { type Erasure, erase } from "./erase.ts";
export {
  csvParts,
  exportCsv,
  exportJson,
  jsonParts,
  type Reading,
  type TimeRange,
} from "./export.ts";
export { ImportError, importJson } from "./import.ts";
export {
  type Cell,
  companiesWith,
  companyNames,
  type Knower,
  type Ledger,
  ledger,
  ledgerOf,
} from "./ledger.ts";
export { allProgress, noteProgress } from "./progress.ts";
export {
  bySite,
  byVisit,
  companiesOn,
  givenOn,
  givenTo,
  recentSites,
  sitesWith,
  summary,
  topCompanies,
  visitsKept,
} from "./queries.ts";
export { prune } from "./retention.ts";
export {
  type AskedOverTime,
  askedOn,
  type GivenSite,
  type Link,
  links,
  newestProof,
  oneSite,
  type SiteFilter,
  type SiteRow,
  siteList,
  visitsTo,
  whereGiven,
} from "./sites.ts";
export { openStore, type Store, type StoreOptions } from "./store.ts";
