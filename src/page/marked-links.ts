/** Marks that are known by name, those of the largest advertisers. */
const known =
  /[?&#;](?:gclid|[gw]braid|dclid|fbclid|msclkid|ttclid|twclid|li_fat_id|epik|sccid|yclid|irclickid|mc_eid|_hsenc|igshid)=[\w.-]{6,}/i;

/** Values that may be somebody's number: long, and letters and digits at once. */
const random = /[?&#;][^=&#;]{1,40}=((?=[\w-]*\d)(?=[\w-]*[a-z])[\w-]{16,80})(?=[&#;]|$)/gi;

/**
 * Counts links to other hosts that carry a mark of who clicks: a known one, or one random value that
 * goes along to several hosts. A single link's random value is mostly the number of a thing.
 *
 * @param addresses of links, absolute
 * @param own host of the page
 */
export function countMarked(addresses: readonly string[], own: string): number {
  const carriers = new Map<string, Set<string>>();
  let marked = 0;
  for (const address of addresses) {
    const [, host = ""] = /^https?:\/\/([^/?#:]+)/.exec(address) ?? [];
    if (host === "" || lastTwo(host) === lastTwo(own)) continue;
    if (known.test(address)) marked += 1;
    else {
      for (const [, value = ""] of address.slice(0, 2000).matchAll(random)) {
        carriers.set(value, (carriers.get(value) ?? new Set()).add(lastTwo(host)));
      }
    }
  }
  for (const hosts of carriers.values()) if (hosts.size > 1) marked += hosts.size;
  return marked;
}

const lastTwo = (host: string): string => host.split(".").slice(-2).join(".");
