import { identifyingBits, surelyIdentifying } from "./identifier.ts";

/** A picture of more bytes than this is one that people see. */
const mostBytes = 400;

/**
 * Is the version tag of an answer made to recognise whoever gets it? A browser sends the tag back when it
 * asks again, so a picture that nobody sees, may be kept by one browser alone and must be asked for each
 * time has no use for a long random tag but this. Tags of files are on pictures that all may keep.
 *
 * @param type the browser's type of the request
 * @param headers the answer's, their names in lower case
 */
export function isTagOfOne(type: string, headers: ReadonlyMap<string, string>): boolean {
  const tag = headers.get("etag");
  if (tag === undefined || (type !== "image" && type !== "imageset")) return false;
  if (Number(headers.get("content-length") ?? 0) > mostBytes) return false;
  const rules = headers.get("cache-control") ?? "";
  const eachTime = /no-cache|must-revalidate|max-age=0\b/i.test(rules);
  const keeps = /\bprivate\b/i.test(rules) && !/no-store|immutable/i.test(rules);
  return eachTime && keeps && identifyingBits(tag) >= surelyIdentifying;
}
