import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { parse } from "tldts";
import type { Plugin } from "vite";
import { type CompanyData, compileCompanies } from "./compile.ts";
import type { CompanyTable } from "./table.ts";

const id = "virtual:companies";
const dataFile = new URL("./companies.json", import.meta.url);

// CommonJS whose names Node cannot see from an ES module.
const { entities } = createRequire(import.meta.url)(
  "third-party-web/nostats-subset.js",
) as typeof import("third-party-web");

/** The table of companies, from the data in this folder and third-party-web. Node only. */
export function companyTable(): CompanyTable {
  const data = JSON.parse(readFileSync(dataFile, "utf8")) as CompanyData;
  return compileCompanies(data, entities, isSharedSuffix);
}

/** Provides the module `virtual:companies`, whose default export is the table of companies. */
export function companiesPlugin(): Plugin {
  return {
    name: "companies",
    resolveId: (source) => (source === id ? `\0${id}` : undefined),
    load(module) {
      if (module !== `\0${id}`) return undefined;
      // A string to parse loads faster than the same table as code.
      return `export default JSON.parse(${JSON.stringify(JSON.stringify(companyTable()))});`;
    },
  };
}

function isSharedSuffix(domain: string): boolean {
  const { publicSuffix, isPrivate } = parse(domain, { allowPrivateDomains: true });
  return isPrivate === true && publicSuffix === domain;
}
