export { erase } from "./erase.ts";
export { exportCsv, exportJson } from "./export.ts";
export { ImportError, importJson } from "./import.ts";
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
} from "./queries.ts";
export { prune } from "./retention.ts";
export { openStore, type Store, type StoreOptions } from "./store.ts";
