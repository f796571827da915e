import type { KindId } from "../../kinds/index.ts";
import type { Behaviour } from "../schema/index.ts";
import type { Compared } from "../service/compare.ts";

interface Sure {
  confidence: "saw" | "likely" | "possible";
}

/** What was seen on a page, as far as behaviours care: every page report has it. */
export interface SeenOnPage {
  asked: readonly { kind: KindId; required: boolean }[];
  signals: readonly (Sure & {
    id: string;
    evidence: Readonly<Record<string, number | boolean | readonly string[]>>;
  })[];
  sent: readonly Sure[];
  met: readonly { companyKey: string; hosting: boolean }[];
}

/** What rules look at: the page, and its questions held against the type of service, where that is known. */
interface Facts {
  page: SeenOnPage;
  compared: Compared | null;
}

const sure = ({ confidence }: Sure): boolean => confidence !== "possible";

/** So many other companies on a page that asks something are worth a look into its notice. */
const manyCompanies = 5;

/** Rules that signals alone do not tell; the guide's data names them by id. */
const rules: Readonly<Record<string, (facts: Facts) => boolean>> = {
  sent: ({ page }) => page.sent.some(sure),
  "many-companies": ({ page }) =>
    page.asked.length > 0 &&
    new Set(page.met.filter(({ hosting }) => !hosting).map(({ companyKey }) => companyKey)).size >=
      manyCompanies,
  "beyond-list": ({ compared }) => compared !== null && compared.unusual.length > 0,
  "required-beyond-list": ({ page, compared }) =>
    page.asked.some(
      ({ kind, required }) =>
        required && (compared?.unusual.includes(kind) || compared?.optional.includes(kind)),
    ),
  "no-notice-shown": ({ page: { signals } }) =>
    signals.some((signal) => signal.id === "no-privacy-notice" && sure(signal)) &&
    !signals.some(({ id }) => id === "consent-dialog"),
};

/** Does a signal tell what a sign asks for? */
function shows(
  { id, evidence }: SeenOnPage["signals"][number],
  { signal, evidence: name, has }: NonNullable<Behaviour["signs"]>[number],
): boolean {
  const value = evidence[name];
  if (id !== signal || value === undefined) return false;
  if (has === undefined) return value !== false;
  return typeof has === "string" ? Array.isArray(value) && value.includes(has) : value === has;
}

/** Ids of all rules: a test holds the guide's data against them. */
export const ruleIds: readonly string[] = Object.keys(rules);

/**
 * The behaviours of the 2019 method of which a page shows a sign. Their words describe what was seen and
 * claim nothing more; what only might be raises none.
 *
 * @param compared what the page asks, held against its type of service; null where that is not known
 */
export function raised(
  behaviours: readonly Behaviour[],
  page: SeenOnPage,
  compared: Compared | null,
): Behaviour[] {
  const seen = page.signals.filter(sure);
  return behaviours.filter(
    ({ words, signals, signs = [], rule }) =>
      words.phrase !== undefined &&
      (seen.some(({ id }) => signals.includes(id)) ||
        seen.some((signal) => signs.some((sign) => shows(signal, sign))) ||
        (rule !== undefined && rules[rule]?.({ page, compared }))),
  );
}
