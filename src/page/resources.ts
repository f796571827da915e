/** Most hosts that are counted for one frame. */
const mostHosts = 1000;

/**
 * Counts, per host, what the frame has loaded: the frame's own view, which also holds what was loaded
 * while the background was asleep. Addresses are dropped at once; hosts alone are kept.
 *
 * @param changed called when a host was counted, with all counts so far
 * @param since what was asked for before (ms, by the page's own clock) does not count
 */
export function watchResources(
  changed: (hosts: ReadonlyMap<string, number>) => void,
  signal: AbortSignal,
  since = 0,
): void {
  const hosts = new Map<string, number>();
  /** Hosts by the beginnings of addresses: a page asks the same few again and again. */
  const known = new Map<string, string | null>();
  const hostAt = (address: string): string | null => {
    const end = address.indexOf("/", 8);
    const origin = end < 0 ? address : address.slice(0, end);
    let host = known.get(origin);
    if (host === undefined) {
      host = hostOf(origin);
      if (known.size < mostHosts) known.set(origin, host);
    }
    return host;
  };
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      const host = hostAt(name);
      if (host === null || startTime < since) continue;
      if (!hosts.has(host) && hosts.size >= mostHosts) continue;
      hosts.set(host, (hosts.get(host) ?? 0) + 1);
    }
    changed(hosts);
  });
  observer.observe({ type: "resource", buffered: true });
  signal.addEventListener("abort", () => observer.disconnect());
}

function hostOf(address: string): string | null {
  if (!/^(?:https?|wss?):/.test(address) || !URL.canParse(address)) return null;
  return new URL(address).hostname || null;
}
