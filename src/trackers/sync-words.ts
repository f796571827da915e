import type { UrlValue } from "./url-values.ts";

/** Last parts of paths at which companies take each other's numbers. */
const syncPath =
  /(?:^|[/_.-])(?:set_?uid|get_?uid|user_?(?:sync|match)|cookie_?(?:sync|match|map)(?:ping)?|ck_?sync|id_?(?:sync|match|map)|pixel_?sync|partner_?sync|sync|match|mapuser|cm)(?:[/_.-](?:pixel|redirect|img|js|i|v\d))?(?:\.(?:gif|png|php|aspx?|ashx|html?|jsp))?\/?$/i;

/** Parameters that say with whom. */
const partner =
  /^(?:bidder|partner(?:_?(?:id|name))?|dsp(?:_?id)?|ssp(?:_?id)?|exchange|provider|vendor|network(?:_?id)?|nid|source|src|p|pid|from|issuer|google_nid)$/i;

/**
 * Does a request ask another company to note by which number somebody is known? So where the number is
 * in it, it was passed on, though it was not seen where it came from.
 */
export const asksToSync = (path: string, values: readonly UrlValue[]): boolean =>
  syncPath.test(path) && values.some(({ name }) => partner.test(name));
