import { type Companies, hostOf } from "../site/index.ts";
import type { Finding, VisitFacts } from "./define.ts";
import type { BehaviourFact } from "./facts.ts";

/** Everything that one script did on a page, over all frames. */
export interface Deeds {
  /** Address of the script; `""` where it could not be told. */
  script: string;
  /** Its host; null where it could not be told: the page's own code. */
  host: string | null;
  /** Is it of another company than the page? */
  third: boolean;
  /** How often it did an action. */
  count(action: string): number;
  /** The largest size that the action had. */
  size(action: string): number;
}

/**
 * What each script did. Where a library from a shared host acts on a page's behalf, it is the page's deed:
 * anyone may put a file there, and nobody there knows what for.
 */
export function deedsOf(facts: VisitFacts, companies: Companies): Deeds[] {
  const known = read.get(facts);
  if (known !== undefined) return known;
  const deeds = readDeeds(facts, companies);
  read.set(facts, deeds);
  return deeds;
}

/** Many signals ask for the same: it is worked out once for the facts of a visit. */
const read = new WeakMap<VisitFacts, Deeds[]>();

function readDeeds({ behaviours, page }: VisitFacts, companies: Companies): Deeds[] {
  const byScript = new Map<string, BehaviourFact[]>();
  for (const fact of behaviours) {
    const script = authorOf(fact, companies);
    byScript.set(script, [...(byScript.get(script) ?? []), fact]);
  }
  return [...byScript].map(([script, facts]) => {
    const host = hostOf(script);
    const of = (action: string) => facts.filter((fact) => fact.action === action);
    return {
      script,
      host,
      third: host !== null && !companies.sameCompany(host, page.host),
      count: (action) => of(action).reduce((sum, { count }) => sum + count, 0),
      size: (action) => Math.max(0, ...of(action).map(({ size }) => size)),
    };
  });
}

function authorOf({ script, caller }: BehaviourFact, companies: Companies): string {
  if (caller === undefined) return script;
  const host = hostOf(script);
  return host !== null && companies.companyOf(host)?.hosting === true ? caller : script;
}

/** A finding about a script: it names nobody where the script could not be told. */
export const findingOf = (
  { host, script }: Deeds,
  confidence: Finding["confidence"],
  evidence: Finding["evidence"],
): Finding => ({ ...(host === null ? {} : { host, script }), confidence, evidence });
