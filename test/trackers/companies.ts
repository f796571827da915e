import type { Companies, Company } from "../../src/site/index.ts";

const known: Readonly<Record<string, Partial<Company>>> = {
  "shop.test": { key: "shop" },
  "shop-files.test": { key: "shop" },
  "forms.test": { key: "forms", purposes: ["marketing"] },
  "pay.test": { key: "pay", purposes: ["payment"] },
  "rented.test": { key: "space", hosting: true },
};

/** A small world of made-up companies; every other host is nobody's that is known. */
export const companies: Companies = {
  companyOf: (host) =>
    known[host] === undefined
      ? null
      : {
          key: host,
          name: host,
          purposes: [],
          country: null,
          hosting: false,
          confidence: "high",
          ...known[host],
        },
  sameCompany: (a, b) => a === b || (known[a]?.key !== undefined && known[a].key === known[b]?.key),
};
