import { getDomain } from "tldts";
import { createBoundedCache } from "./bounded-cache.ts";

/** Requests that reach a host by the network; `blob:`, `data:`, extension pages and files do not. */
const networkProtocols: ReadonlySet<string> = new Set(["http:", "https:", "ws:", "wss:"]);

/**
 * The host that a URL names, as the browser writes it (lower case, punycode, IPv6 in brackets),
 * without trailing dot; null where there is no URL or nothing on the network.
 */
export function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (!networkProtocols.has(protocol)) return null;
  return withoutTrailingDot(hostname) || null;
}

const sites = createBoundedCache<string, string>(2000);

/**
 * The site of a host: its registrable domain by the Public Suffix List, private suffixes included
 * (`a.github.io` is a site of its own). Addresses by number, single names (`localhost`) and public
 * suffixes are their own site; under an unknown ending (`.localhost`, `.test`, `.internal`) it is
 * the last two labels. Never throws: what is no host name comes back as it is.
 */
export const siteOf = (host: string): string => sites(host, findSite);

function findSite(host: string): string {
  const name = canonical(host);
  // Hosts are canonical here, so the parser's own extraction would be work for nothing.
  return getDomain(name, { allowPrivateDomains: true, extractHostname: false }) ?? name;
}

/** Writes a host as browsers do; hosts out of a URL already are, which the first test finds out. */
function canonical(host: string): string {
  if (/^[a-z0-9._-]+$/.test(host)) return withoutTrailingDot(host);
  return hostOf(`http://${host}/`) ?? host;
}

const withoutTrailingDot = (host: string): string =>
  host.endsWith(".") ? host.slice(0, -1) : host;
