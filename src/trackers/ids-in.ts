import { identifying, identifyingBits, surelyIdentifying } from "./identifier.ts";
import type { UrlValue } from "./url-values.ts";

/** Names of parameters that say "this is who it is". */
const naming =
  /(?:^|[_.\-[])(?:u|user|usr|visitor|vis|viewer|device|dev|client|c|cookie|browser|person|profile|match|partner_?user|ext|external|m|s|b|x|g|gu|uu|pu|su|d|f|fp)_?-?u?u?ids?\]?$|^u*ids?$|(?:^|[_.-])(?:uid|guid|uuid|puid|muid|fbp|fbc|ga|visitor|fingerprint|sub|tdid|idfa|gaid|buid|eid|hem)\]?$/i;

/** Names of parameters that are about the page, the choice of a person, or the request itself. */
const notNaming =
  /consent|gdpr|privacy|gpp|tcf|csrf|xsrf|nonce|^gc[sd]$|^gtm$|^dma|sign?$|signature|policy|expires|key(?:-pair)?-?id|^x-(?:amz|goog|oss|cos)|(?:^|_)(?:v|ver|version|rev|build|hash|cb|cache|cachebuster|rnd|rand|random|ord|ts|time|t|_|z|r|q|w|h|etag|digest|integrity|auth|tid|tag|app|api_?key|key|apikey|site|siteid|site_id|pub|pubid|publisher|publisher_?id|account|acct|property|zone|zone_id|slot|placement|placement_?id|campaign|campaign_?id|creative|creative_?id|ad_?id|adunit|code|state|pid|si|dl|url|u|ref|referr?er|page|title|dt|loc|href|uri|origin|domain|ua|useragent|product_?id|item_?id|sku|order_?id|video_?id|post_?id|article_?id|content_?id|category_?id|sdkid|project|token)$/i;

/** Names of parameters that can be about nobody but a person or their device: `id` alone may be the page's tag. */
const ofPerson =
  /(?:^|[_.\-[])(?:u|uu|gu|mu|pu|bu|user|usr|visitor|viewer|device|browser|person|profile|cookie|partner_?user|external)_?-?u?ids?\]?$|(?:^|[_.-])(?:visitor|fingerprint|tdid|idfa|gaid|fbp)\]?$/i;

/** Does a parameter of this name hold what a person is known by? */
export const isOfPerson = (name: string): boolean => ofPerson.test(name);

/** Numbers of accounts and tags, which are the same for everybody. */
const ofTheSite = /^(?:UA|G|GT|GTM|AW|DC|ca-pub|pub|ca-app-pub)-/;

/**
 * Values of an address that tell one browser from others. What stands in the page's own address is
 * the page's, not the person's.
 *
 * @param pageUrl address of the page
 */
export function idsIn(values: readonly UrlValue[], pageUrl: string): string[] {
  const found: string[] = [];
  for (const { name, value } of values) {
    if (value.length < 7 || value.length > 300 || ofTheSite.test(value)) continue;
    const names = naming.test(name);
    if (!names && notNaming.test(name)) continue;
    if (/^https?:|\s/.test(value)) continue;
    if (identifyingBits(value) < (names ? identifying : surelyIdentifying)) continue;
    if (!pageUrl.includes(value)) found.push(value);
  }
  return found;
}

/**
 * Values that are no identifiers by their names, and parts of the path: such as may be one all the same,
 * where it is known as one already.
 *
 * @param path of the address
 * @param pageUrl address of the page
 */
export const mayBeIds = (
  values: readonly UrlValue[],
  path: string,
  pageUrl: string,
): readonly string[] =>
  [
    ...values.filter(({ name }) => notNaming.test(name)).map(({ value }) => value),
    ...path.split(/[/.;,=]/),
  ].filter(
    (text) =>
      text.length >= 12 &&
      text.length <= 100 &&
      identifyingBits(text) >= surelyIdentifying &&
      !pageUrl.includes(text),
  );

/**
 * The forms in which an identifier may be passed on: as it is, the parts it is put together from,
 * and what stands in base64 or percent-encoding inside.
 */
export function formsOf(id: string): string[] {
  const plain = id.includes("%") ? percentDecoded(id) : id;
  const inside = opened(plain);
  const texts = inside === null ? [plain] : [plain, inside];
  const parts = texts.flatMap((text) =>
    text
      .split(/[^A-Za-z0-9-]+/)
      .filter((part) => part.length >= 8 && identifyingBits(part) >= identifying),
  );
  return [...new Set([...texts, ...parts])].slice(0, mostForms);
}

const mostForms = 8;

function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The readable text inside base64 or hex; null where there is none. */
function opened(text: string): string | null {
  if (/^(?:[0-9a-f]{2}){8,}$/i.test(text)) {
    const plain = text.replace(/../g, (pair) => String.fromCharCode(Number.parseInt(pair, 16)));
    if (readable.test(plain)) return plain;
  }
  if (text.length < 11 || !/^[A-Za-z0-9+/_-]+={0,2}$/.test(text)) return null;
  try {
    const plain = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    return readable.test(plain) ? plain : null;
  } catch {
    return null;
  }
}

const readable = /^[\x20-\x7e]{6,300}$/;
