import type { Companies } from "../site/index.ts";
import type { Finding, VisitFacts } from "./define.ts";

/**
 * Other companies that forms on the page send personal data to, one finding each.
 *
 * @param forPayment those that handle payments, or all the others
 */
export function formReceivers(
  { page }: VisitFacts,
  companies: Companies,
  forPayment: boolean,
): Finding[] {
  const kinds = new Map<string, Set<string>>();
  for (const { kind, form } of page.asked) {
    if (form.host === "" || companies.sameCompany(form.host, page.host)) continue;
    if (handlesPayments(form.host, companies) !== forPayment) continue;
    kinds.set(form.host, (kinds.get(form.host) ?? new Set()).add(kind));
  }
  return [...kinds].map(([host, asked]) => ({
    host,
    confidence: confidenceIn(host, companies),
    evidence: { kinds: [...asked] },
  }));
}

const handlesPayments = (host: string, companies: Companies): boolean =>
  companies.companyOf(host)?.purposes.includes("payment") ?? false;

/**
 * We read the form's address, but it proves another company only where we know who runs it: a strange
 * site may be the same firm's, and rented space the page's own.
 */
function confidenceIn(host: string, companies: Companies): Finding["confidence"] {
  const company = companies.companyOf(host);
  if (company === null) return "likely";
  return company.hosting ? "possible" : "saw";
}
