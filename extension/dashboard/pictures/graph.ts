import type { Link } from "../../../src/log/index.ts";

/** Most circles in the picture: more would freeze the page and teach nobody anything. */
export const mostNodes = 300;
/** Companies among them. */
const mostCompanies = 90;

/** A circle: a site, or a company with all its hosts. */
export interface GraphNode {
  id: string;
  sort: "site" | "company";
  name: string;
  /** Lines that end here. */
  degree: number;
}

export interface Graph {
  nodes: GraphNode[];
  /** Each from a site to a company, with the time at which it was first seen. */
  links: { source: string; target: string; first: number }[];
}

/** The companies on the most sites and the sites they are on, never more than the picture can bear. */
export function graphOf(links: readonly Link[]): Graph {
  const degrees = new Map<string, number>();
  for (const { company } of links) degrees.set(company, (degrees.get(company) ?? 0) + 1);
  const companies = new Set(
    [...degrees]
      .sort(([, a], [, b]) => b - a)
      .slice(0, mostCompanies)
      .map(([company]) => company),
  );
  const sites = new Set<string>();
  const kept: Graph["links"] = [];
  for (const { site, company, first } of links) {
    if (!companies.has(company)) continue;
    if (!sites.has(site) && sites.size + companies.size >= mostNodes) continue;
    sites.add(site);
    kept.push({ source: `site ${site}`, target: `company ${company}`, first });
  }
  const node = (sort: GraphNode["sort"], name: string): GraphNode => {
    const id = `${sort} ${name}`;
    return {
      id,
      sort,
      name,
      degree: kept.filter(({ source, target }) => source === id || target === id).length,
    };
  };
  return {
    nodes: [
      ...[...companies].map((name) => node("company", name)),
      ...[...sites].map((name) => node("site", name)),
    ].filter(({ degree }) => degree > 0),
    links: kept,
  };
}

/** Names of the sites on which a company was met. */
export const sitesOf = ({ nodes, links }: Graph, { id }: GraphNode): string[] => {
  const met = new Set(links.flatMap(({ source, target }) => (target === id ? [source] : [])));
  return nodes.filter((node) => met.has(node.id)).map(({ name }) => name);
};
