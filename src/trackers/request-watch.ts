import type { Companies } from "../site/index.ts";
import { clickIdOf, ofSigningIn } from "./click-ids.ts";
import { knownCollector } from "./collectors.ts";
import { readCookie } from "./cookie-header.ts";
import { isTagOfOne } from "./entity-tag.ts";
import { hashOf } from "./hash.ts";
import { hashedContacts, noDigests } from "./hashed-contact.ts";
import { formsOf, idsIn, isOfPerson, mayBeIds } from "./ids-in.ts";
import { bodyValues, readPixel } from "./read-pixel.ts";
import type { RequestSeen } from "./requests.ts";
import { asksToSync } from "./sync-words.ts";
import type { Traces } from "./traces.ts";
import { pathOf, type UrlValue, valuesOf } from "./url-values.ts";

/** A request of a page, as far as its address and body tell. Kept nowhere. */
export interface RequestShown {
  /** The browser's id of the request: the hops of one redirect chain share it. */
  id: string;
  url: string;
  host: string;
  /** The browser's type of it (`image`, `ping`, `script`…). */
  type: string;
  /** Has it a body that may say more than the address? */
  hasBody: boolean;
  /** Text of the body, where it was asked for: the request itself is told without it, before or after. */
  body?: string;
  /** Does it come from a service worker, which belongs to no tab? */
  worker: boolean;
}

/** A place on the way to a page. */
export type Hop = Pick<RequestSeen, "host" | "url" | "marked">;

/** The page that requests belong to. */
export interface RequestPage {
  host: string;
  url: string;
  traces: Traces;
}

/** Reads what requests show about who recognises whom. */
export interface RequestWatch {
  /** @returns whether it showed something new about the page's visit */
  saw(page: RequestPage, request: RequestShown): boolean;
  /** The page was arrived at through these hops, its own address last. */
  arrived(page: RequestPage, hops: readonly Hop[]): void;
  /**
   * A host asked the browser to keep a cookie.
   *
   * @param header one `Set-Cookie` header
   * @param at now, in milliseconds since the epoch
   */
  cookie(page: RequestPage, host: string, header: string, at: number): boolean;
  /** A host answered with these headers, their names in lower case. */
  tag(
    page: RequestPage,
    answer: { host: string; type: string; headers: ReadonlyMap<string, string> },
  ): boolean;
}

/** What is remembered of a page while it is open; never written anywhere. */
interface Memory {
  /** Is a host another company's than the page's? */
  others: Map<string, boolean>;
  /** Salted hashes of identifiers, each with the host that had it first. */
  ids: Map<number, string>;
  /** Those of them that are surely a person's: of cookies, or by the name they went under. */
  people: Set<number>;
  /** Those of them whose first host was itself told them, by somebody who was not seen. */
  given: Set<number>;
  /** Where each redirect chain stood last. */
  hops: Map<string, string>;
}

const mostIds = 2000;
const mostHops = 500;

/** Requests that give nothing back that people see. */
const silent: ReadonlySet<string> = new Set(["image", "imageset", "ping", "beacon", "csp_report"]);

/** Pictures of these names are for people; an id in their address is mostly a version. */
const forPeople = /\.(?:jpe?g|png|webp|avif|svg|ico|bmp|css|woff2?|mp4|m3u8|ts)$/i;

