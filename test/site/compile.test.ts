import { describe, expect, test } from "vitest";
import { type CompanyData, compileCompanies } from "../../src/site/compile.ts";
import { createCompanies } from "../../src/site/index.ts";

const group = { name_zh: "甲", country: "CN", confidence: "high" };

const data: CompanyData = {
  ignore_third_party_web_domains: [{ domain: "rented.example" }],
  shared_hosting: { domains: ["space.example"] },
  category_to_purpose: { ad: "advertising", analytics: "audience-measurement", other: null },
  groups: [
    {
      ...group,
      id: "jia",
      name: "Jia",
      entities: ["Jia Ads"],
      domains: ["jia.example", "counter.example", "own-suffix.example"],
    },
  ],
  countries: {
    "Yi Tools": {
      company: "Yi",
      country: "DE",
      confidence: "medium",
      say: "Yi (Tools)",
      zh: "乙",
      purposes: ["site-tools"],
    },
  },
  additions: [
    {
      domains: ["counter.example", "moved.example"],
      company: "Jia Counter",
      company_zh: "甲统计",
      parent: "Jia Holding",
      group: "jia",
      purposes: ["audience-measurement"],
      country: "CN",
      confidence: "medium",
      overrides: { "moved.example": "Old Owner" },
    },
    {
      domains: ["lone.example"],
      company: "Lone Counter",
      company_zh: "独统计",
      parent: "Lone",
      group: null,
      purposes: [],
      country: null,
      confidence: "high",
    },
  ],
};

const entity = (name: string, domains: string[], categories = ["ad"]) => ({
  name,
  company: name,
  category: categories[0] ?? "",
  categories,
  domains,
});

const entities = [
  entity("Jia Ads", ["*.jia-ads.example", "counter.example"], ["ad", "analytics", "other"]),
  entity("Yi Tools", ["yi.example"]),
  entity("Old Owner", ["cdn.moved.example", "old.example", "rented.example", "suffix.example"]),
  entity("Other", ["deep.moved.example", "own-suffix.example"]),
];

const compiled = compileCompanies(data, entities, (domain) => domain.endsWith("suffix.example"));
const { companyOf } = createCompanies(compiled);

describe("the compiled table", () => {
  test("an addition wins over third-party-web, and that over a group's domain", () => {
    expect(companyOf("counter.example")).toMatchObject({ key: "jia", name: "Jia Counter" });
    expect(companyOf("own-suffix.example")).toMatchObject({ key: "Other" });
    expect(companyOf("jia.example")).toMatchObject({ key: "jia", name: "Jia", purposes: [] });
  });

  test("a domain covers what is below it, and the longest one wins", () => {
    expect(companyOf("a.b.jia-ads.example")).toMatchObject({ key: "jia", name: "Jia" });
    expect(companyOf("x.deep.moved.example")).toMatchObject({ key: "Other" });
  });

  test("an override takes the named entity's deeper domains with it, and no others", () => {
    expect(companyOf("cdn.moved.example")).toMatchObject({ name: "Jia Counter" });
    expect(companyOf("old.example")).toMatchObject({ name: "Old Owner" });
  });

  test("says what is known of an entity: own words first, then its group's, then its own", () => {
    expect(companyOf("yi.example")).toEqual({
      key: "Yi",
      name: "Yi (Tools)",
      nameZh: "乙",
      purposes: ["site-tools"],
      country: "DE",
      hosting: false,
      confidence: "medium",
    });
    expect(companyOf("jia-ads.example")).toMatchObject({
      nameZh: "甲",
      country: "CN",
      purposes: ["advertising", "audience-measurement"],
    });
    expect(companyOf("old.example")).toMatchObject({ country: null });
  });

  test("joins what has no group by the firm that owns it", () => {
    expect(companyOf("lone.example")).toMatchObject({ key: "Lone", name: "Lone Counter" });
  });

  test("leaves out what is to be ignored and knows who rents space out", () => {
    expect(companyOf("rented.example")).toBeNull();
    expect(companyOf("suffix.example")).toMatchObject({ hosting: true });
    expect(companyOf("own-suffix.example")).toMatchObject({ hosting: false });
  });

  test("each domain stands once", () => {
    const domains = compiled.flatMap((row) => row[6].split(" "));
    expect(domains).toHaveLength(new Set(domains).size);
  });

  test.each([
    ["purpose", { ...data, category_to_purpose: { ad: "spying", analytics: null, other: null } }],
    ["category", { ...data, category_to_purpose: {} }],
    ["group", { ...data, additions: data.additions.map((a) => ({ ...a, group: "bing" })) }],
    ["entity", { ...data, countries: { Nobody: { ...group, company: "Nobody" } } }],
    ["confidence", { ...data, groups: data.groups.map((g) => ({ ...g, confidence: "90%" })) }],
  ] satisfies [string, CompanyData][])("refuses an unknown %s by name", (what, wrong) => {
    expect(() => compileCompanies(wrong, entities, () => false)).toThrow(
      new RegExp(`unknown ${what} "`),
    );
  });
});
