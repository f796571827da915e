import type { UrlValue } from "./url-values.ts";

const around = (words: string): RegExp =>
  new RegExp(
    `(?:^|[_.[\\-])(?:user_?|customer_?|hashed_?|sha_?(?:1|256)_?|md5_?|h_?)*(?:${words})(?:_?(?:address|number|no|hash(?:ed)?|sha_?(?:1|256)|md5|hex|lower|\\d))*\\]?$`,
    "i",
  );

const names: readonly (readonly [name: RegExp, kind: string])[] = [
  [around("e_?mail|em|hem|eml"), "email-address"],
  [around("phone|mobile|tel|telephone|ph|msisdn"), "phone-number"],
];

/** A digest as it is written: MD5, SHA-1 or SHA-256 in hex, or SHA-256 in base64. */
const digest = /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64}|[\w+/-]{43}=?)$/i;

/** Anything in which there is a digest. */
const holdsDigest = /(?:^|[^0-9a-f])(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{64})(?![0-9a-f])/i;

/**
 * Parameters without those that hold digests: where contact data are among them, everybody who is told the
 * same address gets the same digest, and nobody has it from another.
 */
export const noDigests = (values: readonly UrlValue[]): UrlValue[] =>
  values.filter(({ value }) => !holdsDigest.test(value) && !digest.test(value));

/**
 * Kinds of contact data that parameters carry as a digest, by which others who know the same address can
 * tell whose it is: by the parameter's name, whoever takes it.
 */
export const hashedContacts = (values: readonly UrlValue[]): string[] => [
  ...new Set(
    values
      .filter(({ value }) => digest.test(value))
      .flatMap(({ name }) => names.flatMap(([named, kind]) => (named.test(name) ? [kind] : []))),
  ),
];
