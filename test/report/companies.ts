import type { KnownCompany } from "../../src/report/page-report.ts";

const known: Readonly<Record<string, KnownCompany>> = {
  "ads.example": {
    key: "adco",
    name: "Adco",
    purposes: ["advertising"],
    country: "US",
    hosting: false,
  },
  "tags.example": {
    key: "adco",
    name: "Adco",
    purposes: ["tag-manager", "advertising"],
    country: "US",
    hosting: false,
  },
  "space.example": {
    key: "space",
    name: "Space",
    purposes: ["hosting"],
    country: null,
    hosting: true,
  },
};

/** A small world of made-up companies; every other host is nobody's that is known. */
export const companyOf = (host: string): KnownCompany | null => known[host] ?? null;
