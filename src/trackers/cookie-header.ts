import { identifying, identifyingBits } from "./identifier.ts";
import { notAPerson } from "./not-a-person.ts";

/** Says that it is kept and given back within its own site only. */
const ofOwnSite = /^\s*samesite\s*=\s*(?:lax|strict)\s*$/i;

/** In seconds. */
const aDay = 86_400;

/**
 * Reads a `Set-Cookie` header for a value that could tell somebody from others for longer than a
 * day. Null for all else: choices, load balancers, sessions, flags.
 *
 * @param now milliseconds since the epoch
 * @param within does it come into a page of another site? There browsers keep none that is for its own alone
 */
export function readCookie(header: string, now: number, within = false): { value: string } | null {
  const [pair = "", ...attributes] = header.slice(0, 2000).split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, equals).trim();
  const value = pair.slice(equals + 1).trim();
  if (equals < 1 || notAPerson.test(name)) return null;
  if (within && attributes.some((attribute) => ofOwnSite.test(attribute))) return null;
  const lasts = attributes.some((attribute) => {
    const [key = "", set = ""] = attribute.split("=");
    if (/^\s*max-age\s*$/i.test(key)) return Number(set) > aDay;
    return /^\s*expires\s*$/i.test(key) && Date.parse(set) - now > aDay * 1000;
  });
  return lasts && identifyingBits(value) >= identifying ? { value } : null;
}
