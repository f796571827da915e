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
  return [...byScript].map(([script, facts]) => summed(script, facts, page, companies));
}

/**
 * What scripts did, those of one other company's host taken together: large tools come in several files,
 * of which one listens and another one writes down. The script is the one that did most. Where anyone may
 * put files, each is taken by itself, as are the page's own.
 */
export function deedsByHost(facts: VisitFacts, companies: Companies): Deeds[] {
  const { behaviours, page } = facts;
  const alone: BehaviourFact[] = [];
  const byHost = new Map<string, BehaviourFact[]>();
  for (const fact of behaviours) {
    const host = hostOf(authorOf(fact, companies));
    const own = host === null || companies.sameCompany(host, page.host);
    if (own || companies.companyOf(host)?.hosting === true) alone.push(fact);
    else byHost.set(host, [...(byHost.get(host) ?? []), fact]);
  }
  const together = [...byHost.values()].map((all) => {
    const scripts = all.map((fact) => authorOf(fact, companies));
    const times = (script: string) => scripts.filter((other) => other === script).length;
    const [most = ""] = scripts.sort((a, b) => times(b) - times(a));
    return summed(most, all, page, companies);
  });
  return [...deedsOf({ ...facts, behaviours: alone }, companies), ...together];
}

function summed(
  script: string,
  facts: readonly BehaviourFact[],
  page: VisitFacts["page"],
  companies: Companies,
): Deeds {
  const host = hostOf(script);
  const of = (action: string) => facts.filter((fact) => fact.action === action);
  return {
    script,
    host,
    third: host !== null && !companies.sameCompany(host, page.host),
    count: (action) => of(action).reduce((sum, { count }) => sum + count, 0),
    size: (action) => Math.max(0, ...of(action).map(({ size }) => size)),
  };
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
