/** How sure we are of owner, purpose and country together; `medium` is shown with "likely". */
export type CompanyConfidence = "high" | "medium";

/**
 * One company as one row of strings, so that the table stays small and loads fast.
 * `domains` are separated by spaces; a `~` before one marks shared hosting, where anyone can rent
 * space. `purposes` are letters, `a` for the first of `purposes.ts`. `""`: the key is the name,
 * there is no Chinese name, the country is not known.
 */
export type CompanyRow = readonly [
  key: string,
  name: string,
  nameZh: string,
  purposes: string,
  country: string,
  confidence: CompanyConfidence,
  domains: string,
];

/** Who runs which domains. Made by `compile.ts`, read by `companies.ts`; each domain stands once. */
export type CompanyTable = readonly CompanyRow[];

/** Stands before a domain where anyone can rent space. */
export const hostingMark = "~";

/** Code of the letter that stands for the first purpose. */
export const firstLetter = 97;
