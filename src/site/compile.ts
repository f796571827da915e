import type { IEntity } from "third-party-web";
import { type PurposeId, purposes } from "./purposes.ts";
import { type CompanyConfidence, type CompanyTable, firstLetter, hostingMark } from "./table.ts";

/** The shape of `companies.json`, as far as the table is made from it. */
export interface CompanyData {
  ignore_third_party_web_domains: readonly { domain: string }[];
  shared_hosting: { domains: readonly string[] };
  category_to_purpose: Readonly<Record<string, string | null>>;
  groups: readonly {
    id: string;
    name: string;
    name_zh: string;
    country: string | null;
    confidence: string;
    entities: readonly string[];
    domains: readonly string[];
  }[];
  /** What we know of the entities of third-party-web, by their name. */
  countries: Readonly<
    Record<
      string,
      {
        company: string;
        country: string | null;
        confidence: string;
        group?: string | null;
        say?: string;
        zh?: string;
        purposes?: readonly string[];
      }
    >
  >;
  additions: readonly {
    domains: readonly string[];
    company: string;
    company_zh: string;
    parent: string | null;
    group: string | null;
    purposes: readonly string[];
    country: string | null;
    confidence: string;
    overrides?: Readonly<Record<string, string>>;
  }[];
}

/** A company while the table is made. */
interface Draft {
  key: string;
  name: string;
  nameZh: string;
  purposes: readonly string[];
  country: string;
  confidence: CompanyConfidence;
}

type Entity = Pick<IEntity, "name" | "company" | "category" | "categories" | "domains">;

/**
 * Joins our own data with the entities of third-party-web into the table that the worker carries.
 * Where both name a domain, additions win over third-party-web, and that over the groups' domains.
 *
 * @param data our own `companies.json`
 * @param entities all entities of third-party-web
 * @param isSharedSuffix is this domain a private public suffix (anyone can get a name below it)?
 * @throws RangeError where the data names a purpose, confidence, category, group or entity that does not exist
 */
export function compileCompanies(
  data: CompanyData,
  entities: readonly Entity[],
  isSharedSuffix: (domain: string) => boolean,
): CompanyTable {
  const groups = new Map(data.groups.map((group) => [group.id, group]));
  const groupOf = (id: string | null | undefined) =>
    id ? (groups.get(id) ?? unknown("group", id)) : undefined;
  const groupOfEntity = new Map(
    data.groups.flatMap((group) => group.entities.map((entity) => [entity, group.id] as const)),
  );
  const entityNames = new Set(entities.map(({ name }) => name));
  for (const name of [...groupOfEntity.keys(), ...Object.keys(data.countries)]) {
    if (!entityNames.has(name)) unknown("entity", name);
  }

  const owners = new Map<string, Draft>();
  const claim = (domain: string, draft: Draft) => {
    if (!owners.has(domain)) owners.set(domain, draft);
  };

  for (const addition of data.additions) {
    const group = groupOf(addition.group);
    const draft: Draft = {
      key: group?.id ?? addition.parent ?? addition.company,
      name: addition.company,
      nameZh: addition.company_zh,
      purposes: addition.purposes,
      country: addition.country ?? "",
      confidence: confidenceOf(addition.confidence),
    };
    for (const domain of addition.domains) claim(domain, draft);
  }

  const ignored = new Set(data.ignore_third_party_web_domains.map(({ domain }) => domain));
  const overrides = data.additions.flatMap(({ overrides }) => Object.entries(overrides ?? {}));
  const isOverridden = (domain: string, entity: string) =>
    overrides.some(([below, name]) => name === entity && isWithin(domain, below));

  for (const entity of entities) {
    const known = data.countries[entity.name];
    const group = groupOf(known?.group ?? groupOfEntity.get(entity.name));
    const draft: Draft = {
      key: group?.id ?? known?.company ?? entity.company,
      name: known?.say ?? group?.name ?? entity.name,
      nameZh: known?.zh ?? group?.name_zh ?? "",
      purposes: known?.purposes ?? purposesOf(entity, data.category_to_purpose),
      country: known?.country ?? group?.country ?? "",
      // third-party-web does not say how sure it is.
      confidence: known ? confidenceOf(known.confidence) : "medium",
    };
    for (const domain of entity.domains.map(plainDomain)) {
      if (!ignored.has(domain) && !isOverridden(domain, entity.name)) claim(domain, draft);
    }
  }

  for (const group of data.groups) {
    const draft: Draft = {
      key: group.id,
      name: group.name,
      nameZh: group.name_zh,
      purposes: [],
      country: group.country ?? "",
      confidence: confidenceOf(group.confidence),
    };
    for (const domain of group.domains) claim(domain, draft);
  }

  const shared = new Set(data.shared_hosting.domains);
  const ownDomains = new Set(data.groups.flatMap(({ domains }) => domains));
  // Some firms keep all names below their suffix for themselves: then it stands in their group.
  const isHosting = (domain: string) =>
    shared.has(domain) || (isSharedSuffix(domain) && !ownDomains.has(domain));
  return rowsOf(owners, isHosting);
}

function rowsOf(
  owners: ReadonlyMap<string, Draft>,
  isHosting: (domain: string) => boolean,
): CompanyTable {
  const rows = new Map<string, { draft: Draft; domains: string[] }>();
  for (const [domain, draft] of owners) {
    const id = JSON.stringify(draft);
    const row = rows.get(id) ?? { draft, domains: [] };
    row.domains.push(isHosting(domain) ? hostingMark + domain : domain);
    rows.set(id, row);
  }
  return [...rows.values()].map(({ draft, domains }) => [
    draft.key === draft.name ? "" : draft.key,
    draft.name,
    draft.nameZh === draft.name ? "" : draft.nameZh,
    draft.purposes.map(letterOf).join(""),
    draft.country,
    draft.confidence,
    domains.join(" "),
  ]);
}

function purposesOf(
  entity: Entity,
  byCategory: CompanyData["category_to_purpose"],
): readonly string[] {
  const categories = entity.categories.length > 0 ? entity.categories : [entity.category];
  const found = categories.map((category) => {
    const purpose = byCategory[category];
    return purpose === undefined ? unknown("category", category) : purpose;
  });
  return [...new Set(found.filter((purpose) => purpose !== null))];
}

const purposeIds: readonly string[] = purposes.map(({ id }): PurposeId => id);

function letterOf(purpose: string): string {
  const index = purposeIds.indexOf(purpose);
  return index < 0 ? unknown("purpose", purpose) : String.fromCharCode(firstLetter + index);
}

function confidenceOf(confidence: string): CompanyConfidence {
  return confidence === "high" || confidence === "medium"
    ? confidence
    : unknown("confidence", confidence);
}

/** As hosts are written; a domain covers its sub-domains anyway. */
const plainDomain = (domain: string): string => domain.replace(/^\*\./, "").toLowerCase();

const isWithin = (domain: string, outer: string): boolean =>
  domain === outer || domain.endsWith(`.${outer}`);

function unknown(what: string, name: string): never {
  throw new RangeError(`company data: unknown ${what} "${name}"`);
}
