export { type Companies, type Company, createCompanies } from "./companies.ts";
export { createCompanyNames } from "./names.ts";
export { type PurposeId, type PurposeRole, purposes } from "./purposes.ts";
export { hostOf, siteOf } from "./site.ts";
export type { CompanyTable } from "./table.ts";