/** @param salt random number of this worker: what is remembered means nothing elsewhere */
export function createRequestWatch(companies: Companies, salt: number): RequestWatch {
  const memories = new WeakMap<Traces, Memory>();

  function memoryOf({ traces }: RequestPage): Memory {
    const known = memories.get(traces);
    if (known !== undefined) return known;
    const memory: Memory = {
      others: new Map(),
      ids: new Map(),
      people: new Set(),
      given: new Set(),
      hops: new Map(),
    };
    memories.set(traces, memory);
    return memory;
  }

  function isOther(page: RequestPage, memory: Memory, host: string): boolean {
    const known = memory.others.get(host);
    if (known !== undefined) return known;
    const other = !companies.sameCompany(host, page.host);
    if (memory.others.size < 2000) memory.others.set(host, other);
    return other;
  }

  /**
   * Notes who has an identifier.
   *
   * @param sure it is a person's
   * @param given the host is told it: it need not be the one who tells others
   * @returns the other company that had it before; `""` where that one was told it as well
   */
  function passedOn(
    memory: Memory,
    id: string,
    host: string,
    sure: boolean,
    given = false,
  ): string | undefined {
    let from: string | undefined;
    for (const form of formsOf(id)) {
      const key = hashOf(form, salt);
      const owner = memory.ids.get(key);
      if (sure && memory.people.size < mostIds) memory.people.add(key);
      if (owner === undefined) {
        if (memory.ids.size >= mostIds) continue;
        memory.ids.set(key, host);
        if (given) memory.given.add(key);
      } else if (owner !== host && !companies.sameCompany(owner, host))
        from ||= memory.given.has(key) ? "" : owner;
    }
    return from;
  }

  /** The company that had a person's number before which now stands where no number is looked for. */
  function passedAside(
    page: RequestPage,
    { people, ids, given }: Memory,
    { host, url }: RequestShown,
    values: readonly UrlValue[],
  ): string | undefined {
    if (people.size === 0) return undefined;
    for (const text of mayBeIds(values, pathOf(url), page.url)) {
      const key = hashOf(text, salt);
      const owner = people.has(key) ? ids.get(key) : undefined;
      if (owner !== undefined && owner !== host && !companies.sameCompany(owner, host))
        return given.has(key) ? "" : owner;
    }
    return undefined;
  }

  function lookAtOther(
    page: RequestPage,
    memory: Memory,
    request: RequestShown,
    values: readonly UrlValue[],
  ): boolean {
    const { id, host, type, url, worker } = request;
    let fresh = false;
    const before = memory.hops.get(id);
    if (memory.hops.size < mostHops || before !== undefined) memory.hops.set(id, host);
    const aside = passedAside(page, memory, request, values);
    if (aside !== undefined) {
      const words = { how: ["request"] };
      fresh = page.traces.add({ trace: "id-passed", host, ...by(aside), sure: true, words });
    }
    const ids = idsIn(values, page.url);
    const syncs = ids.length > 0 && asksToSync(pathOf(url), values);
    for (const one of ids) {
      const sure = values.some(({ name, value }) => value === one && isOfPerson(name));
      const owner = passedOn(memory, one, host, sure, syncs);
      // Sent on by a redirect, it is the sender's, whoever was seen with it first.
      const hop =
        before !== undefined && before !== host && !companies.sameCompany(before, host)
          ? before
          : undefined;
      const from = hop !== undefined && isOther(page, memory, hop) ? hop : owner;
      if (from === undefined) {
        if (!syncs) continue;
        const words = { how: ["words"] };
        fresh = page.traces.add({ trace: "id-passed", host, sure: false, words }) || fresh;
        continue;
      }
      fresh =
        page.traces.add({
          trace: "id-passed",
          host,
          ...by(from),
          sure: true,
          words: { how: [hop === undefined ? "request" : "redirect"] },
        }) || fresh;
    }
    if (ids.length > 0 && silent.has(type) && !forPeople.test(pathOf(url))) {
      fresh = page.traces.add({ trace: "id-in-picture", host, sure: false, words: {} }) || fresh;
    }
    if (worker && type === "script") {
      fresh = page.traces.add({ trace: "worker-script", host, sure: true, words: {} }) || fresh;
    }
    return fresh;
  }

  return {
    saw(page, request) {
      const { host, url, body } = request;
      const memory = memoryOf(page);
      const other = isOther(page, memory, host);
      const values = valuesOf(url);
      if (!other && values.length === 0 && body === undefined) return false;
      const path = pathOf(url);
      const all = body === undefined ? values : [...values, ...bodyValues(body)];
      const pixel = readPixel(host, path, all);
      if (pixel !== null) {
        const { id, own, kinds } = pixel;
        // What the address leaves open, the body says.
        const events = pixel.named || !request.hasBody || body !== undefined ? pixel.events : [];
        const words = { id: [id], events, kinds };
        page.traces.add({ trace: "pixel", host, sure: own, words }, body !== undefined);
      }
      if (!other) {
        const collector = pixel === null ? collectorOf(path, all, page) : pixel.own ? null : pixel;
        if (collector === null) return pixel !== null;
        return page.traces.add(
          {
            trace: "collection",
            host,
            sure: collector.id !== unknown,
            words: { id: [collector.id] },
          },
          // Where the address alone tells it, it was counted by it.
          body !== undefined && collectorOf(path, values, page) !== null,
        );
      }
      const kinds = pixel === null ? hashedContacts(all) : [];
      const told = [...kinds, ...(pixel?.kinds ?? [])].length > 0;
      const fresh =
        body === undefined && lookAtOther(page, memory, request, told ? noDigests(values) : values);
      const known =
        kinds.length > 0 &&
        page.traces.add(
          { trace: "contact-hash", host, sure: false, words: { kinds } },
          body !== undefined,
        );
      return fresh || known || pixel !== null;
    },
    arrived(page, hops) {
      for (const { name, value } of valuesOf(page.url)) {
        const domain = clickIdOf(name);
        if (domain === undefined || value.length < 6) continue;
        const words = { names: [name.toLowerCase()], domain: [domain] };
        page.traces.add({ trace: "click-id", host: "", sure: true, words });
      }
      const memory = memoryOf(page);
      for (const [at, { host, url, marked }] of hops.entries()) {
        const next = hops[at + 1]?.url;
        if (next === undefined || url === undefined || !isOther(page, memory, host)) continue;
        const values = valuesOf(next);
        const telling = values.filter(({ name }) => !ofSigningIn.test(name));
        // Who signs somebody in has to know them, and keeps a cookie for it.
        const mark = marked === true && telling.length === values.length;
        if (!mark && idsIn(telling, url).length === 0) continue;
        page.traces.add({ trace: "bounce", host, sure: false, words: {} });
      }
    },
    tag(page, { host, type, headers }) {
      if (!isOther(page, memoryOf(page), host) || !isTagOfOne(type, headers)) return false;
      return page.traces.add({ trace: "tag-set", host, sure: false, words: {} });
    },
    cookie(page, host, header, at) {
      const memory = memoryOf(page);
      const cookie = readCookie(header, at, true);
      if (cookie === null || !isOther(page, memory, host)) return false;
      const from = passedOn(memory, cookie.value, host, true);
      if (from !== undefined) {
        page.traces.add({
          trace: "id-passed",
          host,
          ...by(from),
          sure: true,
          words: { how: ["cookie"] },
        });
      }
      return page.traces.add({ trace: "cookie-set", host, sure: true, words: {} });
    },
  };
}

/** Whom something came from, where that is known. */
const by = (from: string): { from?: string } => (from === "" ? {} : { from });

/** Stands for a program that is not known by name. */
const unknown = "unknown";

/** The measuring program that a request of the page to itself belongs to. */
function collectorOf(
  path: string,
  values: readonly UrlValue[],
  page: RequestPage,
): { id: string } | null {
  const id = knownCollector(path, values);
  if (id !== null) return { id };
  return reportsVisit(values, page) ? { id: unknown } : null;
}

/** Says where somebody is, on what screen, and who it is: that is a report of a visit, whoever made it. */
function reportsVisit(values: readonly UrlValue[], { host, url }: RequestPage): boolean {
  if (values.length < 3) return false;
  const names = (pattern: RegExp) => values.some(({ value }) => pattern.test(value));
  const where = values.some(
    ({ value }) => value === url || (value.startsWith("http") && value.includes(`//${host}`)),
  );
  return where && names(/^\d{3,5}[x,*]\d{3,5}$/) && idsIn(values, url).length > 0;
}
