/** One parameter of an address. */
export interface UrlValue {
  name: string;
  value: string;
}

/** Addresses are read this far: what is longer is data, not an address. */
const longest = 8000;
/** Most parameters that are looked at. */
const most = 80;

/**
 * The parameters of an address: those behind `?`, `;` (as some advertisers write them) and `&`, and
 * those behind `#`. Cheap: no objects but the answers, decoded only where something is encoded.
 *
 * @param url absolute address, as the browser writes it
 */
export function valuesOf(url: string): UrlValue[] {
  const values: UrlValue[] = [];
  const end = Math.min(url.length, longest);
  let at = url.search(/[?;#]/);
  if (at < 0) return values;
  while (at < end && values.length < most) {
    const from = at + 1;
    at = nextBreak(url, from, end);
    const equals = url.indexOf("=", from);
    if (equals > from && equals < at) {
      values.push({
        name: decode(url.slice(from, equals)),
        value: decode(url.slice(equals + 1, at)),
      });
    }
  }
  return values;
}

function nextBreak(url: string, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    const code = url.charCodeAt(at);
    // & # ; ?
    if (code === 38 || code === 35 || code === 59 || code === 63) return at;
  }
  return end;
}

/** A value as it was before it was written into an address; unchanged where it is not well formed. */
export function decode(text: string): string {
  if (!text.includes("%") && !text.includes("+")) return text;
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

/** Host and path of an address, without a `URL` object: the path begins with a slash. */
export function pathOf(url: string): string {
  const host = url.indexOf("//") + 2;
  const from = url.indexOf("/", host);
  if (from < 0) return "/";
  const rest = url.slice(from, Math.min(url.length, from + 500));
  const end = rest.search(/[?#;]/);
  return end < 0 ? rest : rest.slice(0, end);
}
