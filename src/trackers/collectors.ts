import { bodyValues, readPixel } from "./read-pixel.ts";
import { pathOf, type UrlValue, valuesOf } from "./url-values.ts";

/** How the requests of one measuring program look, wherever it was put. */
export interface Collector {
  id: string;
  /** End of the path, where it tells something. */
  path?: RegExp;
  /** Parameters of the address or the body that every such request has. */
  shape: Readonly<Record<string, RegExp>>;
}

/**
 * Programs that sites run on addresses of their own, known by how they ask: by the protocol, which
 * stays when a script, a path or a host is given another name. Read off their public sources.
 */
const collectors: readonly Collector[] = [
  { id: "matomo", shape: { idsite: /^\d+$/, rec: /^1$/ } },
  { id: "snowplow", shape: { e: /^(?:pv|pp|se|ue|tr|ti)$/, p: /^(?:web|mob|srv)$/, tv: /^js-/ } },
  { id: "snowplow", path: /\/tp2$/, shape: { "data.e": /./, "data.tv": /^js-/ } },
  {
    id: "posthog",
    path: /\/(?:e|s|i\/v0\/e|capture|batch|decide|flags)\/?$/,
    shape: { compression: /^(?:gzip-js|base64|lz64)$/ },
  },
  {
    id: "posthog",
    path: /\/(?:e|s|i\/v0\/e|capture|batch|decide|flags)\/?$/,
    shape: { ip: /^[01]$/, _: /^\d{13}$/, ver: /^\d/ },
  },
  { id: "mixpanel", path: /\/(?:track|engage|record)\/?$/, shape: { ip: /^[01]$/, _: /^\d{13}$/ } },
  { id: "plausible", path: /\/event$/, shape: { n: /./, u: /^https?:/, d: /\w/ } },
  { id: "plausible", path: /\/event$/, shape: { name: /./, url: /^https?:/, domain: /\w/ } },
  {
    id: "umami",
    shape: { type: /^(?:event|identify)$/, "payload.website": /^[0-9a-f-]{36}$/ },
  },
  {
    id: "segment",
    path: /\/(?:[pticgam]|batch|track|page|identify)$/,
    shape: { writeKey: /./, anonymousId: /./ },
  },
  { id: "segment", shape: { "batch.messageId": /./, "batch.anonymousId": /./ } },
  { id: "segment", shape: { messageId: /./, anonymousId: /./, type: /^\w+$/ } },
  { id: "amplitude", shape: { api_key: /^[0-9a-f]{32}$/, "events.event_type": /./ } },
  { id: "sensors", path: /\/sa(?:\.gif)?$/, shape: { data: /^[\w+/=-]{40,}/ } },
  { id: "adobe", path: /\/b\/ss\/[\w,.-]+\/\d/, shape: {} },
  { id: "comscore", shape: { c1: /^\d+$/, c2: /^\d+$/, ns__t: /^\d{13}$/ } },
  { id: "heap", shape: { a: /^\d{6,12}$/, u: /^\d{10,}$/, v: /^\d{10,}$/, s: /^\d{10,}$/ } },
  { id: "fathom", shape: { h: /^https?:/, p: /^\//, sid: /^[A-Z]{6,10}$/ } },
  { id: "goatcounter", shape: { p: /^\//, s: /^\d+,\d+/, rnd: /./ } },
];

/** Addresses, as the browser's filters write them, whose bodies tell such a program. */
export const collectorBodies: readonly string[] = [
  "*://*/api/event*",
  "*://*/*/event",
  "*://*/event",
  "*://*/api/send*",
  "*://*/*/tp2*",
  "*://*/v1/*",
  "*://*/2/httpapi*",
  "*://*/*collect*",
];

/** The program of that list which asks so, or null. */
export function knownCollector(path: string, values: readonly UrlValue[]): string | null {
  const fits = ({ path: end, shape }: Collector): boolean =>
    (end === undefined || end.test(path)) &&
    Object.entries(shape).every(([name, pattern]) =>
      values.some((one) => one.name === name && pattern.test(one.value)),
    );
  return collectors.find(fits)?.id ?? null;
}

/**
 * The measuring program or advertiser's pixel in whose language a request is written that stays with the
 * page's own company, or null.
 *
 * @param body its text, where it is known
 */
export function collectorAt(url: string, host: string, body?: string): string | null {
  const path = pathOf(url);
  const values = [...valuesOf(url), ...(body === undefined ? [] : bodyValues(body))];
  const pixel = readPixel(host, path, values);
  if (pixel !== null) return pixel.own ? null : pixel.id;
  return knownCollector(path, values);
}
