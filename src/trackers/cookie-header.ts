import { identifying, identifyingBits } from "./identifier.ts";
import { notAPerson } from "./not-a-person.ts";

/** In seconds. */
const aDay = 86_400;

/**
 * Reads a `Set-Cookie` header for a value that could tell somebody from others for longer than a
 * day. Null for all else: choices, load balancers, sessions, flags.
 *
 * @param now milliseconds since the epoch
 */
export function readCookie(header: string, now: number): { value: string } | null {
  const [pair = "", ...attributes] = header.slice(0, 2000).split(";");
  const equals = pair.indexOf("=");
  const name = pair.slice(0, equals).trim();
  const value = pair.slice(equals + 1).trim();
  if (equals < 1 || notAPerson.test(name)) return null;
  const lasts = attributes.some((attribute) => {
    const [key = "", set = ""] = attribute.split("=");
    if (/^\s*max-age\s*$/i.test(key)) return Number(set) > aDay;
    return /^\s*expires\s*$/i.test(key) && Date.parse(set) - now > aDay * 1000;
  });
  return lasts && identifyingBits(value) >= identifying ? { value } : null;
}
