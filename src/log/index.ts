export type { Notice } from "./connection.ts";
export { type Erasure, erase } from "./erase.ts";
export type {
  Channel,
  Confidence,
  Encoding,
  Evidence,
  LogEvent,
  LogFact,
  Party,
} from "./event.ts";
export { exportCsv, exportJson, type TimeRange } from "./export.ts";
export { ImportError, importJson, type Refusal } from "./import.ts";
export { allProgress, noteProgress } from "./progress.ts";
export {
  bySite,
  byVisit,
  type CompanySum,
  companiesOn,
  type GivenSum,
  givenOn,
  givenTo,
  recentSites,
  type SiteSum,
  type Summary,
  sitesWith,
  summary,
  topCompanies,
} from "./queries.ts";
export type { Progress } from "./records.ts";
export { prune } from "./retention.ts";
export { openStore, type Store, type StoreOptions } from "./store.ts";
