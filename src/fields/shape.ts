import type { KindId } from "../kinds/index.ts";

/** The check digit of a Chinese resident id number (GB 11643). */
function isResidentId(text: string): boolean {
  if (!/^[1-9]\d{5}(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[\dXx]$/.test(text))
    return false;
  let sum = 0;
  for (let at = 0; at < 17; at++) sum += Number(text[at]) * (2 ** (17 - at) % 11);
  return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
}

/** First digits and lengths of the card networks' numbers. */
const cardNumber =
  /^(?:4(?:\d{12}|\d{15}|\d{18})|(?:5[1-5]|2[2-7])\d{14}|3[47]\d{13}|3[0689]\d{12}|35\d{14}|6\d{15,18})$/;

/** The check digit of payment cards (ISO/IEC 7812, Luhn). */
function isCard(digits: string): boolean {
  if (!cardNumber.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < digits.length; at++) {
    const digit = Number(digits[digits.length - 1 - at]);
    const twice = at % 2 === 1 ? digit * 2 : digit;
    sum += twice > 9 ? twice - 9 : twice;
  }
  return sum % 10 === 0;
}

/** The check digits of an IBAN (ISO 13616). */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  let rest = 0;
  for (const letter of text.slice(4) + text.slice(0, 4)) {
    const value = Number.parseInt(letter, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}

/**
 * The kind that a typed value shows by its shape alone, for boxes that say nothing of themselves.
 * Only the kind leaves this function; the value is neither kept nor passed on.
 */
export function shapeOf(value: string): KindId | undefined {
  const text = value.trim();
  if (text.length < 6 || text.length > 64) return undefined;
  const compact = text.replace(/[\s-]/g, "");
  if (/^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(text)) return "email-address";
  if (isResidentId(compact)) return "national-id";
  if (/^(\+?86)?1[3-9]\d{9}$/.test(compact)) return "phone-number";
  if (/^\+[1-9]\d{7,14}$/.test(compact.replace(/[().]/g, ""))) return "phone-number";
  // North American numbers only as people group them: ten bare digits can be anything.
  if (/^(\+?1[ .-]?)?(\([2-9]\d{2}\) ?|[2-9]\d{2}[ .-])[2-9]\d{2}[ .-]\d{4}$/.test(text))
    return "phone-number";
  if (isIban(compact.toUpperCase())) return "bank-account-number";
  if (isCard(compact)) return "bank-card-number";
  return undefined;
}
