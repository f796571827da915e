import { usualPort } from "./places.ts";
import type { Visit } from "./visit.ts";

/**
 * A page's file as this visitor gets it:
 * - `<!--sharing-->…<!--/sharing-->` stays out of the careful version, `<!--careful-->…` out of the other;
 * - addresses of other places get the port under which this visitor sees the town;
 * - links, forms and frames repeat the language and the version that the visitor chose.
 */
export function pageFor(file: string, visit: Visit): string {
  const leftOut = visit.careful ? "sharing" : "careful";
  return file
    .replace(new RegExp(`<!--${leftOut}-->.*?<!--/${leftOut}-->`, "gs"), "")
    .replace(/<!--\/?(?:sharing|careful)-->/g, "")
    .replaceAll(`.localhost:${usualPort}`, `.localhost${visit.port}`)
    .replace(
      /(<(?:a|form|iframe)\b[^>]*?\s(?:href|action|src)=")([^"]*)(")/g,
      (_all, before: string, address: string, after: string) =>
        before + carried(address, visit).replaceAll("&", "&amp;") + after,
    );
}

/** The address with the visitor's choices added; what the address says itself wins. */
export function carried(address: string, visit: Visit): string {
  if (address.startsWith("#")) return address;
  const [whole = "", fragment] = address.split("#");
  const [path = "", own = ""] = whole.split("?");
  // A bare "?lang=…" is a switch on this same page: everything else about the address stays.
  const query = new URLSearchParams(path === "" ? visit.query : undefined);
  for (const choice of ["lang", "careful"]) {
    const chosen = visit.query.get(choice);
    if (chosen !== null) query.set(choice, chosen);
  }
  for (const [name, value] of new URLSearchParams(own)) query.set(name, value);
  const asked = query.size > 0 ? `?${query}` : "";
  return path + asked + (fragment === undefined ? "" : `#${fragment}`);
}
