import { type Pixel, type PixelEvent, pixels } from "./pixels.ts";
import { decode, type UrlValue, valuesOf } from "./url-values.ts";

/** A request that is one of the pixels that are known. */
export interface PixelSeen {
  id: string;
  /** Did it go to the company's own host? Else it has the shape, at somebody else's address. */
  own: boolean;
  events: PixelEvent[];
  /** Was the event told? Else it is what such a request mostly means. */
  named: boolean;
  /** Kinds of data about who somebody is that came along, mostly as a hash. */
  kinds: string[];
}

/**
 * Reads a request as a pixel.
 *
 * @param values parameters of the address, and of the body where it is known
 * @returns null where it is none
 */
export function readPixel(
  host: string,
  path: string,
  values: readonly UrlValue[],
): PixelSeen | null {
  const pixel = pixels.find((one) => isOwn(one, host) && one.path.test(path));
  if (pixel !== undefined) return seen(pixel, true, values);
  if (values.length < 2) return null;
  const alike = pixels.find((one) => hasShape(one, values));
  return alike === undefined ? null : seen(alike, false, values);
}

const isOwn = ({ hosts }: Pixel, host: string): boolean =>
  hosts.some((domain) => host === domain || host.endsWith(`.${domain}`));

function hasShape({ shape }: Pixel, values: readonly UrlValue[]): boolean {
  for (const name in shape) {
    const value = values.find((one) => one.name === name)?.value;
    if (value === undefined || !shape[name]?.test(value)) return false;
  }
  return true;
}

function seen(pixel: Pixel, own: boolean, values: readonly UrlValue[]): PixelSeen {
  const all = values.flatMap(spread);
  const kinds = pixel.contact.flatMap(([name, kind]) =>
    all.some((one) => one.value !== "" && name.test(one.name)) ? [kind] : [],
  );
  return {
    id: pixel.id,
    own,
    ...eventsOf(pixel, values),
    kinds: [...new Set(kinds)],
  };
}

function eventsOf(pixel: Pixel, values: readonly UrlValue[]): Pick<PixelSeen, "events" | "named"> {
  for (const name of pixel.event) {
    const named = values.filter((one) => one.name === name && one.value !== "");
    if (named.length > 0) {
      return { events: [...new Set(named.map(({ value }) => eventOf(pixel, value)))], named: true };
    }
  }
  return { events: [pixel.nameless], named: false };
}

function eventOf({ events, otherwise }: Pixel, value: string): PixelEvent {
  // Goals have an address of their own sort; a list holds the name as its first text.
  if (/^goal:/i.test(value)) return "custom";
  const [, listed] = /^\[+"([^"]+)"/.exec(value) ?? [];
  const name = (listed ?? value).toLowerCase().replace(/[^a-z0-9]/g, "");
  return Object.hasOwn(events, name) ? (events[name] ?? otherwise) : otherwise;
}

/** A value that holds others: `{"em":"…"}`, `[["purchase",{"em":"…"}]]`, or `tv.1~em.…~pn.…`. */
function spread(one: UrlValue): UrlValue[] {
  const { name, value } = one;
  if (/^(?:\{|\[[[{])/.test(value)) return [one, ...flattenJson(value, name)];
  if (!/^tv\.\d~/.test(value)) return [one];
  return value.split("~").flatMap((part) => {
    const dot = part.indexOf(".");
    return dot > 0 ? [{ name: `em~${part.slice(0, dot)}`, value: part.slice(dot + 1) }] : [];
  });
}

/** Most values that one body is spread into. */
const mostValues = 200;

/** The values in a JSON text, named by the path to them (`context.user.email`); none where it is not JSON. */
function flattenJson(text: string, prefix = ""): UrlValue[] {
  const values: UrlValue[] = [];
  const visit = (node: unknown, name: string, depth: number): void => {
    if (values.length >= mostValues || depth > 6) return;
    if (typeof node === "object" && node !== null) {
      for (const [key, child] of Object.entries(node)) {
        // Lists hold several of the same: their places say nothing.
        const path = Array.isArray(node) ? name : name === "" ? key : `${name}.${key}`;
        visit(child, path, depth + 1);
      }
    } else if (node !== null && node !== undefined)
      values.push({ name, value: String(node).slice(0, 200) });
  };
  try {
    visit(JSON.parse(text), prefix, 0);
  } catch {
    return [];
  }
  return values;
}

/** Longest body that is read for what a pixel tells. */
const longestBody = 20_000;

/** The parameters in a body: JSON, fields, or several lines of fields. */
export function bodyValues(body: string): UrlValue[] {
  const text = body.slice(0, longestBody);
  if (/^\s*[[{]/.test(text)) return flattenJson(text);
  if (text.includes("\n--") || text.startsWith("--")) return multipart(text);
  return text
    .split(/\r?\n/)
    .slice(0, 30)
    .flatMap((line) => valuesOf(`?${line}`));
}

const multipart = (text: string): UrlValue[] =>
  [...text.matchAll(/name="([^"]{1,100})"\r?\n(?:[^\r\n]+\r?\n)*\r?\n([^\r\n]*)/g)].map(
    ([, name = "", value = ""]) => ({ name: decode(name), value }),
  );
